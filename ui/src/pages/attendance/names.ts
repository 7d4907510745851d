// How people of a list are written. Knows sentences, no command.

import { longDay, t, word } from "../../i18n";
import type { AttendanceRow, Mark } from "../../ipc";

/** `Anne Collard`. */
export function nameOf({ first_name, last_name }: Pick<AttendanceRow, "first_name" | "last_name">): string {
  return first_name ? t("attendance-name", { first: first_name, last: last_name }) : last_name;
}

/** A mark in a word; without one, the person is expected. */
export function markWord(mark: Mark | null): string {
  return word(`attendance-word-${mark ?? "expected"}`);
}

/** `Prévenu le lundi 23 novembre 2026 : transport`; empty when nothing of it is known. */
export function excuseWords({ told_on, reason }: AttendanceRow["detail"]): string {
  const why = reason ? word(`attendance-reason-${reason}`) : "";
  if (told_on && why) return t("attendance-told-why", { day: longDay(told_on), reason: why });
  if (told_on) return t("attendance-told", { day: longDay(told_on) });
  return why;
}
