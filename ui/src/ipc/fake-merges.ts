// Two made-up files of perhaps one person. Follows the shapes of the window, not its rules.

import type { ComparedField, Topic, TwinPair } from "./bindings";
import { patient } from "./fake-people";
import type { Answers, Wishes } from "./fake-register";

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });

const FIELDS: [field: string, left: string, right: string][] = [
  ["last_name", "Collard", "Colard"],
  ["first_name", "Anne", "Anne"],
  ["birth_name", "Lefèvre", ""],
  ["birth_date", "1948-02-03", "1948-03-02"],
  ["sex", "F", "F"],
  ["residence", "FR", "FR"],
  ["postal_code", "08600", "08600"],
  ["commune", "Givet", "Givet"],
  ["phone", "", "03 24 00 00 01"],
  ["languages", "fr", "fr nl"],
  ["large_print", "yes", "no"],
  ["transport", "unknown", "driven"],
  ["notes", "Vient avec sa fille.", "Préfère le matin. Ne prend pas l’ascenseur."],
];

type Names = "duplicates" | "notTheSame" | "comparePatients" | "mergePatients" | "undoMerge";

export function mergesAnswers({ empty }: Wishes): Pick<Answers, Names> {
  let pairs: TwinPair[] = empty
    ? []
    : [
        { left: { ...patient(0), birth_date: "1948-02-03" }, right: { ...patient(24), last_name: "Colard", birth_date: "1948-03-02" }, reason: "birth-slip" },
        { left: patient(7), right: { ...patient(19), last_name: "Schmidt" }, reason: "sounds-alike" },
        { left: patient(4), right: { ...patient(16), first_name: "Élodie" }, reason: "possible-twin" },
      ];
  const without = (one: string, other: string) =>
    (pairs = pairs.filter(({ left, right }) => !(left.id === one && right.id === other)));

  return {
    duplicates: () => pairs,
    notTheSame: ({ left, right }) => (without(left, right), done(null, "patients")),
    comparePatients: (left, right) => {
      const pair = pairs.find((known) => known.left.id === left && known.right.id === right);
      return {
        left: pair?.left ?? patient(Number(left.slice(1))),
        right: pair?.right ?? patient(Number(right.slice(1))),
        reason: pair?.reason ?? "",
        fields: FIELDS.map(([field, left, right]): ComparedField => ({ field, left, right, differs: left !== right })),
        holdings: [
          { what: "enrolments", left: 2, right: 1 },
          { what: "presences", left: 14, right: 3 },
          { what: "consents", left: 1, right: 1 },
          { what: "papers", left: 0, right: 2 },
        ],
      };
    },
    mergePatients: ({ kept, gone }) => (without(kept, gone), without(gone, kept), done("m1", "patients", "sessions")),
    undoMerge: () =>
      done(
        { restored: 6, left: [{ patient: patient(0), code: "field-changed-since", field: "phone" }] },
        "patients",
        "sessions",
      ),
  };
}
