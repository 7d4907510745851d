// The library as somebody left it: what is looked for, which handouts are shown, where on the list. It
// outlives the page, so that coming back from a handout finds everything as it was. Asks nothing itself.

import type { DocumentCard, DocumentProgramme, HandoutLanguage } from "../../ipc";
import { kept } from "../../kept";
import { HANDOUT_LANGUAGES } from "../../people/codes";

export class LibraryState {
  typed = $state("");
  language = $state<HandoutLanguage | "">("");
  programme = $state("");
  simple = $state(false);
  /** The handout somebody went to last. */
  row = "";
  scrolled = 0;

  /** Something is looked for. */
  get narrowed(): boolean {
    return this.typed.trim() !== "" || this.language !== "" || this.programme !== "" || this.simple;
  }

  /** The handouts that are shown. */
  of(cards: DocumentCard[]): DocumentCard[] {
    const wanted = plain(this.typed.trim());
    return cards.filter(
      ({ title, languages, programmes, simple }) =>
        plain(title).includes(wanted) &&
        (this.language === "" || languages.includes(this.language)) &&
        (this.programme === "" || programmes.some(({ id }) => id === this.programme)) &&
        (!this.simple || simple),
    );
  }

  /** Every handout is shown again. */
  clear(): void {
    [this.typed, this.language, this.programme, this.simple] = ["", "", "", false];
  }

  /** Remembers where on the list somebody was. */
  leave(row: string): void {
    [this.row, this.scrolled] = [row, window.scrollY];
  }
}

/** The library of this register. */
export const libraryState = kept(() => new LibraryState());

/** The languages at least one handout is written in, and these, in the order of every list of languages. */
export function languagesOf(cards: DocumentCard[], also: HandoutLanguage[] = []): HandoutLanguage[] {
  const written = new Set([...also, ...cards.flatMap(({ languages }) => languages)]);
  return HANDOUT_LANGUAGES.filter((code) => written.has(code));
}

/** The programmes that give a handout, by title. */
export function programmesOf(cards: DocumentCard[]): DocumentProgramme[] {
  const all = new Map(cards.flatMap(({ programmes }) => programmes.map((one) => [one.id, one] as const)));
  return [...all.values()].sort((one, other) => one.title.localeCompare(other.title));
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
