// How handouts are spoken of on screens: their languages, their layouts. Knows sentences, no command.

import { capital, languageName, listed, word } from "../../i18n";
import type { HandoutLanguage, HandoutLayout } from "../../ipc";

/** In the order a select offers them. */
export const LAYOUTS: HandoutLayout[] = ["side-by-side", "sides", "stacked", "large", "easy", "a5", "poster"];

/** `français, néerlandais et arabe`. */
export function tongues(codes: HandoutLanguage[]): string {
  return listed(codes.map(languageName));
}

/** The layouts, to choose from. */
export function layouts(): { value: HandoutLayout; label: string }[] {
  return LAYOUTS.map((value) => ({ value, label: word(`documents-layout-${value}`) }));
}

/** Languages, to choose from. */
export function languageOptions(codes: HandoutLanguage[]): { value: HandoutLanguage; label: string }[] {
  return codes.map((value) => ({ value, label: capital(languageName(value)) }));
}
