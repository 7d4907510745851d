// The comparison of schemes, read by scheme. Knows no sentence.

import type { ComparisonCell, ComparisonRow, Scheme } from "../../../ipc";

/** What a scheme says to an aspect; nothing where the register says nothing. */
export function cellOf({ cells }: ComparisonRow, scheme: Scheme): ComparisonCell {
  return cells.find((cell) => cell.scheme === scheme) ?? { scheme, lines: [], rule: "" };
}

/** How many aspects do not fit a scheme. */
export function unfit(rows: ComparisonRow[], scheme: Scheme): number {
  return rows.filter((row) => cellOf(row, scheme).lines.some(({ good }) => good === false)).length;
}
