// How a handout would be printed: in which languages, in which layout, for whom. Knows no sentence.

import type { DocumentCard, HandoutLanguage, HandoutLayout, Needs, PatientId } from "../../ipc";

export type Choice = {
  first: HandoutLanguage;
  second: HandoutLanguage | "";
  layout: HandoutLayout;
  /** Its A5 pages two by two on sheets to be folded. */
  folded: boolean;
  patient: PatientId | null;
};

/** What a handout takes over from somebody's file. */
export type Reader = { id: PatientId; languages: HandoutLanguage[]; needs: Pick<Needs, "large_print" | "reading_level"> };

/** For nobody in particular: the language of the screen, else the first it is written in. */
export function forNobody({ languages }: DocumentCard, screen: HandoutLanguage): Choice {
  const first = languages.includes(screen) ? screen : (languages[0] ?? screen);
  return { first, second: "", layout: "side-by-side", folded: false, patient: null };
}

/** For somebody: the languages of theirs it is written in, two at most, and the layout they need. */
export function forReader(card: DocumentCard, reader: Reader, screen: HandoutLanguage): Choice {
  const theirs = reader.languages.filter((one) => card.languages.includes(one));
  const [first = forNobody(card, screen).first, second = ""] = theirs;
  return { first, second, layout: layoutFor(reader.needs), folded: false, patient: reader.id };
}

/** Somebody reads languages, and it is written in none of them. */
export function readsNone({ languages }: DocumentCard, reader: Reader): boolean {
  return reader.languages.length > 0 && !reader.languages.some((one) => languages.includes(one));
}

/** Eyes come before reading: a page that is not seen is not read either. */
function layoutFor({ large_print, reading_level }: Reader["needs"]): HandoutLayout {
  if (large_print) return "large";
  return reading_level === "simple" || reading_level === "none" ? "easy" : "side-by-side";
}

/** Another first language; the second gives way, so that both differ. */
export function withFirst(choice: Choice, first: HandoutLanguage): Choice {
  return { ...choice, first, second: choice.second === first ? choice.first : choice.second };
}

/** Only A5 pages are folded. */
export function isBooklet({ folded, layout }: Choice): boolean {
  return folded && layout === "a5";
}

/** Its languages, in their order. */
export function languagesIn({ first, second }: Choice): HandoutLanguage[] {
  return second === "" ? [first] : [first, second];
}
