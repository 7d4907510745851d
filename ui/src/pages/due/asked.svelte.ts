// What somebody asked of the lists of what is due: which kinds, which programme, which rule, which year,
// which letters.
// Outlives the page, so that coming back from a file finds the lists as they were. Asks nothing itself.

import type { DueKind, ProgrammeId } from "../../ipc";
import { kept } from "../../kept";
import { today } from "../../people/today";

class Asked {
  kinds = $state.raw<DueKind[]>([]);
  programme = $state<ProgrammeId | "">("");
  rule = $state("");
  year = $state(Number(today().slice(0, 4)));
  letters = $state<"pathways" | "appointments" | "">("pathways");

  /** One kind more, or one less. */
  turn(kind: DueKind): void {
    this.kinds = this.kinds.includes(kind) ? this.kinds.filter((one) => one !== kind) : [...this.kinds, kind];
  }

  /** This kind, in every programme. */
  narrow(kind: DueKind): void {
    [this.kinds, this.programme] = [[kind], ""];
  }

  /** Everything. */
  all(): void {
    [this.kinds, this.programme] = [[], ""];
  }
}

/** What is asked in this register. */
export const asked = kept(() => new Asked());
