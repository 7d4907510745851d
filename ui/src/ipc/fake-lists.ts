// The lists of a few made-up sessions, kept in memory: today's, one that is still to come, one left open.

import type { AttendanceRow, AttendanceView, Failure, Mark, PlaceFreed, PresenceDetail, SessionCard } from "./bindings";
import { person, session } from "./fake-people";

const THERE: Mark[] = ["present", "late", "left-early"];
const CAPACITY = 14;

/** A list as a page of the window sees it. */
export class FakeList {
  people: AttendanceRow[];
  note = "";
  printed: boolean;
  held = false;
  papers: AttendanceView["papers"] = [];

  constructor(
    private readonly card: SessionCard,
    readonly tooEarly: boolean,
    change: (row: AttendanceRow, index: number) => Partial<AttendanceRow>,
  ) {
    this.people = Array.from({ length: 12 }, (_, index) => {
      const row = person(index);
      return { ...row, row: index + 1, ...change(row, index) };
    });
    this.printed = !tooEarly;
  }

  tally() {
    const marks = this.people.map(({ mark }) => mark);
    return {
      listed: marks.length,
      marked: marks.filter(Boolean).length,
      present: marks.filter((mark) => mark && THERE.includes(mark)).length,
    };
  }

  now(): SessionCard {
    return { ...this.card, ...this.tally(), capacity: CAPACITY, status: this.held ? "held" : this.card.status };
  }

  seats(): PlaceFreed {
    const coming = this.people.filter(({ mark }) => mark !== "excused").length;
    return { seats_left: Math.max(0, CAPACITY - coming), waiting: 3 };
  }

  mark(patient: string, mark: Mark | null, reason: string): void {
    if (this.held && reason.trim() === "") throw refused("correction-reason-missing", { field: "reason" });
    this.change(patient, { mark });
  }

  change(patient: string, change: Partial<AttendanceRow>): void {
    this.people = this.people.map((row) => (row.patient === patient ? { ...row, ...change } : row));
  }

  detail(patient: string, detail: PresenceDetail): void {
    this.change(patient, { detail });
  }

  add(row: AttendanceRow, change: Partial<AttendanceRow>): string {
    if (!this.people.some(({ patient }) => patient === row.patient)) this.people = [...this.people, { ...row, ...change }];
    return row.patient;
  }

  drop(patient: string): void {
    if (this.people.some((row) => row.patient === patient && row.mark)) throw refused("take-off-marked");
    this.people = this.people.filter((row) => row.patient !== patient);
  }

  /** Names of the list that stand in a text. */
  named(text: string): string[] {
    const words = text.split(/[^\p{L}-]+/u);
    return this.people.flatMap(({ first_name, last_name }) => [first_name, last_name]).filter((name) => words.includes(name));
  }
}

export function refused(code: string, args: Record<string, string> = {}): Failure {
  return { kind: "refused", code, args };
}

const detail: PresenceDetail = { remote: false, companion: false, reason: null, told_on: null, line: "" };

/** Today's list: nobody is marked yet; one missed the session before, one has no way to come. */
export function todaysList(): FakeList {
  return new FakeList(session(3, "2026-11-26"), false, (_, index) => ({
    missed_before: index === 3 ? 1 : 0,
    language_clash: index === 9,
    transport: index === 8 ? "no-means" : index === 2 ? "medical" : "unknown",
    entry: index === 10 ? "make-up" : "planned",
  }));
}

/** The list of next week: one told already that they will not come. */
export function comingList(): FakeList {
  return new FakeList(session(4, "2026-12-03"), true, (_, index) =>
    index === 4 ? { mark: "excused", detail: { ...detail, reason: "hospital", told_on: "2026-11-24" } } : {},
  );
}

/** The list of last week: two have no mark, nobody closed it. */
export function openList(): FakeList {
  const marks: Mark[] = ["present", "present", "late", "absent", "excused", "present", "left-early", "present", "present", "present"];
  return new FakeList(session(2, "2026-11-19"), false, (_, index) => ({ mark: marks[index] ?? null }));
}
