// The sentences of locales/fr, so that a story finds a button by what it means and not by a text
// copied here.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./machine.mjs";

const folder = join(ROOT, "locales/fr");
const bundle = new FluentBundle("fr", { useIsolating: false });
for (const file of readdirSync(folder))
  bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));

/** A sentence by its key. A key that does not exist is a mistake in the story. */
export function t(key, args = {}) {
  const message = bundle.getMessage(key);
  if (!message?.value) throw new Error(`locales/fr has no sentence '${key}'`);
  const errors = [];
  const text = bundle.formatPattern(message.value, args, errors);
  if (errors.length) throw errors[0];
  return text;
}

/** The sentence with anything in the place of the named arguments. */
export function pattern(key, args, ...open) {
  const hole = "\u0001";
  const holes = Object.fromEntries(open.map((name) => [name, hole]));
  const literal = t(key, { ...args, ...holes }).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(literal.replaceAll(hole, ".+"));
}
