// A session's list while somebody marks it. What is shown changes at once; each mark is saved at
// once, one after another, and tried again until it is on the disk, also after the page was left.
// Patients and caregivers have a sheet each. Knows no key and no sentence.

import type { AttendanceRow, Failure, Mark, MarkSaved } from "../../ipc";
import { failureOf } from "../../ipc";

/** How marks reach the disk: one person's, or the same for everybody who has none. */
export type Saves = {
  one: (id: string, mark: Mark | null) => Promise<Saved>;
  rest: (mark: Mark) => Promise<Saved>;
};

type Saved = Pick<MarkSaved, "saved_at">;
type Marked = { mark: Mark | null };

/** A person's mark: what the screen shows, and what is known to be on the disk. */
export type Line<R = AttendanceRow> = R & { kept: Mark | null };

type Change = { id: string; before: Mark | null };

/** Marks of people who were there. */
const THERE: readonly Mark[] = ["present", "late", "left-early"];

const RETRY = [1_000, 2_000, 5_000, 15_000];

/** Whose row it is, unless said otherwise. */
function patientOf(row: object): string {
  return "patient" in row ? String(row.patient) : "";
}

export class Sheet<R extends Marked = AttendanceRow> {
  lines = $state<Line<R>[]>([]);
  savedAt = $state("");
  failure = $state.raw<Failure>();
  #past = $state.raw<Change[][]>([]);
  #saving = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly saves: Saves,
    people: R[],
    private readonly id: (row: R) => string = patientOf,
  ) {
    this.lines = people.map((person) => ({ ...person, kept: person.mark }));
  }

  readonly marked = $derived(this.lines.filter((line) => line.mark !== null).length);
  readonly present = $derived(this.lines.filter(({ mark }) => mark !== null && THERE.includes(mark)).length);
  readonly unsaved = $derived(this.lines.filter((line) => line.mark !== line.kept).length);
  readonly canUndo = $derived(this.#past.length > 0);
  readonly firstBlank = $derived(this.lines.findIndex((line) => line.mark === null));

  /** How many have this mark. */
  count(mark: Mark): number {
    return this.lines.filter((line) => line.mark === mark).length;
  }

  /** One mark, or taking one back. */
  mark(row: number, mark: Mark | null): void {
    const line = this.lines[row];
    if (!line || line.mark === mark) return;
    this.#show([{ row, mark }]);
    void this.#flush();
  }

  /** The same mark for everybody who has none; overwrites nothing. The answer is how many. */
  markTheRest(mark: Mark): number {
    const blanks = this.lines.flatMap((line, row) => (line.mark === null ? [{ row, mark }] : []));
    if (blanks.length === 0) return 0;
    const alone = !this.#saving && this.unsaved === 0;
    this.#show(blanks);
    void (alone ? this.#keepRest(mark) : this.#flush());
    return blanks.length;
  }

  /** Takes the last act back. The answer is the row of its first change. */
  undo(): number | undefined {
    const act = this.#past.at(-1);
    if (!act) return undefined;
    this.#past = this.#past.slice(0, -1);
    for (const { id, before } of act) {
      const line = this.#line(id);
      if (line) line.mark = before;
    }
    void this.#flush();
    return this.lines.findIndex((line) => this.id(line) === act[0]?.id);
  }

  /** The list was read again: what others changed is taken over, what is not saved yet stays. */
  refresh(people: R[]): void {
    this.lines = people.map((person) => {
      const line = this.#line(this.id(person));
      const mine = line && line.mark !== line.kept;
      return { ...person, mark: mine ? line.mark : person.mark, kept: person.mark };
    });
  }

  /** Shows marks at once and remembers what was there before. */
  #show(changes: { row: number; mark: Mark | null }[]): void {
    const act: Change[] = [];
    for (const { row, mark } of changes) {
      const line = this.lines[row];
      if (!line) continue;
      act.push({ id: this.id(line), before: line.mark });
      line.mark = mark;
    }
    this.#past = [...this.#past, act];
  }

  /** Saves whatever differs, in the order of the list. */
  async #flush(): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    clearTimeout(this.#timer);
    for (let line = this.#next(); line && this.#saving; line = this.#next()) await this.#keep(line);
    this.#saving = false;
  }

  async #keep(line: Line<R>): Promise<void> {
    const [id, mark] = [this.id(line), line.mark];
    try {
      const saved = await this.saves.one(id, mark);
      this.#settle([id], mark, saved);
    } catch (thrown) {
      this.#failed(id, failureOf(thrown));
    }
  }

  /** Everybody's mark in one write; whoever changed meanwhile is saved alone afterwards. */
  async #keepRest(mark: Mark): Promise<void> {
    this.#saving = true;
    const people = this.lines.flatMap((line) => (line.mark !== line.kept ? [this.id(line)] : []));
    try {
      this.#settle(people, mark, await this.saves.rest(mark));
    } catch {
      // Saved one by one below: each failure then belongs to a person and is tried again.
    }
    this.#saving = false;
    await this.#flush();
  }

  /** A refusal is final: the screen shows again what is on the disk. Anything else is tried again. */
  #failed(id: string, failure: Failure): void {
    this.failure = failure;
    const line = this.#line(id);
    if (failure.kind === "refused" && line) {
      line.mark = line.kept;
      return;
    }
    this.#saving = false;
    const wait = RETRY[Math.min(this.#tries++, RETRY.length - 1)];
    this.#timer = setTimeout(() => void this.#flush(), wait);
  }

  #settle(people: string[], mark: Mark | null, { saved_at }: Saved): void {
    for (const line of this.lines) if (people.includes(this.id(line))) line.kept = mark;
    [this.savedAt, this.failure, this.#tries] = [saved_at, undefined, 0];
  }

  #next(): Line<R> | undefined {
    return this.lines.find((line) => line.mark !== line.kept);
  }

  #line(id: string): Line<R> | undefined {
    return this.lines.find((line) => this.id(line) === id);
  }
}
