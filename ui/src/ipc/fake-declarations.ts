// What a made-up programme declares, what it lacks, its team's licence, and how six schemes would treat
// it. Follows the shapes of the window, not its rules.

import type {
  ComparisonCell,
  ComparisonRow,
  Declaration,
  DueLine,
  Licence,
  LicenceMember,
  ProgrammeDetails,
  ProgrammeStatus,
  Readiness,
  Scheme,
  Topic,
} from "./bindings";
import { session } from "./fake-people";
import type { Answers, Wishes } from "./fake-register";

export type DeclarationNames = "readiness" | "declareProgramme" | "printDeclaration" | "recordProgrammeEvaluation";

const SCHEMES: Scheme[] = ["fr-declared", "be-start-up", "be-care-pathway", "be-convention", "lu-clinic", "de-dmp"];
const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });

const OPEN: Declaration = {
  structure_number: "",
  authority: "",
  health_problem: "",
  beneficiaries: null,
  setting: null,
  association: "",
  with_association: null,
  patient_parts: [],
  charter_signed_on: null,
  model_letter: false,
  patient_information: false,
  two_consents: false,
  coordination: "",
  evaluation: "",
  funding: "",
  confidentiality: "",
  valid_until: null,
};

export function details({ empty = false } = {}): ProgrammeDetails {
  if (empty) return { capacity: null, languages: ["fr"], places: [], professions: [], joint: false, partner: "", declaration: OPEN };
  return {
    capacity: 40,
    languages: ["fr", "nl"],
    places: ["l1"],
    professions: ["nurse", "dietician", "general-practitioner"],
    joint: true,
    partner: "Maison du diabète (exemple fictif)",
    declaration: {
      ...OPEN,
      structure_number: "080000000",
      authority: "ARS Grand Est",
      health_problem: "ALD 8, diabète de type 2",
      beneficiaries: 60,
      setting: "ambulatory",
      with_association: false,
      patient_parts: ["evaluation"],
      model_letter: true,
      patient_information: true,
      two_consents: true,
      coordination: "Une réunion d’équipe par mois, un courrier au médecin traitant à l’entrée et à la fin.",
      confidentiality: "Dossiers chiffrés, accès réservé à l’équipe.",
    },
  };
}

function missing(bare: boolean): Readiness["missing"] {
  const piece = (code: string, what = "") => ({ code, what, rule: code === "training" ? "fr-training" : "declaration-content" });
  if (!bare) return [piece("charter"), piece("training", "Marc Lambert"), piece("evaluation"), piece("funding")];
  return ["structure-number", "authority", "coordinator", "charter", "two-consents", "evaluation"].map((code) => piece(code));
}

const DIFFERENCES: Readiness["differences"] = [
  { code: "title", declared: "Vivre avec un diabète", done: "Vivre avec le diabète" },
  { code: "team-new", declared: "", done: "Lieve Peeters" },
  { code: "team-gone", declared: "Odile Petit", done: "" },
  { code: "session-new", declared: "", done: "Faire le point ensemble" },
];

function due(): DueLine[] {
  const line = (kind: DueLine["due"]["kind"], on: string, args: [string, string][]): DueLine => ({
    due: { kind, on, rule: "fr-declaration", args },
    source: "Arrêté du 30 décembre 2020 (exemple)",
    checked: false,
    patient: null,
    person: "",
    enrolment: null,
    programme: "g1",
    programme_title: "Vivre avec le diabète",
  });
  return [line("declaration-change", "2026-11-19", [["count", "4"]]), line("yearly-evaluation", "2026-12-31", [["year", "2026"]])];
}

function licence(): Licence {
  const row = (index: number, name: string, profession: LicenceMember["profession"], training: LicenceMember["training"], expires_on: string | null = null) => ({
    professional: `t${index}`, name, profession, training, expires_on,
  });
  return {
    members: [
      row(0, "Claire Noël", "nurse", "valid"),
      row(1, "Lieve Peeters", "dietician", "ending", "2027-01-20"),
      row(2, "Marc Lambert", "physical-activity", "expired", "2026-03-01"),
      row(3, "Ute Weber", "other", "missing"),
    ],
    professions: 4,
    missing: ["general-practitioner"],
    untrained: [session(2, "2026-11-19", { marked: 10, present: 8, status: "held" })],
    unled: 3,
  };
}

type Programmes = { status: (id: string) => ProgrammeStatus; declared: (id: string) => void };

export function declarationAnswers(_wishes: Wishes, programmes: Programmes): Pick<Answers, DeclarationNames> {
  const declarations: Readiness["declarations"] = [
    { kind: "initial", on: "2024-03-15", number: "2024-08-0117", by: "Claire Noël", version: 1 },
  ];
  const evaluations: Readiness["evaluations"] = [
    { year: 2025, four_yearly: false, on: "2026-01-28" },
    { year: 2024, four_yearly: false, on: "2025-02-04" },
  ];
  let differences = DIFFERENCES;

  return {
    readiness: (id) => {
      const drafted = programmes.status(id) === "draft";
      return {
        missing: missing(drafted),
        differences: drafted ? [] : differences,
        declarations: drafted ? [] : declarations,
        evaluations: drafted ? [] : evaluations,
        due: drafted ? [] : due(),
        licence: drafted ? { members: [], professions: 0, missing: [], untrained: [], unled: 0 } : licence(),
      };
    },
    declareProgramme: ({ programme, kind, on, number }) => {
      declarations.unshift({ kind, on, number, by: "Claire Noël", version: 3 });
      differences = [];
      programmes.declared(programme);
      return done(null, "programmes");
    },
    printDeclaration: ({ language }) => ({ path: "/registre/papers/declaration-vivre-avec-le-diabete.pdf", bytes: 64_112, languages: [language] }),
    recordProgrammeEvaluation: ({ year, four_yearly, on }) => (evaluations.unshift({ year, four_yearly, on }), done(null, "programmes")),
  };
}

/** A line of a cell: its code, whether it fits, its arguments. */
type Said = [code: string, good: boolean | null, args?: [string, string][]];
type Asked = Partial<Record<Scheme, { rule: string; says: Said[] }>>;

const ASPECTS: Record<string, Asked> = {
  "entry-act": {
    "fr-declared": { rule: "fr-complete-offer", says: [["entry-assessment", null]] },
    "be-start-up": { rule: "be-start-up-entry", says: [["entry-prescription", null]] },
    "be-care-pathway": { rule: "be-care-pathway-entry", says: [["entry-contract", null]] },
    "lu-clinic": { rule: "lu-visits", says: [["entry-order", null]] },
    "de-dmp": { rule: "de-documentation", says: [["entry-recommendation", null]] },
  },
  sessions: {
    "fr-declared": { rule: "fr-complete-offer", says: [["compare-sessions-least", true, [["count", "5"], ["least", "3"]]]] },
    "be-start-up": { rule: "be-start-up-quota", says: [["compare-units-most", false, [["count", "8"], ["most", "4"]]]] },
    "be-care-pathway": { rule: "be-care-pathway-quota", says: [["compare-units-additional", true, [["count", "5"], ["most", "5"], ["additional", "5"]]]] },
    "lu-clinic": { rule: "lu-visits", says: [["compare-visits", null, [["count", "5"]]]] },
    "de-dmp": { rule: "de-units", says: [["compare-units", null, [["count", "10"], ["minutes", "45"]]]] },
  },
  "group-size": {
    "fr-declared": { rule: "fr-group-size", says: [["compare-capacity-fits", true, [["most", "12"]]]] },
    "be-start-up": { rule: "be-group", says: [["compare-capacity-over", false, [["session", "2"], ["capacity", "12"], ["most", "10"]]], ["compare-capacity-over", false, [["session", "3"], ["capacity", "12"], ["most", "10"]]]] },
    "be-care-pathway": { rule: "be-group", says: [["compare-capacity-over", false, [["session", "2"], ["capacity", "12"], ["most", "10"]]]] },
    "de-dmp": { rule: "de-group", says: [["compare-capacity-fits", true, [["most", "12"]]]] },
  },
  minutes: {
    "fr-declared": { rule: "fr-group-size", says: [["compare-minutes-usual", true]] },
    "be-start-up": { rule: "be-group", says: [["compare-minutes-least", true, [["alone", "30"], ["group", "120"]]]] },
    "de-dmp": { rule: "de-units", says: [["compare-minutes-odd", false, [["session", "4"], ["minutes", "100"], ["unit", "45"]]]] },
  },
  "doctor-report": {
    "fr-declared": { rule: "letter-to-doctor", says: [["report-letter", null]] },
    "be-start-up": { rule: "be-doctor-feedback", says: [["report-feedback", null]] },
    "be-care-pathway": { rule: "be-doctor-feedback", says: [["report-feedback", null]] },
    "de-dmp": { rule: "de-documentation", says: [["report-documentation", null]] },
  },
};

export function compared(): ComparisonRow[] {
  return Object.entries(ASPECTS).map(([aspect, asked]) => ({
    aspect,
    cells: SCHEMES.map((scheme): ComparisonCell => {
      const { rule, says } = asked[scheme] ?? { rule: "", says: [["says-nothing", null]] satisfies Said[] };
      return { scheme, rule, lines: says.map(([code, good, args = []]) => ({ code, good, args })) };
    }),
  }));
}
