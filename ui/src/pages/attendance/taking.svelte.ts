// Taking attendance: marks, the closing of a session, and corrections afterwards, which want a reason
// once. Says what happened; knows no control.

import { reason, t } from "../../i18n";
import { act, commands, failureOf, type AttendanceView, type Mark } from "../../ipc";
import type { Undo } from "../../parts/undo.svelte";
import { markWord, nameOf } from "./names";
import { Sheet } from "./sheet.svelte";

/** What somebody is asked in front of the list. */
export type Asking =
  | { kind: "rest"; names: string[] }
  /** Why a closed list is corrected; `then` is what they were about to do, `back` leads to where they were. */
  | { kind: "why"; then: () => void; back: () => void };

export class Taking {
  readonly sheet: Sheet;
  said = $state("");
  refused = $state("");
  asking = $state.raw<Asking>();
  /** Why the closed list is corrected; asked once, kept with every correction of this visit. */
  why = $state("");
  /** Caregivers on the list who have no mark, by name. */
  blankCaregivers = $state.raw<string[]>([]);
  /** What else on the page is not on the disk yet. */
  others = $state(0);

  constructor(
    private readonly view: () => AttendanceView,
    readonly undoable: Undo,
    /** Brings a row to the focus. */
    private readonly toRow: (row: number) => void = () => {},
  ) {
    this.sheet = new Sheet(
      {
        one: (patient, mark) =>
          act(commands.recordAttendance({ session: view().session.id, patient, mark, reason: this.held ? this.why : "" })),
        rest: (mark) => act(commands.markTheRest(view().session.id, mark)),
      },
      view().people,
    );
  }

  /** The session the list is of. */
  get session(): AttendanceView["session"] {
    return this.view().session;
  }

  get held(): boolean {
    return this.view().session.status === "held";
  }

  /** Somebody who was not expected can be added: on the day, until the list is closed. */
  get takesWalkIns(): boolean {
    return this.view().session.status === "planned" && !this.view().too_early;
  }

  get unsaved(): number {
    return this.sheet.unsaved + this.others;
  }

  /** One mark, or taking one back. */
  mark(row: number, value: Mark | null): void {
    const line = this.sheet.lines[row];
    if (!line || line.mark === value || this.view().too_early) return;
    this.corrected(row, () => {
      this.#begin();
      this.sheet.mark(row, value);
      const name = nameOf(line);
      const again = value === "absent" && line.missed_before > 0;
      this.said = again
        ? t("attendance-said-call", { name, count: line.missed_before + 1 })
        : t("attendance-said", { name, mark: markWord(value) });
    });
  }

  /** The same mark for everybody who has none. */
  rest(mark: "present" | "absent"): void {
    const row = this.sheet.firstBlank;
    this.corrected(Math.max(0, row), () => {
      this.#begin();
      const count = this.held ? this.#oneByOne(mark) : this.sheet.markTheRest(mark);
      this.said = mark === "present" ? t("attendance-said-rest", { count }) : t("attendance-said-rest-absent", { count });
    });
  }

  /** Takes the last act back and goes to its row. */
  back(): void {
    if (!this.sheet.canUndo) return;
    this.corrected(0, () => {
      const row = this.sheet.undo() ?? -1;
      this.said = t("attendance-said-undone");
      if (row >= 0) this.toRow(row);
    });
  }

  /** The closing ritual: everything on the disk, nobody left without a mark unless it is said what they are. */
  async close(): Promise<void> {
    this.refused = "";
    if (this.held || this.view().too_early) return;
    if (!(await this.#arrived())) {
      this.refused = t("attendance-close-unsaved");
      return;
    }
    const patients = this.sheet.lines.filter(({ mark }) => mark === null).map(nameOf);
    const blank = [...patients, ...this.blankCaregivers];
    if (blank.length > 0) this.asking = { kind: "rest", names: blank };
    else await this.finish(null);
  }

  /** Closes; `rest` is the mark of everybody who has none. */
  async finish(rest: Mark | null): Promise<void> {
    this.asking = undefined;
    try {
      await act(commands.closeSession({ session: this.view().session.id, rest }));
      this.said = t("attendance-said-closed");
    } catch (thrown) {
      this.refused = reason(failureOf(thrown));
    }
  }

  /** The reason was given: what waited for it is done. */
  because(why: string): void {
    const asked = this.asking;
    [this.why, this.asking] = [why.trim(), undefined];
    if (asked?.kind !== "why") return;
    asked.back();
    asked.then();
  }

  /** A closed list is only changed once somebody said why. */
  corrected(row: number, then: () => void, back = () => this.toRow(row)): void {
    if (this.held && !this.why) this.asking = { kind: "why", then, back };
    else then();
  }

  /** Waits a moment for what is on its way to the disk. The answer is whether all of it arrived. */
  async #arrived(): Promise<boolean> {
    for (let turn = 0; turn < 20 && this.unsaved > 0; turn += 1) await new Promise((later) => setTimeout(later, 25));
    return this.unsaved === 0;
  }

  #begin(): void {
    this.refused = "";
    this.undoable.end();
  }

  /** On a closed list every mark is a correction of its own. */
  #oneByOne(mark: Mark): number {
    const blanks = this.sheet.lines.flatMap((line, row) => (line.mark === null ? [row] : []));
    for (const row of blanks) this.sheet.mark(row, mark);
    return blanks.length;
  }
}
