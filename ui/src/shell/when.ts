// When a session is, or could be, in words: the weekday, the date, from, to.

import { capital, hour, longDay, t } from "../i18n";
import type { SessionCard, Slot } from "../ipc";

/** `Jeudi 26 novembre 2026, 14:00 – 16:00`. */
export function whenOf({ date, starts, ends }: Pick<SessionCard, "date" | "starts" | "ends">): string {
  return capital(t("calls-when", { day: longDay(date), from: hour(starts), to: hour(ends) }));
}

/** The same for a free time. */
export function slotWords({ from, to }: Slot): string {
  return whenOf({ date: from.slice(0, 10), starts: from.slice(11), ends: to.slice(11) });
}

/** A day, or from a day to a day. */
export function stretch(first: string, last: string): string {
  return first === last ? longDay(first) : t("calls-stretch", { first: longDay(first), last: longDay(last) });
}
