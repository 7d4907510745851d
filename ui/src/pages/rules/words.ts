// How long a rule's numbers hold, and whose rule it is, in words. Knows sentences, no command.

import { figure, longDay, t, word } from "../../i18n";
import type { Country, RuleValues } from "../../ipc";
import { isAnswer } from "./rules";

/** From when to when. */
export function span({ from, until }: RuleValues): string {
  if (from && until) return t("rulebook-between", { from: longDay(from), until: longDay(until) });
  if (from) return t("rulebook-from", { from: longDay(from) });
  return until ? t("rulebook-until", { until: longDay(until) }) : t("rulebook-always");
}

/** The country; what holds everywhere says so. */
export function countryName(country: Country): string {
  return country === "ZZ" ? t("rulebook-everywhere") : word(`common-country-${country.toLowerCase()}`);
}

/** From here on a number is a code of a nomenclature, which is read digit by digit. */
const CODE = 100_000;

/** A number as people read it. */
export function said(name: string, number: number): string {
  if (isAnswer(name)) return number === 0 ? t("common-no") : t("common-yes");
  return number >= CODE ? String(number) : figure(number);
}
