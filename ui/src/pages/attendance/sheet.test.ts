// A list while it is marked: durable at once, retried, taken back.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Failed } from "../../ipc/door";
import type { AttendanceRow, Failure, Mark, MarkSaved } from "../../ipc/bindings";
import { Sheet } from "./sheet.svelte";

const SAVED: MarkSaved = { saved_at: "2026-11-26T14:07:00+01:00", listed: 3, marked: 1, present: 1 };

function people(...marks: (Mark | null)[]): AttendanceRow[] {
  return marks.map((mark, index) => ({
    patient: `p${index}`,
    first_name: "Anne",
    last_name: `Collard ${index}`,
    commune: "Givet",
    residence: "FR",
    languages: ["fr"],
    interpreter: false,
    large_print: false,
    mark,
    detail: { remote: false, companion: false, reason: null, told_on: null, line: "" },
    entry: "planned" as const,
    row: index + 1,
    transport: "unknown" as const,
    language_clash: false,
    missed_before: 0,
  }));
}

/** A disk that remembers what it was told, and fails while told to. */
function disk() {
  const kept: string[] = [];
  const state: { failure: Failure | undefined } = { failure: undefined };
  const save = (what: string) => async () => {
    if (state.failure) throw new Failed(state.failure);
    kept.push(what);
    return SAVED;
  };
  return {
    kept,
    state,
    saves: {
      one: (patient: string, mark: Mark | null) => save(`${patient} ${mark}`)(),
      rest: (mark: Mark) => save(`rest ${mark}`)(),
    },
  };
}

const broken: Failure = { kind: "broken", code: "disk-full", args: {} };
const refused: Failure = { kind: "refused", code: "session-cancelled", args: {} };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a sheet", () => {
  it("shows a mark at once and knows when it is on the disk", async () => {
    const { kept, saves } = disk();
    const sheet = new Sheet(saves, people(null, null, null));
    sheet.mark(1, "late");
    expect([sheet.lines[1]?.mark, sheet.unsaved]).toEqual(["late", 1]);
    await vi.runAllTimersAsync();
    expect([kept, sheet.unsaved, sheet.savedAt]).toEqual([["p1 late"], 0, SAVED.saved_at]);
  });

  it("keeps the value that could not be saved and tries again until it is", async () => {
    const { kept, state, saves } = disk();
    const sheet = new Sheet(saves, people(null, null));
    state.failure = broken;
    sheet.mark(0, "present");
    await vi.advanceTimersByTimeAsync(500);
    expect([sheet.lines[0]?.mark, sheet.unsaved, sheet.failure]).toEqual(["present", 1, broken]);
    state.failure = undefined;
    await vi.advanceTimersByTimeAsync(1_000);
    expect([kept, sheet.unsaved, sheet.failure]).toEqual([["p0 present"], 0, undefined]);
  });

  it("shows again what is on the disk when a rule refused the mark", async () => {
    const { state, saves } = disk();
    const sheet = new Sheet(saves, people("excused"));
    state.failure = refused;
    sheet.mark(0, "present");
    await vi.runAllTimersAsync();
    expect([sheet.lines[0]?.mark, sheet.unsaved, sheet.failure]).toEqual(["excused", 0, refused]);
  });

  it("fills the blanks in one write and overwrites nobody", async () => {
    const { kept, saves } = disk();
    const sheet = new Sheet(saves, people("absent", null, null));
    expect(sheet.markTheRest("present")).toBe(2);
    await vi.runAllTimersAsync();
    expect(kept).toEqual(["rest present"]);
    expect(sheet.lines.map(({ mark }) => mark)).toEqual(["absent", "present", "present"]);
    expect([sheet.marked, sheet.present, sheet.unsaved]).toEqual([3, 2, 0]);
  });

  it("takes the last act back as a whole", async () => {
    const { kept, saves } = disk();
    const sheet = new Sheet(saves, people("absent", null, null));
    sheet.markTheRest("present");
    await vi.runAllTimersAsync();
    expect(sheet.undo()).toBe(1);
    await vi.runAllTimersAsync();
    expect(sheet.lines.map(({ mark }) => mark)).toEqual(["absent", null, null]);
    expect(kept).toEqual(["rest present", "p1 null", "p2 null"]);
    expect(sheet.canUndo).toBe(false);
  });

  it("counts who came late or left early among those who were there", () => {
    const { saves } = disk();
    const sheet = new Sheet(saves, people("present", "late", "left-early", "excused", "absent", null));
    expect([sheet.present, sheet.marked, sheet.count("absent")]).toEqual([3, 5, 1]);
  });

  it("keeps what is not saved yet when the list is read again", async () => {
    const { state, saves } = disk();
    const sheet = new Sheet(saves, people(null, null));
    state.failure = broken;
    sheet.mark(0, "late");
    await vi.advanceTimersByTimeAsync(10);
    sheet.refresh(people(null, "present"));
    expect(sheet.lines.map(({ mark }) => mark)).toEqual(["late", "present"]);
  });
});
