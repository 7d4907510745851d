// Months as ISO text, and how a person's month adds up. Knows no sentence.

import type { Mark, MonthRow, SessionCard } from "../../ipc";

const THERE: readonly Mark[] = ["present", "late", "left-early"];

/** The first day of a day's month. */
export function firstOf(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The first day of the month so many months later, or earlier. */
export function later(first: string, months: number): string {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** What a cell says: a mark, or why there is none. */
export type State = Mark | "expected" | "unmarked" | "cancelled" | "not-listed";

export function stateOf(row: MonthRow, sessions: SessionCard[], at: number): State {
  const [cell, session] = [row.cells[at], sessions[at]];
  if (!cell?.listed || !session) return "not-listed";
  if (session.status === "cancelled") return "cancelled";
  return cell.mark ?? (session.status === "held" ? "unmarked" : "expected");
}

/** At how many sessions somebody was, of how many that took place with the person on the list. */
export function tallyOf(row: MonthRow, sessions: SessionCard[]): { present: number; of: number } {
  const states = sessions.map((_, at) => stateOf(row, sessions, at));
  const present = states.filter((state) => THERE.includes(state as Mark)).length;
  const none: State[] = ["expected", "cancelled", "not-listed"];
  return { present, of: states.filter((state) => !none.includes(state)).length };
}
