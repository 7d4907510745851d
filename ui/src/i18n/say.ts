// `t("today-title")`: a sentence in the language of the screen.

import { LANGUAGES, sentence } from "./fluent";
import { language } from "./language.svelte";
import type { Key, Sentences } from "./sentences";

type Args<K extends Key> = keyof Sentences[K] extends never ? [] : [Sentences[K]];

/** The sentence of a key, with its arguments. */
export function t<K extends Key>(key: K, ...[args]: Args<K>): string {
  return word(key, args);
}

/** A sentence whose key is put together from a code; the code itself when it has none. */
export function word(key: string, args: Record<string, string | number> = {}): string {
  const order = [language(), ...LANGUAGES];
  for (const tried of order) {
    const said = sentence(tried, key, args);
    if (said !== undefined) return said;
  }
  return key;
}
