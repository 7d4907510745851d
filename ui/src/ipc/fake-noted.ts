// What a page in the made-up language may say that comes from no locale: what was answered, names that stand
// as they are, and what is written once in each language by hand. Only built with `--mode fake`.

import { REGIONS } from "../shell/regions";

/** A set that already holds what is the same in every answer: regions by their own names, the help, the licences. */
export function noted(): Set<string> {
  const texts = new Set<string>();
  note(REGIONS, texts);
  void import("virtual:help/fr").then(({ default: pages }) => note(pages.map(({ title }) => title), texts));
  void import("virtual:notices").then(({ default: about }) => note(about, texts));
  return texts;
}

/** Every text in an answer: a name, a place, a number; of a path also the file, of a source each quoted text. */
export function note(answered: unknown, texts: Set<string>): void {
  if (typeof answered === "string") {
    for (const text of [answered, answered.split("/").at(-1) ?? "", ...quoted(answered)]) texts.add(text);
  } else if (answered && typeof answered === "object") for (const one of Object.values(answered)) note(one, texts);
}

const quoted = (text: string) => [...text.matchAll(/"([^"\n]+)"/g)].map(([, inside = ""]) => inside);
