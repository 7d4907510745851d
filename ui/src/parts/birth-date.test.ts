// Dates of birth, as far as they are known.

import { describe, expect, it } from "vitest";
import { apart, faultOf, together } from "./birth-date";

const TODAY = "2026-11-22";
const boxes = (day: string, month: string, year: string) => ({ day, month, year });

describe("a date of birth", () => {
  it.each([
    ["3", "2", "1948", "1948-02-03"],
    ["", "2", "1948", "1948-02"],
    ["", "", "1948", "1948"],
    ["", "", "", ""],
    ["3", "", "1948", "1948"],
  ])("of the boxes %s %s %s reads %s%s", (day, month, year, iso) => {
    expect(together(boxes(day, month, year))).toBe(iso);
  });

  it.each(["1948-02-03", "1948-02", "1948", ""])("%s goes into the boxes and back", (iso) => {
    expect(together(apart(iso))).toBe(iso);
  });

  it("that no calendar has is said before the year is there", () => {
    expect(faultOf(boxes("31", "4", ""), TODAY, false)).toBe("impossible");
    expect(faultOf(boxes("32", "", ""), TODAY, false)).toBe("impossible");
    expect(faultOf(boxes("1", "13", ""), TODAY, false)).toBe("impossible");
  });

  it("on 29 February waits for the year", () => {
    expect(faultOf(boxes("29", "2", "19"), TODAY, false)).toBeUndefined();
    expect(faultOf(boxes("29", "2", "1900"), TODAY, false)).toBe("impossible");
    expect(faultOf(boxes("29", "2", "2000"), TODAY, false)).toBeUndefined();
  });

  it("after today, or too long ago, cannot be", () => {
    expect(faultOf(boxes("23", "11", "2026"), TODAY, false)).toBe("future");
    expect(faultOf(boxes("", "12", "2026"), TODAY, false)).toBe("future");
    expect(faultOf(boxes("22", "11", "2026"), TODAY, false)).toBeUndefined();
    expect(faultOf(boxes("", "", "1890"), TODAY, false)).toBe("too-old");
  });

  it("that is being typed is left in peace, and judged when it is left", () => {
    expect(faultOf(boxes("3", "", ""), TODAY, false)).toBeUndefined();
    expect(faultOf(boxes("3", "", "1948"), TODAY, true)).toBe("gap");
    expect(faultOf(boxes("", "2", ""), TODAY, true)).toBe("gap");
    expect(faultOf(boxes("3", "2", "48"), TODAY, true)).toBe("year-short");
    expect(faultOf(boxes("", "", ""), TODAY, true)).toBeUndefined();
  });

  it("in letters is no date", () => {
    expect(faultOf(boxes("3", "fév", "1948"), TODAY, false)).toBe("not-a-number");
  });
});
