// What pages may use of the languages.

export * from "./format";
export { FIRST_PARTS, LANGUAGES, languageOfLetters, learn, OWN_NAMES, type Language } from "./fluent";
export { language, speak } from "./language.svelte";
export { reason } from "./reason";
export { t, word } from "./say";
export type { Key } from "./sentences";
