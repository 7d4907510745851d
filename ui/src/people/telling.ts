// What words tell, put into sentences. Knows no page.

import { word } from "../i18n";
import type { Unsaid, ToldWord } from "../ipc";

/** Each word once that must not be read outside. */
export function privately(told: ToldWord[]): ToldWord[] {
  const heard = new Set<string>();
  return told.filter(({ word: written, kind }) => {
    const new_ = kind !== "care" && !heard.has(written.toLowerCase());
    heard.add(written.toLowerCase());
    return new_;
  });
}

/** The words that must not be read outside, as a sentence holds them. */
export function privateWords(told: ToldWord[]): string {
  return privately(told)
    .map(({ word: written }) => written)
    .join(", ");
}

/** Why something is not said. */
export function leftOutLine({ part, words }: Unsaid): string {
  if (words.length === 0) return word(`outside-names-${part}`);
  return word(`outside-left-out-${part}`, { words: words.join(", ") });
}
