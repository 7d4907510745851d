// How a person is written on screens: name, age, home, distance, and the values of fields that are
// codes. Knows sentences, no command.

import { figure, language, languageName, listed, longDay, shortDay, t, wallDay, wallHour, word } from "../i18n";
import type { PatientRow } from "../ipc";

type Named = { last_name: string; first_name: string };

/** Family name first, as on every list. */
export function fullName({ last_name, first_name }: Named): string {
  return first_name ? t("patients-full-name", { first: first_name, last: last_name }) : last_name;
}

/** `Givet (France)`; only the country where the commune is not known. */
export function home({ commune, residence }: Pick<PatientRow, "commune" | "residence">): string {
  const country = word(`common-country-${residence.toLowerCase()}`);
  return commune ? t("attendance-home", { commune, country }) : country;
}

/** `8,7 km à vol d'oiseau`; whole kilometres from ten on. */
export function distance(km: number): string {
  const digits = km < 10 ? 1 : 0;
  return t("patients-distance", { km: km.toLocaleString(language(), { maximumFractionDigits: digits }) });
}

/** A date of birth as far as it is known. */
export function born(iso: string): string {
  const [year = "", month = "", day] = iso.split("-");
  if (day) return shortDay(iso);
  return month ? t("patients-month-year", { month: word(`dates-month-${Number(month)}`), year }) : year;
}

/** `78 ans`, or that it is not known. */
export function aged(age: number | null): string {
  return age === null ? t("patients-age-unknown") : t("patients-age-years", { years: age });
}

/** The day and the hour of a stamp. */
export function moment(stamp: string): string {
  return t("patients-moment", { day: longDay(wallDay(stamp)), time: wallHour(stamp) });
}

/** A size people can compare: `1,3 Mo`. */
export function size(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / 1024));
  if (kilo < 1024) return t("papers-size-kb", { size: figure(kilo) });
  return t("papers-size-mb", { size: (kilo / 1024).toLocaleString(language(), { maximumFractionDigits: 1 }) });
}

/** What each field's codes are called. */
const CODED: Record<string, (code: string) => string> = {
  sex: (code) => word(`common-sex-${code.toLowerCase()}`),
  residence: (code) => word(`common-country-${code.toLowerCase()}`),
  insurer_country: (code) => word(`common-country-${code.toLowerCase()}`),
  reading_level: (code) => word(`patients-reading-level-${code}`),
  transport: (code) => word(`patients-transport-${code}`),
  occupation: (code) => word(`patients-occupation-${code}`),
  activity: (code) => word(`patients-activity-${code}`),
  living: (code) => word(`patients-living-${code}`),
  standing: (code) => word(`patients-standing-${code}`),
  large_print: (code) => (code === "yes" ? t("common-yes") : t("common-no")),
  interpreter: (code) => (code === "yes" ? t("common-yes") : t("common-no")),
  birth_date: born,
  languages: (codes) => listed(codes.split(/[\s,]+/).map(languageName)),
  spoken: tongues,
  reads: tongues,
  identifier: (code) => word(`identifiers-kind-${code}`),
  assessment: (code) => word(`file-assessment-${code}`),
  paper: (code) => known(`papers-kind-${code}`, code),
  caregiver: (code) => known(`caregivers-relation-${code}`, code),
  appointment_letter: (codes) => listed(codes.split(" ").map((code) => word(`appointments-news-${code}`))),
  consent: (codes) => {
    const [kind = "", answer = ""] = codes.split(" ");
    return t("file-change-consent", { kind: word(`consents-kind-${kind}`), answer: word(`consents-standing-${answer}`) });
  },
};

/** A field's value in words: what was typed stays as typed, a code is put into words. */
export function fieldValue(field: string, value: string): string {
  if (value === "") return t("file-nothing");
  return CODED[field]?.(value) ?? value;
}

/** What a field is called. */
export function fieldName(field: string): string {
  return word(`file-field-${field.replaceAll("_", "-")}`);
}

function tongues(codes: string): string {
  return listed(codes.split(/[\s,]+/).map((code) => word(`common-tongue-${code}`)));
}

/** The word of a key; the text itself when it is no code but something typed. */
function known(key: string, text: string): string {
  const said = /^[a-z-]+$/.test(text) ? word(key) : key;
  return said === key ? text : said;
}
