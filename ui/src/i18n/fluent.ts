// The sentences of locales/, the same files the papers use; a language is read when somebody needs it.
// Knows languages, not pages.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { heard, heed } from "./learned.svelte";
import { bracketed, stretched, wished } from "./pseudo";
import { SOURCES, type Part } from "./sentences-of";

export const LANGUAGES = ["fr", "nl", "de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
/** What their own speakers call them. */
export const OWN_NAMES: Record<Language, string> = { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" };

/** What is said until Today can be used. */
export const FIRST_PARTS: Part[] = ["first", "today"];

const PARTS: Part[] = [...FIRST_PARTS, "rest"];
const PSEUDO = import.meta.env.MODE === "fake" && wished();
const here = new Set<string>();
// No isolation marks, as on paper: every language here is written from left to right.
const bundles = new Map(LANGUAGES.map((language) => [language, new FluentBundle(language, { useIsolating: false, ...(PSEUDO && { transform: stretched }) })]));

/** The language of a letter, a record or a sheet for somebody who reads these, the best first. */
export function languageOfLetters(reads: readonly string[], otherwise: Language): Language {
  for (const code of reads) {
    const full = LANGUAGES.find((one) => one === code);
    if (full) return full;
  }
  return otherwise;
}

/** Reads the sentences of a language: all of them, or some parts. */
export async function learn(language: Language, parts: readonly Part[] = PARTS): Promise<void> {
  await Promise.all(parts.map((part) => take(language, part)));
}

/** Whether every sentence of a language is here. */
export function knows(language: Language): boolean {
  return PARTS.every((part) => here.has(`${language} ${part}`));
}

async function take(language: Language, part: Part): Promise<void> {
  const name = `${language} ${part}`;
  if (here.has(name)) return;
  const { default: text } = await SOURCES[language][part]();
  if (here.has(name)) return;
  bundles.get(language)?.addResource(new FluentResource(text));
  here.add(name);
  heard();
}

/** A sentence, or nothing when no such key exists in the language. */
export function sentence(
  language: Language,
  key: string,
  args?: Record<string, FluentVariable>,
): string | undefined {
  heed();
  const made = bundles.get(language);
  const value = made?.getMessage(key)?.value;
  const said = value ? made?.formatPattern(value, args, []) : undefined;
  return PSEUDO && said !== undefined ? bracketed(said) : said;
}
