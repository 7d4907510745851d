// Opening hours as rows somebody types, and back. Knows no sentence and no screen.

import type { OpenHours } from "../../ipc";
import { readHour } from "../../shell/hour";

/** One stretch as it is typed. */
export type Row = { weekday: number; from: string; to: string };

export type HoursFault = { row: number; what: "unreadable" | "backwards" | "overlap" };

/** Days in a row with the same stretches: 1 is Monday. */
export type Days = { first: number; last: number; stretches: { from: string; to: string }[] };

export function rowsOf(hours: OpenHours[]): Row[] {
  return sorted(hours).map(({ weekday, from, to }) => ({ weekday, from: from.slice(0, 5), to: to.slice(0, 5) }));
}

/** The row somebody probably wants next: the day after, the same hours. */
export function nextRow(rows: Row[]): Row {
  const last = rows.at(-1);
  return last ? { ...last, weekday: Math.min(last.weekday + 1, 7) } : { weekday: 1, from: "", to: "" };
}

/** What is wrong, row by row; a row without any hour is as good as none. */
export function faultsOf(rows: Row[]): HoursFault[] {
  return rows.flatMap((row, index): HoursFault[] => {
    if (blank(row)) return [];
    const [from, to] = [readHour(row.from), readHour(row.to)];
    if (!from || !to) return [{ row: index, what: "unreadable" }];
    if (to <= from) return [{ row: index, what: "backwards" }];
    return rows.slice(0, index).some((before) => overlap(before, row)) ? [{ row: index, what: "overlap" }] : [];
  });
}

/** The rows as the window takes them. */
export function hoursOf(rows: Row[]): OpenHours[] {
  const filled = rows.filter((row) => !blank(row));
  return sorted(filled.map(({ weekday, from, to }) => ({ weekday, from: `${readHour(from)}:00`, to: `${readHour(to)}:00` })));
}

/** The week in as few lines as say it. */
export function week(hours: OpenHours[]): Days[] {
  const days: Days[] = [];
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const stretches = rowsOf(hours.filter((one) => one.weekday === weekday)).map(({ from, to }) => ({ from, to }));
    const before = days.at(-1);
    const follows = before?.last === weekday - 1 && JSON.stringify(before.stretches) === JSON.stringify(stretches);
    if (stretches.length === 0) continue;
    if (before && follows) before.last = weekday;
    else days.push({ first: weekday, last: weekday, stretches });
  }
  return days;
}

function blank({ from, to }: Row): boolean {
  return from.trim() === "" && to.trim() === "";
}

function overlap(a: Row, b: Row): boolean {
  if (a.weekday !== b.weekday || blank(a)) return false;
  return readHour(a.from) < readHour(b.to) && readHour(b.from) < readHour(a.to);
}

function sorted(hours: OpenHours[]): OpenHours[] {
  return [...hours].sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));
}
