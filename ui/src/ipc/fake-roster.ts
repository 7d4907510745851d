// A made-up workbook with people on one sheet and their attendance on another, and what was imported
// before. Follows the shapes of the window, not its rules.

import type { ImportLine, RosterColumn, RosterPreview, RosterProblem, Topic } from "./bindings";
import { patient } from "./fake-people";
import type { Answers, Wishes } from "./fake-register";

const STAMP = "2026-11-22T14:07:00+01:00";
const DIGEST = "7d2c0b6e1f5a49d3882a6bb1c0f4e9d57a3e6c21b94f0d8e5a17c3b2f6e8d901";

const PEOPLE: RosterColumn[] = [
  { heading: "Nom", holds: "last-name", sample: ["Collard", "Maillet", "Noël"] },
  { heading: "Prénom", holds: "first-name", sample: ["Anne", "Bernard", "Cécile"] },
  { heading: "Né(e) le", holds: "birth-date", sample: ["03/02/1948", "11/07/1955", "1961"] },
  { heading: "CP", holds: "postal-code", sample: ["08600", "5570", "4001"] },
  { heading: "Ville", holds: "commune", sample: ["Givet", "Beauraing", "Esch-sur-Alzette"] },
  { heading: "Tél.", holds: "phone", sample: ["03 24 00 00 01", "082 00 00 02"] },
  { heading: "Remarques", holds: "", sample: ["vient avec sa fille", "le matin seulement"] },
  { heading: "", holds: "", sample: ["x", "x"] },
];

const MARKS: RosterColumn[] = [
  { heading: "Dossier", holds: "file-number", sample: ["P-0001-A", "P-0002-B"] },
  { heading: "Séance du", holds: "session-date", sample: ["12/01/2026", "19/01/2026"] },
  { heading: "Présence", holds: "mark", sample: ["oui", "excusé", "oui"] },
];

const PROBLEMS: RosterProblem[] = [
  { line: 17, column: "Né(e) le", code: "birth-date-impossible", args: { date: "2062-03-14" }, only_a_caution: false },
  { line: 58, column: "Langues", code: "made-up-for-the-fallback", args: {}, only_a_caution: false },
  { line: 101, column: "", code: "patient-not-on-list", args: {}, only_a_caution: false },
  { line: 120, column: "CP", code: "roster-name-missing", args: {}, only_a_caution: true },
];

const NEEDED = { people: ["last-name", "first-name"], attendance: ["session-date", "mark"] };

const PAST: ImportLine[] = [
  { id: "i2", file: "présences 2025.ods", at: "2026-11-20T09:12:00+01:00", by: "Claire Noël", kind: "attendance", taken: 812, undone_at: null },
  { id: "i1", file: "patients.csv", at: "2026-11-19T16:40:00+01:00", by: "Claire Noël", kind: "people", taken: 97, undone_at: "2026-11-19T17:02:00+01:00" },
];

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });

type Names = "chooseRoster" | "previewRoster" | "importRoster" | "imports" | "undoImport";

export function rosterAnswers({ empty }: Wishes): Pick<Answers, Names> {
  let past = empty ? [] : PAST;

  return {
    chooseRoster: () => ({ path: "/documents/patients 2026.xlsx", rejected_to: "/documents/patients 2026-rejected.csv" }),
    previewRoster: ({ path, sheet, columns }): RosterPreview => {
      const people = sheet !== "Présences";
      const known = people ? PEOPLE : MARKS;
      const shown = known.map((column, index) => ({ ...column, holds: columns[index]?.holds ?? column.holds }));
      const held = shown.flatMap(({ holds }) => (holds ? [holds] : []));
      const missing = NEEDED[people ? "people" : "attendance"].filter((code) => !held.includes(code));
      const rows = Array.from({ length: 5 }, (_, index) => patient(index));
      return {
        path,
        sha256: DIGEST,
        format: "xlsx",
        encoding: "",
        separator: "",
        sheets: ["Patients", "Présences"],
        sheet: people ? "Patients" : "Présences",
        kind: people ? "people" : "attendance",
        columns: shown,
        remembered: !people,
        missing,
        rows: 143,
        good: missing.length > 0 ? 0 : 138,
        sample: people ? rows.map((row, index) => ({ line: index + 2, cells: cells(row, held) })) : [],
        shown: people ? held : [],
        problems: PROBLEMS,
        problem_count: PROBLEMS.length,
        twins: people
          ? [
              { line: 31, name: "Anne Colard", known: patient(0), reason: "same-birth-names" },
              { line: 77, name: "Cecile Noel", known: patient(2), reason: "birth-slip" },
            ]
          : [],
      };
    },
    importRoster: ({ rejected_to, take_likely_twins }) => {
      const taken = take_likely_twins ? 140 : 138;
      const line = { id: "i3", file: "patients 2026.xlsx", at: STAMP, by: "Claire Noël", kind: "people", taken, undone_at: null };
      past = [line, ...past];
      return done({ import: line.id, taken, rejected: 143 - taken, rejected_to }, "patients");
    },
    imports: () => past,
    undoImport: ({ import: id }) => {
      const taken = past.find((line) => line.id === id)?.taken ?? 0;
      past = past.map((line) => (line.id === id ? { ...line, undone_at: STAMP } : line));
      const left = [
        { patient: patient(3), code: "has-presences", field: "" },
        { patient: patient(5), code: "changed-since", field: "" },
      ];
      return done({ restored: taken - left.length, left }, "patients", "sessions");
    },
  };
}

function cells(row: ReturnType<typeof patient>, held: string[]): string[] {
  const written: Record<string, string> = {
    "last-name": row.last_name,
    "first-name": row.first_name,
    "birth-date": row.birth_date,
    "postal-code": "08600",
    commune: row.commune,
    phone: "03 24 00 00 01",
  };
  return held.map((code) => written[code] ?? "");
}
