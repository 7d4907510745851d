// How periods, values and schemes are said on the pages of figures. Asks nothing.

import { capital, longDay, quarter, shortDay, t, word } from "../../i18n";
import type { ReportValue, SchemeCard } from "../../ipc";
import { daysOf, kindOf } from "./period";

/** A period in words: "année 2025", "1er trimestre 2025", "mars 2025", "du … au …". */
export function periodSaid(period: string): string {
  const [first = "", last = ""] = period.split("..");
  switch (kindOf(period)) {
    case "year":
      return t("figures-period-year-said", { year: period });
    case "quarter":
      return quarter(period);
    case "month":
      return monthSaid(period);
    case "four":
      return t("figures-period-years-said", { first, last });
    case "free": {
      const { from, until } = daysOf(period);
      return t("figures-period-days-said", { from: longDay(from), until: longDay(until) });
    }
  }
}

/** A period in a list to choose from. */
export function periodShort(period: string): string {
  const [first = "", last = ""] = period.split("..");
  const kind = kindOf(period);
  if (kind === "year") return period;
  return capital(kind === "four" ? t("figures-period-years-short", { first, last }) : periodSaid(period));
}

/** "Rapport annuel 2025", for a card and its button. */
export function reportOf(period: string): string {
  return kindOf(period) === "year" ? t("figures-report-of-year", { year: period }) : capital(periodSaid(period));
}

/** For whom a report is: one programme, or the whole centre. */
export function wholeOr(programme: string): string {
  return programme || t("figures-whole-centre");
}

/** A version of a scheme, and when it holds where somebody said so. */
export function versionSaid({ version, from, until }: Pick<SchemeCard, "version" | "from" | "until">): string {
  if (from && until) return t("figures-scheme-version-between", { version, from: shortDay(from), until: shortDay(until) });
  if (from) return t("figures-scheme-version-from", { version, from: shortDay(from) });
  return until ? t("figures-scheme-version-until", { version, until: shortDay(until) }) : t("figures-scheme-version", { version });
}

/** The name of a scheme's country. */
export function countrySaid({ country }: Pick<SchemeCard, "country">): string {
  return word(`common-country-${country.toLowerCase()}`);
}

/** What a value says where there is no number to type. */
export function toType({ shown, number, nothing }: ReportValue): string {
  return number === null && nothing ? "" : shown;
}

/** Whether yes or no was answered; nothing when nobody did. */
export function answered({ shown, number, nothing }: ReportValue): "yes" | "no" | "" {
  if (nothing || shown === "") return "";
  const yes = number === null ? shown.toLowerCase() === t("common-yes").toLowerCase() : number > 0;
  return yes ? "yes" : "no";
}

function monthSaid(period: string): string {
  const [year = "", month = ""] = period.split("-");
  return t("patients-month-year", { month: word(`dates-month-${Number(month)}`), year });
}
