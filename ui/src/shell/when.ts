// When a session is, or could be, in words: the weekday, the date, from, to.

import { hour, longDay, t } from "../i18n";
import type { SessionCard, Slot } from "../ipc";

type Times = Pick<SessionCard, "date" | "starts" | "ends" | "ends_on">;

/** `14:00 – 16:00`; says it when the end is on the next day. */
export function hours(card: Times): string {
  const between = { from: hour(card.starts), to: hour(card.ends) };
  return card.ends_on === card.date ? t("sessions-from-to", between) : t("planning-past-midnight", { ...between, day: longDay(card.ends_on) });
}

/** `jeudi 26 novembre 2026, 14:00 – 16:00`. */
export function whenOf(card: Times): string {
  return t("planning-on-day", { day: longDay(card.date), hours: hours(card) });
}

/** The same for a free time. */
export function slotWords({ from, to }: Slot): string {
  const [date = "", starts = ""] = from.split("T");
  const [ends_on = "", ends = ""] = to.split("T");
  return whenOf({ date, starts, ends, ends_on });
}

/** A day, or from a day to a day. */
export function stretch(first: string, last: string): string {
  return first === last ? longDay(first) : t("calls-stretch", { first: longDay(first), last: longDay(last) });
}
