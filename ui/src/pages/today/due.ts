// The kinds of which most is due. Knows shapes, no sentence.

import type { DueCount } from "../../ipc";

/** How many kinds the day shows; the list has them all. */
const SHOWN = 3;

/** The most frequent kinds first, and how many things are due in all. */
export function mostOf(counts: DueCount[]): { most: DueCount[]; all: number } {
  const due = counts.filter(({ count }) => count > 0);
  return {
    most: [...due].sort((a, b) => b.count - a.count).slice(0, SHOWN),
    all: due.reduce((sum, { count }) => sum + count, 0),
  };
}
