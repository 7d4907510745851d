// What can be done with a validated table, as it stands.

import { describe, expect, it } from "vitest";
import type { BatchRow } from "../../ipc";
import { actsOf, latestOf } from "./acts";

const FIRST = { sequence: 1, period: "2026Q1", revision: 1, status: "released", state: "delivered" } as BatchRow;
const SECOND = { ...FIRST, sequence: 4, revision: 2 };

describe("a validated table", () => {
  it.each([
    ["ready", ["hold", "withdraw"]],
    ["held", ["let-go", "withdraw"]],
    ["refused", ["try-again", "withdraw"]],
    ["delivered", ["withdraw"]],
    ["sending", []],
    ["superseded", []],
  ] as const)("that is %s can be: %s", (state, acts) => {
    const row = { ...FIRST, state };
    expect(actsOf(row, [row])).toEqual(acts);
  });

  it("is withdrawn only as the latest of its period", () => {
    expect(actsOf(FIRST, [SECOND, FIRST])).toEqual([]);
    expect(actsOf(SECOND, [FIRST, SECOND])).toEqual(["withdraw"]);
    expect(actsOf(FIRST, [FIRST, { ...SECOND, period: "2026Q2" }])).toEqual(["withdraw"]);
  });

  it("that is a withdrawal is not withdrawn again", () => {
    const row = { ...SECOND, status: "withdrawn" };
    expect(actsOf(row, [FIRST, row])).toEqual([]);
  });

  it("is the latest of its period whatever the order", () => {
    expect(latestOf("2026Q1", [FIRST, SECOND])?.sequence).toBe(4);
    expect(latestOf("2026Q1", [SECOND, FIRST])?.sequence).toBe(4);
    expect(latestOf("2025", [FIRST])).toBeUndefined();
  });
});
