// What will be needed, summed up, and how wide its bars are. Knows no sentence and no screen.

import type { ForecastView, MonthLine } from "../../ipc";

export type Sum = { waiting: number; monthly: number; groups: number; sessions: number; planned: number };

/** Everything together. */
export function sumOf({ demands, months }: ForecastView): Sum {
  const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
  return {
    waiting: sum(demands.map(({ waiting }) => waiting)),
    monthly: sum(demands.map(({ monthly }) => monthly)),
    groups: sum(months.map(({ groups }) => groups)),
    sessions: sum(months.map(({ sessions }) => sessions)),
    planned: sum(months.map(({ planned }) => planned)),
  };
}

/** Parts of the longest bar, from 0 to 1. */
export function bars(months: MonthLine[]): { needed: number; planned: number }[] {
  const longest = Math.max(1, ...months.map(({ sessions, planned }) => Math.max(sessions, planned)));
  return months.map(({ sessions, planned }) => ({ needed: sessions / longest, planned: planned / longest }));
}

/** Sessions of a month that nobody planned yet. */
export function lacking({ sessions, planned }: MonthLine): number {
  return Math.max(0, sessions - planned);
}
