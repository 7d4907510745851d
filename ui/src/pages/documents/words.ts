// How handouts are spoken of on screens: their languages, their layouts. Knows sentences, no command.

import { capital, languageName, listed, t, word } from "../../i18n";
import type { DocumentCard, DocumentPage, HandoutLanguage, HandoutLayout } from "../../ipc";

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

/** Which page it is; of a booklet, which sheet and which of its two sides. */
export function placeOf({ page, pages }: DocumentPage, folded: boolean): string {
  if (!folded) return t("documents-page-of", { number: page, all: pages });
  return t(page % 2 === 1 ? "documents-side-front" : "documents-side-back", { sheet: Math.ceil(page / 2), all: Math.ceil(pages / 2) });
}

/** What a drawn page is called, for whoever does not see it. */
export function pageCalled(drawn: DocumentPage, folded: boolean, title: string): string {
  if (folded) return t("documents-side", { where: placeOf(drawn, folded), title });
  return t("documents-page", { number: drawn.page, all: drawn.pages, title });
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
