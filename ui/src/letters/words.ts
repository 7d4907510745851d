// What a letter about appointments says, and how it stands, in words. Knows sentences, no command.

import { longDay, t, word } from "../i18n";
import type { AppointmentLetterLine, AppointmentNews, AppointmentToldLine, AppointmentWay } from "../ipc";

export const NEWS: AppointmentNews[] = ["invitation", "missed", "moved", "cancelled"];
export const WAYS: AppointmentWay[] = ["post", "hand", "mail", "message", "read-out", "other"];

/** `Invitation : jeudi 3 décembre 2026 à 14:00` */
export function toldWords({ news, at }: AppointmentToldLine): string {
  return t("appointments-told", { news: word(`appointments-news-${news}`), day: longDay(at.slice(0, 10)), time: at.slice(11, 16) });
}

/** When and how it left, or that it waits. */
export function standsWords({ sent_on, way }: AppointmentLetterLine): string {
  if (!sent_on || !way) return t("appointments-waits");
  return t("appointments-sent-by", { day: longDay(sent_on), way: word(`appointments-way-${way}`) });
}

/** Those that tell of one thing; all without one. */
export function about(lines: AppointmentLetterLine[], news: AppointmentNews | ""): AppointmentLetterLine[] {
  return news ? lines.filter(({ told }) => told.some((one) => one.news === news)) : lines;
}
