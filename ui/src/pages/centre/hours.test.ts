// Opening hours as they are typed, kept and said.

import { describe, expect, it } from "vitest";
import type { OpenHours } from "../../ipc";
import { faultsOf, hoursOf, nextRow, rowsOf, week } from "./hours";

const open = (weekday: number, from: string, to: string): OpenHours => ({ weekday, from: `${from}:00`, to: `${to}:00` });

describe("opening hours", () => {
  it("are read as people write them and kept in the order of the week", () => {
    const rows = [
      { weekday: 3, from: "13h30", to: "17" },
      { weekday: 3, from: "8:30", to: "1200" },
      { weekday: 1, from: "9", to: "12" },
    ];
    expect(hoursOf(rows)).toEqual([open(1, "09:00", "12:00"), open(3, "08:30", "12:00"), open(3, "13:30", "17:00")]);
    expect(rowsOf(hoursOf(rows))[1]).toEqual({ weekday: 3, from: "08:30", to: "12:00" });
  });

  it("are wrong when no hour can be read, when they end first, when they meet another of the day", () => {
    const rows = [
      { weekday: 1, from: "8:30", to: "12:00" },
      { weekday: 1, from: "midi", to: "14" },
      { weekday: 2, from: "14:00", to: "14:00" },
      { weekday: 1, from: "11:59", to: "13:00" },
      { weekday: 2, from: "11:59", to: "13:00" },
    ];
    expect(faultsOf(rows)).toEqual([
      { row: 1, what: "unreadable" },
      { row: 2, what: "backwards" },
      { row: 3, what: "overlap" },
    ]);
  });

  it("may follow one another without a gap", () => {
    const rows = [
      { weekday: 1, from: "8", to: "12" },
      { weekday: 1, from: "12", to: "17" },
    ];
    expect(faultsOf(rows)).toEqual([]);
  });

  it("in a row nobody filled are none at all", () => {
    const rows = [{ weekday: 1, from: "", to: " " }];
    expect([faultsOf(rows), hoursOf(rows)]).toEqual([[], []]);
  });

  it("come back the next day, and never after Sunday", () => {
    expect(nextRow([])).toEqual({ weekday: 1, from: "", to: "" });
    expect(nextRow([{ weekday: 6, from: "9", to: "12" }])).toEqual({ weekday: 7, from: "9", to: "12" });
    expect(nextRow([{ weekday: 7, from: "9", to: "12" }]).weekday).toBe(7);
  });

  it("are said in as few lines as say them", () => {
    const hours = [open(1, "08:30", "12:00"), open(2, "08:30", "12:00"), open(4, "08:30", "12:00"), open(5, "09:00", "12:00")];
    expect(week(hours).map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [4, 4],
      [5, 5],
    ]);
    expect(week([])).toEqual([]);
  });
});
