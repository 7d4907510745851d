// A day, or half of one, on which nothing can take place, as it is typed. Knows no screen.

import type { CancelCause, CancelHalfDay, DayPart } from "../../ipc";

export type BadDayForm = { date: string; part: DayPart | "whole" | ""; place: string; professional: string; cause: CancelCause | ""; note: string };

export function blankBadDay(date: string): BadDayForm {
  return { date, part: "whole", place: "", professional: "", cause: "", note: "" };
}

/** As the window takes it; what would be cancelled can be asked before the cause is chosen. */
export function toCancel({ date, part, place, professional, cause, note }: BadDayForm): CancelHalfDay {
  return {
    date,
    part: part === "whole" || part === "" ? null : part,
    place: place || null,
    professional: professional || null,
    cause: cause || "other",
    note: note.trim(),
  };
}
