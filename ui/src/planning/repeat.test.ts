// How a session repeats, as RFC 5545 says it.

import { expect, it } from "vitest";
import { noRepeat, readRule, ruleOf } from "./repeat";

const FIRST = "2026-11-26";

it("does not repeat unless asked, nor without an end", () => {
  expect(ruleOf(noRepeat(), FIRST)).toBe("");
  expect(ruleOf({ every: "week", ends: "until", count: 6, until: "" }, FIRST)).toBe("");
  expect(ruleOf({ every: "week", ends: "count", count: null, until: "2027-01-01" }, FIRST)).toBe("");
  expect(ruleOf({ every: "week", ends: "count", count: 6, until: "" }, "")).toBe("");
});

it("repeats every week or every two weeks, so many times or until a day", () => {
  expect(ruleOf({ every: "week", ends: "count", count: 8, until: "" }, FIRST)).toBe("FREQ=WEEKLY;COUNT=8");
  expect(ruleOf({ every: "two-weeks", ends: "until", count: 8, until: "2027-01-31" }, FIRST)).toBe("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270131");
});

it("repeats every month on the same weekday; a fifth one is the last one", () => {
  const month = { every: "month", ends: "count", count: 3, until: "" } as const;
  expect(ruleOf(month, FIRST)).toBe("FREQ=MONTHLY;BYDAY=4TH;COUNT=3");
  expect(ruleOf(month, "2026-10-29")).toBe("FREQ=MONTHLY;BYDAY=-1TH;COUNT=3");
});

it("reads back what it wrote, and owns that it does not know another rule", () => {
  expect(readRule("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270131")).toEqual({ every: "two-weeks", count: null, until: "2027-01-31" });
  expect(readRule("FREQ=MONTHLY;BYDAY=4TH;COUNT=3")).toEqual({ every: "month", count: 3, until: "" });
  expect(readRule("FREQ=DAILY;COUNT=5").every).toBe("other");
});
