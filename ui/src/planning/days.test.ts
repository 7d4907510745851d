// Days on the wall calendar.

import { describe, expect, it } from "vitest";
import { addDays, addMonths, lastOfMonth, monday, monthWeeks, nthOfMonth, week } from "./days";

describe("days", () => {
  it("crosses a leap day and the end of a year", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  });

  it("does not lose a day on the nights the clock changes", () => {
    expect(week("2026-10-25")).toEqual(["2026-10-19", "2026-10-20", "2026-10-21", "2026-10-22", "2026-10-23", "2026-10-24", "2026-10-25"]);
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
  });

  it("goes to the last day of a shorter month", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2028-03-31", -1)).toBe("2028-02-29");
    expect(addMonths("2026-11-26", 2)).toBe("2027-01-26");
  });

  it("begins a week on Monday, a Sunday too", () => {
    expect(monday("2026-11-29")).toBe("2026-11-23");
    expect(monday("2026-11-23")).toBe("2026-11-23");
  });

  it("shows a month in whole weeks", () => {
    const weeks = monthWeeks("2026-11-26");
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe("2026-10-26");
    expect(weeks.at(-1)?.[6]).toBe("2026-12-06");
    expect(monthWeeks("2027-02-10")).toHaveLength(4);
  });

  it("knows the fourth Thursday and the last one", () => {
    expect(nthOfMonth("2026-11-26")).toBe(4);
    expect(lastOfMonth("2026-11-26")).toBe(true);
    expect(lastOfMonth("2026-11-19")).toBe(false);
  });
});
