// What went wrong, in words. Knows failures and their sentences, no page.

import type { Failure } from "../ipc/bindings";
import { sentence } from "./fluent";
import { longDay } from "./format";
import { language } from "./language.svelte";
import { word } from "./say";
import { COUNTED } from "./sentences";

/** The sentence of a failure; one nobody wrote a sentence for at least names its code. */
export function reason({ code, args }: Pick<Failure, "code" | "args">): string {
  const key = keyOf(code);
  return known(key) ? word(key, written(key, args)) : word("error-unknown", { code });
}

/** What stops a send is said on the sharing page too, so its sentence stands with that page's. */
function keyOf(code: string): string {
  return code.startsWith("send-") ? `sharing-${code}` : `error-${code}`;
}

function known(key: string): boolean {
  return sentence(language(), key) !== undefined;
}

/** Failures carry text; plurals need numbers, and a day is written out. */
function written(key: string, args: Failure["args"]): Record<string, string | number> {
  const entries = Object.entries(args).map(([name, value = ""]) => {
    if (COUNTED[key]?.includes(name)) return [name, counted(value)];
    return [name, isDate(name, value) ? longDay(value) : value];
  });
  return Object.fromEntries(entries);
}

function counted(value: string): string | number {
  return /^\d+$/.test(value) ? Number(value) : value;
}

function isDate(name: string, value: string): boolean {
  return (name === "date" || name === "day" || name.endsWith("-date")) && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
