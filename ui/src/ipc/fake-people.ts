// Fictional people and sessions for looking at screens without a window. Nobody here exists.

import type { AttendanceRow, Country, HandoutLanguage, Mark, Pathology, PatientRow, SessionCard } from "./bindings";

type Home = [commune: string, residence: Country, languages: HandoutLanguage[], km: number | null];

const HOMES: Home[] = [
  ["Givet", "FR", ["fr"], 0.4],
  ["Beauraing", "BE", ["fr"], 8.7],
  ["Esch-sur-Alzette", "LU", ["fr", "de"], 96],
  ["Merzig", "DE", ["de", "fr"], 141],
  ["Fumay", "FR", ["fr", "nl"], 18.2],
  ["Mouscron", "BE", ["nl", "fr"], null],
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

const PATHOLOGIES: Pathology[][] = [["diabetes2"], ["heart-failure"], ["diabetes2", "obesity"], ["copd"], []];

function home(index: number): Home {
  return HOMES[index % HOMES.length] ?? ["Givet", "FR", ["fr"], 0.4];
}

export function person(index: number): AttendanceRow {
  const [first_name = "", ...rest] = (NAMES[index % NAMES.length] ?? "").split(" ");
  const [commune, residence, languages] = home(index);
  const mark: Mark | null = null;
  const [interpreter, large_print] = [index % 12 === 5, index % 12 === 0];
  const detail = { remote: false, companion: false, reason: null, told_on: null, line: "" };
  return {
    patient: `p${index}`,
    first_name,
    last_name: rest.join(" "),
    commune,
    residence,
    languages,
    interpreter,
    large_print,
    mark,
    detail,
    entry: "planned",
    row: null,
    transport: "unknown",
    language_clash: false,
    missed_before: 0,
  };
}

export function patient(index: number): PatientRow {
  const { patient: id, first_name, last_name, commune, residence, languages } = person(index);
  const age = index % 11 === 10 ? null : 48 + ((index * 7) % 40);
  return {
    id,
    file_number: `P-${String(index + 1).padStart(4, "0")}-${"ABCDEFGHJK"[index % 10]}`,
    first_name,
    last_name,
    birth_name: index % 12 === 0 ? "Lefèvre" : "",
    sex: (["F", "M", "U"] as const)[index % 3] ?? "U",
    birth_date: age === null ? "" : index % 7 === 6 ? `${2026 - age}` : `${2026 - age}-02-03`,
    age,
    commune,
    residence,
    distance_km: home(index)[3],
    languages,
    pathologies: PATHOLOGIES[index % PATHOLOGIES.length] ?? [],
    held: index % 6,
    planned: (index * 3) % 4,
    next_session: (index * 3) % 4 > 0 ? "2026-12-03" : null,
    consent: (["given", "given", "not-asked", "given", "withdrawn", "given", "refused"] as const)[index % 7] ?? "given",
    flag: index % 12 === 3 ? "Rappeler pour le transport de jeudi" : "",
    standing: index % 40 === 39 ? "moved" : "active",
  };
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
    cohort: null,
    programme_title: "Vivre avec le diabète, automne",
    pathology: "diabetes2",
    number,
    date,
    starts: "14:00:00",
    ends: "16:00:00",
    ends_on: date,
    theme: THEMES[(number - 1) % THEMES.length] ?? "",
    place: "Maison de santé de Givet",
    room: "Salle 2",
    kind: "group",
    status: "planned",
    capacity: 12,
    listed: 12,
    marked: 0,
    present: 0,
    has_handout: true,
    cancelled: null,
    ...change,
  };
}
