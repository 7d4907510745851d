// The closed lists of a person's file, in the order screens offer them. Knows their keys, no page.

import { word } from "../i18n";
import type {
  Activity,
  Country,
  HandoutLanguage,
  Living,
  Occupation,
  Profession,
  ReadingLevel,
  Relation,
  Sex,
  Tongue,
  Transport,
} from "../ipc";

export const COUNTRIES: Country[] = ["FR", "BE", "LU", "DE", "ZZ"];
export const SEXES: Sex[] = ["F", "M", "U"];
/** The languages of handouts; the window, letters and sheets speak the first four. */
export const HANDOUT_LANGUAGES: HandoutLanguage[] = [
  "fr", "nl", "de", "en", "lb", "pt", "it", "es", "pl", "tr", "uk", "ro", "ar",
];
export const TONGUES: Tongue[] = [
  "fr", "nl", "de", "lb", "en", "pt", "it", "es", "pl", "tr", "uk", "ru", "ro", "ar", "sgn", "zz",
];
export const READING_LEVELS: ReadingLevel[] = ["unknown", "usual", "simple", "none"];
export const TRANSPORTS: Transport[] = [
  "unknown", "own-car", "driven", "shared-car", "public", "medical", "on-foot", "no-means",
];
export const OCCUPATIONS: Occupation[] = [
  "unknown", "farmer", "trade", "manager", "intermediate", "employee", "worker", "retired", "no-occupation",
];
export const ACTIVITIES: Activity[] = [
  "unknown", "working", "sick-leave", "unemployed", "disability", "minimum-income", "retired", "in-education", "at-home",
];
export const LIVINGS: Living[] = ["unknown", "alone", "with-partner", "with-family", "with-others", "care-home"];
export const RELATIONS: Relation[] = [
  "partner", "child", "parent", "sibling", "relative", "friend", "neighbour", "guardian", "other",
];
export const PROFESSIONS: Profession[] = [
  "nurse", "general-practitioner", "specialist", "dietician", "diabetes-educator", "pharmacist", "physiotherapist",
  "podiatrist", "psychologist", "occupational-therapist", "midwife", "physical-activity", "social-worker",
  "care-assistant", "other",
];

/** A closed list as options: `patients-transport-own-car` for the prefix `patients-transport`. */
export function options<C extends string>(prefix: string, codes: C[]): { value: C; label: string }[] {
  return codes.map((value) => ({ value, label: word(`${prefix}-${value.toLowerCase()}`) }));
}
