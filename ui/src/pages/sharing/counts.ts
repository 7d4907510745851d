// A quarter's table as people read it. A hidden value is one mark, whatever hid it.

import type { CountedCell } from "../../ipc";

/** What stands for a value that is hidden. */
export const HIDDEN = "s.";

/** A value, or the mark of a hidden one: nothing and zero are different things. */
export function shown(value: number | null, figure: (value: number) => string): string {
  return value === null ? HIDDEN : figure(value);
}

/** The total first, then the rows in the order they came. */
export function ordered(cells: CountedCell[]): CountedCell[] {
  return [...cells.filter((cell) => cell.code === "TOT"), ...cells.filter((cell) => cell.code !== "TOT")];
}
