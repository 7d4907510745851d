// Made-up pathways at every step, in four countries, and what the forms about them ask. Nobody here
// exists; no advice to anybody.

import type {
  Answer,
  AssessmentForm,
  AssessmentKind,
  AssessmentView,
  DueKind,
  DueLine,
  LampLine,
  LampStanding,
  LampView,
  LetterLine,
  PathwaySessionLine,
  PathwayView,
  PlanView,
  SessionPart,
  SkillGoal,
} from "./bindings";
import { patient } from "./fake-people";
import { copd } from "./fake-template";

const BY = "Claire Noël";
const SOURCE = "Source publique d’exemple (fictive)";
const TITLE = "Vivre avec le diabète";

/** Questions and skills of the made-up template, on the screens of a pathway about anything. */
const MODEL = copd();

export const GOALS: SkillGoal[] = [
  { code: "flare-up", kind: "self-care", safety: true, words: "Savoir quand je dois appeler, sans déranger pour rien", level: "not-acquired" },
  { code: "move", kind: "self-care", safety: false, words: "Remonter à pied jusqu’au fort avec ma petite-fille", level: "in-progress" },
  { code: "", kind: "coping", safety: false, words: "En parler à mon frère", level: "not-addressed" },
];

const THEMES: [step: string, theme: string, kind: PathwaySessionLine["kind"]][] = [
  ["understand", "Comprendre ma maladie", "group"],
  ["eat", "Manger avec ce que j’aime", "group"],
  ["feet", "Prendre soin de mes pieds", "individual"],
  ["move", "Bouger à ma mesure", "group"],
  ["caregivers", "Les proches : aider sans s’épuiser", "caregivers"],
];
const DAYS = ["2026-11-12", "2026-11-19", "2026-11-26", "2026-12-03", "2026-12-10"];

export function sessions(...parts: (SessionPart | null)[]): PathwaySessionLine[] {
  return THEMES.map(([step, theme, kind], index) => {
    const part = parts[index] ?? null;
    const dated = part !== null;
    return { step, theme, kind, week: index + 1, session: dated ? `s${index + 1}` : null, date: dated ? (DAYS[index] ?? null) : null, part, agreed: kind !== "caregivers" };
  });
}

function answers(change: Record<string, string>): Answer[] {
  return MODEL.questions.map(({ code, dimension, kind, words, choices }) => {
    const value = change[code] ?? "";
    const choice = choices.find((one) => one.code === value);
    const most = choices.length > 0 ? 1 : null;
    return { code, dimension, kind, question: words.fr ?? "", value, chosen: choice?.words.fr ?? "", points: choice?.points ?? null, most };
  });
}

export function assessment(kind: AssessmentKind, on: string, change: Partial<AssessmentView> = {}): AssessmentView {
  const right = kind === "evaluation";
  return {
    id: `b-${kind}-${on}`,
    kind,
    on,
    remote: false,
    individual: true,
    by: BY,
    answers: answers({ story: "Découvert lors d’un contrôle.", "help-near": "yes", "what-to-do": right ? "call" : "wait", confidence: right ? "8" : "3" }),
    score: { points: right ? 1 : 0, most: 1 },
    summary: right ? "" : "Vient à pied. Sa fille l’aide pour les papiers.",
    results: right ? GOALS.map(({ level: _, ...skill }, index) => ({ ...skill, level: index === 2 ? "in-progress" : "acquired" })) : [],
    lived: right ? "A aimé le groupe, moins les horaires." : "",
    satisfaction: right ? 8 : null,
    version: 2,
    decision: null,
    ...change,
  };
}

export function plan(agreed_on: string): PlanView {
  const agreed = THEMES.filter(([, , kind]) => kind !== "caregivers");
  return {
    id: `q-${agreed_on}`,
    agreed_on,
    by: BY,
    project: "Retourner au marché le vendredi.",
    goals: GOALS,
    themes: agreed.map(([, theme]) => theme),
    sessions: agreed.map(([step]) => step),
  };
}

function due(pathway: PathwayView, kind: DueKind, on: string, rule: string, args: [string, string][] = [], checked = true): DueLine {
  const { first_name, last_name } = patient(Number(pathway.patient.slice(1)));
  const { enrolment, programme, programme_title } = pathway;
  return { due: { kind, on, rule, args }, source: SOURCE, checked, patient: pathway.patient, person: `${first_name} ${last_name}`, enrolment, programme, programme_title };
}

function lamp(rule: string, year: number | null, standing: LampStanding, lines: LampLine[], checked = true): LampView {
  return { lamp: { rule, year, standing, lines }, source: SOURCE, checked };
}

const line = (code: string, good: boolean | null, ...args: [string, string][]): LampLine => ({ code, args, good });

function letter(id: string, change: Partial<LetterLine>): LetterLine {
  return { id, kind: "entry", addressee: "doctor", recipient: "Dr Michel Exemple", drafted_on: "2026-11-20", sent_on: null, way: null, ...change };
}

const BASE: Omit<PathwayView, "enrolment" | "patient"> = {
  programme: "g1",
  programme_title: TITLE,
  pathology: "diabetes2",
  scheme: "fr-declared",
  version: 3,
  latest_version: 3,
  cohort: "k1",
  cohort_title: "Groupe d’automne",
  enrolled_on: "2026-11-02",
  offer: "initial",
  stage: "waiting",
  next_step: "assess",
  next_session: null,
  twin: false,
  referral: { on: "2026-10-26", origin: "outside-professional", by: "r1", by_name: "Dr Michel Exemple", reason: "Diabète découvert cet automne." },
  assessed_on: null,
  assessments: [],
  plans: [],
  sessions: sessions(),
  goals: [],
  ending: null,
  letters: [],
  due: [],
  lamps: [],
  same_themes: [],
};

export function fresh(index: number, change: Partial<PathwayView> = {}): PathwayView {
  return { ...structuredClone(BASE), enrolment: `e-p${index}`, patient: `p${index}`, ...change };
}

const ASSESSED = { assessed_on: "2026-11-04", assessments: [assessment("shared", "2026-11-04")] };
const PLANNED = { ...ASSESSED, plans: [plan("2026-11-09")], goals: GOALS.map(({ words, level }) => ({ words, before: level, after: null })) };
const EVALUATED = {
  ...PLANNED,
  assessments: [assessment("evaluation", "2026-11-20"), ...ASSESSED.assessments],
  goals: GOALS.map(({ words, level }, index) => ({ words, before: level, after: index === 2 ? ("in-progress" as const) : ("acquired" as const) })),
  sessions: sessions("attended", "attended", "attended", "missed", "not-listed"),
};
const DECISION = { on: "2026-11-20", kind: "reinforcement" as const, proposal: "Un atelier de rappel au printemps.", follow_up_on: "2027-05-20" };

/** Of the first person: one that runs, one that ended. */
function ofFirst(): PathwayView[] {
  const one = fresh(0, {
    ...PLANNED,
    version: 2,
    stage: "learning",
    next_step: "attend",
    next_session: "2026-11-26",
    sessions: sessions("attended", "excused", "expected", "expected", "not-listed"),
    letters: [letter("w-0", {})],
    lamps: [
      lamp("fr-complete-offer", null, "missing", [
        line("assessment", true, ["date", "2026-11-04"]),
        line("sessions-missing", false, ["count", "1"], ["least", "3"], ["missing", "2"]),
        line("evaluation-missing", false),
        line("follow-up-missing", false),
        line("next-session", null, ["date", "2026-11-26"]),
      ]),
      lamp("fr-grand-est-funding", 2026, "unknown", [line("adult", true, ["least", "18"], ["date", "2026-11-04"]), line("place-unknown", null, ["count", "1"])], false),
    ],
    same_themes: ["Bouger à ma mesure"],
  });
  one.due = [
    due(one, "letter-entry", "2026-11-12", "letter-to-doctor", [["doctor", "known"]], false),
    due(one, "session-missing", "2026-12-03", "fr-complete-offer", [["count", "1"], ["least", "3"], ["missing", "2"]]),
  ];
  const ended = fresh(0, {
    ...EVALUATED,
    enrolment: "e0-p0",
    programme: "g3",
    programme_title: "Mieux respirer à Fumay",
    pathology: "copd",
    version: 2,
    latest_version: 2,
    cohort: null,
    cohort_title: "",
    enrolled_on: "2025-03-03",
    stage: "exited",
    next_step: "nothing",
    assessments: [assessment("evaluation", "2025-06-10", { decision: { ...DECISION, on: "2025-06-10", follow_up_on: null } }), assessment("shared", "2025-03-10")],
    assessed_on: "2025-03-10",
    ending: { kind: "exited", on: "2025-06-12", reason: "completed", note: "" },
    letters: [letter("w-1", { kind: "end", drafted_on: "2025-06-12", sent_on: "2025-06-13", way: "secure-mail" })],
  });
  return [one, ended];
}

/** The pathways of the person with this number. */
export function pathwaysOf(index: number): PathwayView[] {
  switch (index) {
    case 0:
      return ofFirst();
    case 1: {
      const one = fresh(1, { scheme: "be-start-up", lamps: [lamp("be-start-up-quota", 2026, "counted", [line("used", null, ["count", "1"], ["most", "4"], ["left", "3"])])] });
      return [{ ...one, due: [due(one, "consent-missing", "2026-11-02", "consent-to-join", [["standing", "not-asked"]]), due(one, "assessment", "2026-12-02", "pathway-timing", [], false)] }];
    }
    case 2:
      return [fresh(2, { ...PLANNED, scheme: "lu-clinic", stage: "to-evaluate", next_step: "evaluate", sessions: EVALUATED.sessions, lamps: [lamp("lu-visits", 2026, "counted", [line("visits", null, ["year", "2026"], ["count", "3"])])] })];
    case 3:
      return [fresh(3, { ...EVALUATED, scheme: "de-dmp", stage: "evaluated", next_step: "decide" })];
    case 4: {
      const decided = [{ ...assessment("evaluation", "2026-11-20"), decision: DECISION }, ...ASSESSED.assessments];
      const twin = fresh(4, { enrolment: "e9-p4", twin: true, next_step: "nothing", enrolled_on: "2026-11-05" });
      return [fresh(4, { ...EVALUATED, assessments: decided, stage: "decided", next_step: "end" }), twin];
    }
    case 5:
      return [fresh(5, { ...ASSESSED, stage: "assessed", next_step: "agree-plan" })];
    case 6:
      return [fresh(6, { ...PLANNED, cohort: null, cohort_title: "", stage: "planned", next_step: "plan-session" })];
    default:
      return [];
  }
}

/** What the form of an assessment of this pathway needs. */
export function formOf(pathway: PathwayView, kind: AssessmentKind): AssessmentForm {
  const last = pathway.assessments[0];
  return {
    enrolment: pathway.enrolment,
    kind,
    version: pathway.version,
    code: `${{ shared: "S", updated: "U", evaluation: "E" }[kind]}${pathway.version}-7K`,
    questions: MODEL.questions.filter(({ again }) => again || kind !== "evaluation"),
    previous: last?.answers ?? [],
    previous_on: last?.on ?? null,
    skills: (pathway.plans[0]?.goals ?? []).map((skill, index) => ({ skill, last: index === 0 ? "in-progress" : null })),
    competencies: MODEL.competencies,
    sessions: pathway.sessions,
    languages: ["fr", "nl", "de", "en"],
  };
}
