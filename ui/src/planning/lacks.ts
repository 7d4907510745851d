// What a session's form lacks, in words, by field.

import { t } from "../i18n";
import { halfTyped, noNumber } from "../shell/half-typed";
import { sessionLacks, type Lack, type SessionForm } from "./session-form";

const WORDS = {
  programme: "planning-programme-missing",
  theme: "planning-theme-missing",
  date: "common-day-missing",
  starts: "planning-hour-missing",
  minutes: "planning-minutes-missing",
  capacity: "planning-capacity-missing",
  place_words: "planning-place-missing",
  partner: "planning-partner-missing",
} as const satisfies Record<Lack, string>;

/** What keeps it from being saved; `hard` says that something stands in its way. */
export function lackWords(form: SessionForm, hard: boolean): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of sessionLacks(form)) found[field] = t(WORDS[field]);
  for (const field of ["minutes", "capacity"] as const) if (noNumber(`act-${field}`, form[field])) found[field] = t("patients-wrong-number");
  if (halfTyped("act-date", form.date)) found.date = t("common-day-missing");
  if (hard && form.despite.trim() === "") found.despite = t("planning-despite-missing");
  return found;
}
