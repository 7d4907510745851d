// What is drawn of a table: how long marks are, what is left to the table, where a line breaks.

import { describe, expect, it } from "vitest";
import { drawn, longest, part, ROWS, runs, steps, type ChartRow } from "./shape";

const mark = (number: number | null) => ({ shown: String(number ?? ""), number });
const row = (label: string, numbers: (number | null)[], missing = false): ChartRow => ({
  label,
  missing,
  values: numbers.map(mark),
  total: mark(numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)),
});

describe("a chart", () => {
  it("is not drawn where no mark would be seen, or nobody asked for one", () => {
    expect(drawn("bar", [""], [row("a", [0])])).toBeUndefined();
    expect(drawn("", [""], [row("a", [3])])).toBeUndefined();
    expect(drawn("bar", [""], [])).toBeUndefined();
  });

  it("of many rows keeps the largest in their order, and what is missing", () => {
    const rows = [row("missing", [0], true), ...Array.from({ length: 20 }, (_, index) => row(`r${index}`, [index]))];
    const chart = drawn("bar", [""], rows);
    expect(chart?.rows.length).toBe(ROWS);
    expect(chart?.rows.map(({ label }) => label).slice(0, 2)).toEqual(["missing", "r9"]);
    expect(chart?.left).toBe(rows.length - ROWS);
  });

  it("of a course of time keeps every point", () => {
    const rows = Array.from({ length: 48 }, (_, index) => row(`m${index}`, [index]));
    expect(drawn("line", [""], rows)?.rows.length).toBe(48);
  });

  it("of more columns than can be told apart shows their totals", () => {
    const columns = ["a", "b", "c", "d", "e", "f", "g"];
    expect(drawn("stacked", columns, [row("x", [1, 1, 1, 1, 1, 1, 1])])).toMatchObject({ kind: "bar", columns: [""] });
    expect(drawn("dot", ["a", "b", "c"], [row("x", [1, 2, 3])])).toMatchObject({ kind: "dot", columns: [""] });
    expect(drawn("dot", ["a", "b"], [row("x", [1, 2])])).toMatchObject({ kind: "dot", columns: ["a", "b"] });
  });
});

describe("a mark", () => {
  it("is as long as its part of the longest", () => {
    const rows = [row("a", [2, 3]), row("b", [4, 0])];
    expect([longest(rows, "bar"), longest(rows, "stacked")]).toEqual([4, 5]);
    expect([part(2, 4), part(null, 4), part(5, 4), part(1, 0)]).toEqual([0.5, 0, 1, 0]);
  });
});

describe("a scale", () => {
  it("has a few round steps and holds the largest number", () => {
    expect(steps(74)).toEqual([0, 20, 40, 60, 80]);
    expect(steps(0.21)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(steps(0)).toEqual([0]);
    expect(steps(20)).toEqual([0, 5, 10, 15, 20]);
  });
});

it("a line breaks where a number is lacking", () => {
  expect(runs([1, 2, null, 4])).toEqual([[0, 1], [3]]);
  expect(runs([null, null])).toEqual([]);
});
