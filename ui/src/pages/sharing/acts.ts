// What can be done with a validated table as it stands. Knows no sentence.

import type { BatchRow } from "../../ipc";

export type Act = "hold" | "let-go" | "try-again" | "withdraw";

const MOVES: Record<string, Act[]> = { ready: ["hold"], held: ["let-go"], refused: ["try-again"] };

/** The acts of a table, among all that were validated. */
export function actsOf(row: BatchRow, all: BatchRow[]): Act[] {
  const moves = MOVES[row.state] ?? [];
  return canBeWithdrawn(row, all) ? [...moves, "withdraw"] : moves;
}

const WITHDRAWN_FROM = ["ready", "held", "delivered", "refused"];

/** The latest of its period, unless it is on its way, replaced, or a withdrawal itself. */
function canBeWithdrawn(row: BatchRow, all: BatchRow[]): boolean {
  const latest = latestOf(row.period, all)?.sequence === row.sequence;
  return latest && row.status === "released" && WITHDRAWN_FROM.includes(row.state);
}

/** The latest table of a period, if one was validated. */
export function latestOf(period: string, all: BatchRow[]): BatchRow | undefined {
  const ofPeriod = all.filter((row) => row.period === period);
  return ofPeriod.reduce<BatchRow | undefined>((last, row) => (last && last.sequence > row.sequence ? last : row), undefined);
}
