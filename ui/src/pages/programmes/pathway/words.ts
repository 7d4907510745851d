// Texts in several languages, as templates carry them: which one is read, which ones are missing. Knows
// the language of the screen, no page.

import { LANGUAGES, language } from "../../../i18n";
import type { HandoutLanguage, PathwayTemplate, Words } from "../../../ipc";
import type { Edited } from "./edited";

const written = (words: Words, one: HandoutLanguage) => (words[one] ?? "").trim() !== "";

/** The text in a language, else in the first it was written in; the language says which it became. */
export function readIn(words: Words, wanted: HandoutLanguage = language()): { text: string; in: HandoutLanguage } {
  const found = [wanted, ...LANGUAGES].find((one) => written(words, one)) ?? wanted;
  return { text: words[found] ?? "", in: found };
}

/** The text alone. */
export function read(words: Words): string {
  return readIn(words).text;
}

export function isBlank(words: Words): boolean {
  return !LANGUAGES.some((one) => written(words, one));
}

/** Of these languages, the ones a text lacks although somebody wrote it in another. */
export function missing(words: Words, tongues: readonly HandoutLanguage[]): HandoutLanguage[] {
  return isBlank(words) ? [] : tongues.filter((one) => !written(words, one));
}

/** Every text of a template. */
export function texts(template: PathwayTemplate | Edited): Words[] {
  return [
    template.title,
    template.about,
    ...template.competencies.map(({ words }) => words),
    ...template.questions.flatMap(({ words, choices }) => [words, ...choices.map((choice) => choice.words)]),
    ...template.sessions.flatMap(({ theme, objectives, materials }) => [theme, ...objectives, ...materials]),
  ];
}

/** The languages a template is written in: any of its texts is. */
export function tongues(template: PathwayTemplate | Edited): HandoutLanguage[] {
  const all = texts(template);
  return LANGUAGES.filter((one) => all.some((words) => written(words, one)));
}

/** How many texts lack each language the template is written in; complete ones are left out. */
export function gaps(template: PathwayTemplate | Edited): { in: HandoutLanguage; count: number }[] {
  const all = texts(template);
  return tongues(template)
    .map((one) => ({ in: one, count: all.filter((words) => missing(words, [one]).length > 0).length }))
    .filter(({ count }) => count > 0);
}

/** Without the languages nobody wrote. */
export function tidyWords(words: Words): Words {
  return Object.fromEntries(LANGUAGES.filter((one) => written(words, one)).map((one) => [one, words[one]?.trim()]));
}
