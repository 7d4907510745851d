// A day, or half of one, on which nothing can take place, as it is typed. Knows no screen.

import type { BadDaySession, CancelCause, CancelHalfDay, DayPart } from "../../ipc";

export type BadDayForm = {
  date: string;
  part: DayPart | "whole" | "";
  place: string;
  professional: string;
  cause: CancelCause | "";
  note: string;
  /** The new time of a session, by its id; without one, or empty, it has none yet. */
  times: Record<string, string>;
  despite: string;
};

export function blankBadDay(date: string): BadDayForm {
  return { date, part: "whole", place: "", professional: "", cause: "", note: "", times: {}, despite: "" };
}

/** The first free time of each session that has none yet, beside those that were chosen. */
export function firstTimes(sessions: BadDaySession[], times: BadDayForm["times"]): BadDayForm["times"] {
  const first = ({ card, free }: BadDaySession) => [card.id, times[card.id] || (free[0]?.from ?? "")];
  return Object.fromEntries(sessions.map(first));
}

/** As the window takes it; what would be cancelled can be asked before the cause is chosen. New times count
    for these sessions only, once they are known. */
export function toCancel({ date, part, place, professional, cause, note, times, despite }: BadDayForm, sessions?: BadDaySession[]): CancelHalfDay {
  const meant = (id: string) => !sessions || sessions.some(({ card }) => card.id === id);
  const chosen = Object.entries(times).filter(([id, from]) => from && meant(id));
  return {
    date,
    part: part === "whole" || part === "" ? null : part,
    place: place || null,
    professional: professional || null,
    cause: cause || "other",
    note: note.trim(),
    new_times: chosen.map(([session, from]) => ({ session, from })),
    despite: despite.trim(),
  };
}
