// How handouts are spoken of on screens: their languages, their layouts. Knows sentences, no command.

import { capital, languageName, listed, t, word } from "../../i18n";
import type { DocumentCard, HandoutLanguage, HandoutLayout } from "../../ipc";

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

/** Whose handout it is: ours, our wording of a model, another centre's, or one that ships. */
export function origin({ own_version, of_model, from_centre }: DocumentCard): string {
  if (own_version !== null) return t(of_model ? "documents-own-of-model" : "documents-own", { number: own_version });
  return from_centre ? t("documents-from", { centre: from_centre }) : t("documents-shipped");
}
