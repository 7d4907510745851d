// Fictional people and sessions for looking at screens without a window. Nobody here exists.

import type { AttendanceRow, Country, HandoutLanguage, Mark, PatientRow, SessionCard } from "./bindings";

type Home = [commune: string, residence: Country, languages: HandoutLanguage[]];

const HOMES: Home[] = [
  ["Givet", "FR", ["fr"]],
  ["Beauraing", "BE", ["fr"]],
  ["Esch-sur-Alzette", "LU", ["fr", "de"]],
  ["Merzig", "DE", ["de", "fr"]],
  ["Fumay", "FR", ["fr", "nl"]],
  ["Mouscron", "BE", ["nl", "fr"]],
];

const NAMES = [
  "Anne Collard",
  "Bernard Maillet",
  "Cécile Noël",
  "Dirk Peeters",
  "Élise Gérard",
  "Fatima Benali",
  "Guy Lambert",
  "Hélène Schmitz",
  "Ingrid Weber",
  "Jean-Luc Simon",
  "Karin Hoffmann",
  "Louis Petit",
];

function home(index: number): Home {
  return HOMES[index % HOMES.length] ?? ["Givet", "FR", ["fr"]];
}

export function person(index: number): AttendanceRow {
  const [first_name = "", ...rest] = (NAMES[index % NAMES.length] ?? "").split(" ");
  const [commune, residence, languages] = home(index);
  const mark: Mark | null = null;
  return { patient: `p${index}`, first_name, last_name: rest.join(" "), commune, residence, languages, mark };
}

export function patient(index: number): PatientRow {
  const { patient: id, first_name, last_name, commune, residence, languages } = person(index);
  const file_number = `P-${String(index + 1).padStart(4, "0")}-${"ABCDEFGHJK"[index % 10]}`;
  const sex = (["F", "M", "U"] as const)[index % 3] ?? "U";
  return { id, first_name, last_name, commune, residence, languages, file_number, sex, age: 48 + ((index * 7) % 40) };
}

const THEMES = [
  "Comprendre le diabète",
  "Manger avec le diabète",
  "Bouger avec le diabète",
  "Prendre soin de ses pieds",
  "Faire le point ensemble",
];

export function session(number: number, date: string, change: Partial<SessionCard> = {}): SessionCard {
  return {
    id: `s${number}`,
    programme: "g1",
    programme_title: "Vivre avec le diabète, automne",
    pathology: "diabetes2",
    number,
    date,
    starts: "14:00:00",
    ends: "16:00:00",
    theme: THEMES[(number - 1) % THEMES.length] ?? "",
    place: "Salle 2",
    kind: "group",
    status: "planned",
    capacity: 12,
    listed: 12,
    marked: 0,
    present: 0,
    has_handout: true,
    ...change,
  };
}
