// The list as somebody left it: which list, what is looked for, which page, where on it. Outlives the
// page, so that coming back from a file finds everything as it was. Asks nothing itself.

import type { PatientId, PatientList } from "../../ipc";
import { kept } from "../../kept";

/** How many rows a page of the list has; the register answers as many. */
export const SIZE = 50;

export class ListState {
  list = $state<PatientList>("all");
  typed = $state("");
  search = $state("");
  offset = $state(0);
  /** The row somebody went to last. */
  row: PatientId = "";
  scrolled = 0;

  /** Another list, or a saved one with what it looks for. */
  choose(list: PatientList, search = this.search): void {
    [this.list, this.typed, this.search, this.offset] = [list, search, search, 0];
  }

  /** What is typed is looked for; a new search begins on the first page. */
  look(): void {
    const wanted = this.typed.trim();
    if (wanted !== this.search) [this.search, this.offset] = [wanted, 0];
  }

  /** Remembers where on the list somebody was. */
  leave(row: PatientId): void {
    [this.row, this.scrolled] = [row, window.scrollY];
  }
}

/** The list of this register. */
export const listState = kept(() => new ListState());
