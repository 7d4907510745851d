// The first quarter whose figures are whole.

import { expect, it } from "vitest";
import { firstFullQuarter } from "./complete";

it.each([
  ["2026-01-01", "2026Q1"],
  ["2026-01-02", "2026Q2"],
  ["2026-02-10", "2026Q2"],
  ["2026-04-01", "2026Q2"],
  ["2026-10-01", "2026Q4"],
  ["2026-10-02", "2027Q1"],
  ["2026-12-31", "2027Q1"],
])("figures complete from %s make %s the first full quarter", (day, quarter) => {
  expect(firstFullQuarter(day)).toBe(quarter);
});
