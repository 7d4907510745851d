// The periods of shared tables and the stamps of the log, in words. Asks nothing.

import { quarter, shortDay, t, wallDay, wallHour } from "../../i18n";

/** `Année 2026`, `1er semestre 2026`, `3e trimestre 2026`: from `2026`, `2026S1`, `2026Q3`. */
export function periodSaid(period: string): string {
  const [year = "", half] = period.split("S");
  if (half) return t("sharing-period-half-year", { number: Number(half), year });
  return period.includes("Q") ? quarter(period) : t("sharing-period-year", { year });
}

/** A stamp as the day and the hour on this computer's wall. */
export function wall(stamp: string): { day: string; time: string } {
  return { day: shortDay(wallDay(stamp)), time: wallHour(stamp) };
}

/** A stamp within a sentence: "le 12/01/2027 à 14:07". */
export function moment(stamp: string): string {
  return t("sharing-moment", wall(stamp));
}

/** A stamp in a column: "12/01/2027, 14:07". */
export function when(stamp: string): string {
  return t("sharing-when", wall(stamp));
}
