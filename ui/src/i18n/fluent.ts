// The sentences of locales/, the same files the papers use. Knows languages, not pages.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export const LANGUAGES = ["fr", "nl", "de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a letter, a record or a sheet for somebody who reads these, the best first. */
export function languageOfLetters(reads: readonly string[], otherwise: Language): Language {
  for (const code of reads) {
    const full = LANGUAGES.find((one) => one === code);
    if (full) return full;
  }
  return otherwise;
}

const files = import.meta.glob<string>("../../../locales/{fr,nl,de,en}/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = new Map(LANGUAGES.map((language) => [language, bundle(language)]));

function bundle(language: Language): FluentBundle {
  // No isolation marks, as on paper: every language here is written from left to right.
  const made = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) made.addResource(new FluentResource(text));
  }
  return made;
}

/** A sentence, or nothing when no such key exists in the language. */
export function sentence(
  language: Language,
  key: string,
  args?: Record<string, FluentVariable>,
): string | undefined {
  const made = bundles.get(language);
  const value = made?.getMessage(key)?.value;
  return value ? made?.formatPattern(value, args, []) : undefined;
}
