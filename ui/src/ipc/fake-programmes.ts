// Made-up programmes, their people and groups, kept in memory. Follows the shapes of the window, not
// its rules; declarations and the comparison of schemes lie in fake-declarations.ts.

import type {
  CohortLine,
  PatientId,
  PlannedSession,
  ProgrammeCard,
  ProgrammeDetails,
  ProgrammePerson,
  ProgrammePreview,
  SessionCard,
  SessionCare,
  Stage,
  Topic,
} from "./bindings";
import { compared, declarationAnswers, details, type DeclarationNames } from "./fake-declarations";
import { patient, session } from "./fake-people";
import { regenerated } from "./fake-regenerate";
import type { Answers, Wishes } from "./fake-register";

type Names =
  | "programmes" | "programme" | "createProgramme" | "saveProgramme" | "setProgrammeStatus" | "previewProgramme"
  | "openProgramme" | "previewCohort" | "openCohort" | "sessionCare" | "setSessionCare" | "compareProgramme"
  | "enrolPatients" | "previewRegenerateCohort" | "regenerateCohort";

/** A session as the register will hand it over: with the group it belongs to. */
type Dated = SessionCard & { cohort: string };
type Held = { card: ProgrammeCard; details: ProgrammeDetails; cohorts: CohortLine[]; sessions: Dated[]; people: ProgrammePerson[] };

const DAY = 86_400_000;
const STAGES: Stage[] = ["learning", "learning", "planned", "assessed", "learning", "to-evaluate", "evaluated", "learning", "decided", "exited"];
const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const later = (iso: string, days: number) => new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);

function card(id: string, title: string, change: Partial<ProgrammeCard>): ProgrammeCard {
  return {
    id,
    title,
    pathology: "diabetes2",
    starts_on: "2026-11-12",
    scheme: "fr-declared",
    status: "declared",
    version: 1,
    waiting: 0,
    running: 0,
    enrolled: 0,
    sessions: 0,
    held: 0,
    ...change,
  };
}

function person(index: number, change: Partial<ProgrammePerson> = {}): ProgrammePerson {
  const row = patient(index);
  return {
    row,
    enrolment: `e-${row.id}`,
    stage: STAGES[index % STAGES.length] ?? "learning",
    offer: index === 7 ? "follow-up" : "initial",
    version: 3,
    cohort: "k1",
    enrolled_on: "2026-11-02",
    ...change,
  };
}

/** Five sessions from a day; the fourth steps over a holiday. */
function unrolled(starts_on: string): ProgrammePreview {
  const sessions = [0, 7, 14, 22, 28].map((days, index): PlannedSession => {
    const theme = session(index + 1, starts_on).theme;
    return { number: index + 1, date: later(starts_on, days), theme, minutes: 120, capacity: 12, conflicts: [] };
  });
  return { sessions, skipped: [{ session: 4, date: later(starts_on, 21), holiday: "holidays-ascension" }] };
}

function dated(programme: ProgrammeCard, cohort: string, starts_on: string, place: string): Dated[] {
  return unrolled(starts_on).sessions.map(({ number, date }) => ({
    ...session(number, date, { id: `${cohort}-${number}`, programme: programme.id, programme_title: programme.title, place, listed: 0 }),
    cohort,
  }));
}

function first(): Held[] {
  const g1 = card("g1", "Vivre avec le diabète", { version: 3, waiting: 3, running: 14, enrolled: 16, sessions: 10, held: 6 });
  const autumn = [
    session(1, "2026-11-12", { status: "held", marked: 12, present: 11 }),
    session(2, "2026-11-19", { marked: 10, present: 8 }),
    session(3, "2026-11-26"),
    session(4, "2026-12-03"),
    session(5, "2026-12-10", { kind: "caregivers", listed: 6 }),
  ].map((one) => ({ ...one, programme_title: g1.title, cohort: "k1" }));
  const spring = dated(g1, "k0", "2026-03-05", "Salle 1").map((one) => ({ ...one, status: "held" as const, listed: 9, marked: 9, present: 8 }));
  const people = Array.from({ length: 12 }, (_, index) => person(index));
  const before = [12, 13].map((index) => person(index, { cohort: "k0", version: 2, enrolled_on: "2026-02-20" }));
  const waiting = [14, 15, 16].map((index) => person(index, { cohort: null, stage: "waiting", enrolled_on: "2026-11-16" }));
  const cohorts = [
    { id: "k1", title: "Groupe d’automne", starts_on: "2026-11-12", version: 3, people: 12, sessions: 5 },
    { id: "k0", title: "Groupe du printemps", starts_on: "2026-03-05", version: 2, people: 9, sessions: 5 },
  ];
  const others = [
    card("g2", "Mon cœur au quotidien", { pathology: "heart-failure", scheme: "be-care-pathway", status: "draft", running: 9, enrolled: 9, sessions: 4, held: 1 }),
    card("g3", "Mieux respirer à Fumay", { pathology: "copd", version: 2, status: "draft" }),
    card("g4", "Asthme, journées d’été", { pathology: "asthma", status: "stopped", starts_on: "2024-06-03", enrolled: 21, sessions: 8, held: 8 }),
  ];
  return [
    { card: g1, details: details(), cohorts, sessions: [...spring, ...autumn], people: [...people, ...before, ...waiting] },
    ...others.map((other) => ({ card: other, details: details({ empty: true }), cohorts: [], sessions: [], people: [] })),
  ];
}

/** The answers about them. */
export function programmesAnswers(wishes: Wishes): Pick<Answers, Names | DeclarationNames> {
  const all = new Map((wishes.empty ? [] : first()).map((held) => [held.card.id, held]));
  const cares = new Map<string, SessionCare>();
  let next = 10;

  const of = (id: string): Held => {
    const held = all.get(id) ?? first()[0];
    if (!held) throw new Error(`no programme ${id}`);
    all.set(id, held);
    return held;
  };
  const change = (id: string, what: Partial<ProgrammeCard>) => Object.assign(of(id).card, what);

  function create(title: string, what: Partial<ProgrammeCard>): string {
    const id = `g${next++}`;
    all.set(id, { card: card(id, title, { status: "draft", ...what }), details: details({ empty: true }), cohorts: [], sessions: [], people: [] });
    return id;
  }

  function group(id: string, title: string, starts_on: string, place: string, patients: PatientId[]): void {
    const held = of(id);
    const cohort = `k${next++}`;
    const sessions = dated(held.card, cohort, starts_on, place);
    held.sessions.push(...sessions.map((one) => ({ ...one, listed: patients.length })));
    held.cohorts.unshift({ id: cohort, title, starts_on, version: held.card.version, people: patients.length, sessions: sessions.length });
    held.card.sessions += sessions.length;
    enrol(id, cohort, patients);
  }

  const groupOf = (id: string) => [...all.values()].flatMap(({ cohorts }) => cohorts).find((one) => one.id === id);

  function enrol(id: string, cohort: string | null, patients: PatientId[]): number {
    const { card: programme, people } = of(id);
    const fresh = patients.filter((one) => !people.some(({ row }) => row.id === one));
    for (const known of people) if (cohort && patients.includes(known.row.id)) Object.assign(known, { cohort, stage: "planned" });
    for (const one of fresh) {
      const stage = cohort ? "planned" : "waiting";
      people.push(person(Number(one.slice(1)), { cohort, stage, version: programme.version, enrolled_on: "2026-11-22" }));
    }
    programme.running += fresh.length;
    programme.enrolled += fresh.length;
    programme.waiting = people.filter(({ stage }) => stage === "waiting").length;
    return fresh.length;
  }

  return {
    ...declarationAnswers(wishes, { status: (id) => of(id).card.status, declared: (id) => change(id, { status: "declared" }) }),
    programmes: () => [...all.values()].map((held) => held.card),
    programme: (id) => of(id),
    createProgramme: ({ title, scheme }) => done(create(title, { scheme }), "programmes"),
    saveProgramme: ({ programme, details: said, ...facts }) => {
      change(programme, facts);
      of(programme).details = said;
      return done(null, "programmes");
    },
    setProgrammeStatus: ({ programme, status }) => (change(programme, { status }), done(null, "programmes")),
    previewProgramme: ({ starts_on }) => unrolled(starts_on),
    openProgramme: ({ title, starts_on, place, patients }) => {
      const id = create(title, { starts_on });
      group(id, title, starts_on, place, patients);
      return done(id, "programmes", "sessions");
    },
    previewCohort: ({ starts_on }) => unrolled(starts_on),
    openCohort: ({ programme, title, starts_on, place, place_words, patients }) => {
      group(programme, title, starts_on, place_words || (place === "l1" ? "Maison de santé" : "Par téléphone"), patients);
      return done(programme, "programmes", "sessions");
    },
    previewRegenerateCohort: ({ cohort, version }) => regenerated(groupOf(cohort)?.version ?? 1, version),
    regenerateCohort: ({ cohort, version }) => {
      const found = groupOf(cohort);
      const { changing, to_tell } = regenerated(found?.version ?? 1, version);
      if (found) found.version = version;
      const told = { planning: "a11", sessions: changing, again: 0, to_tell, not_to_tell: 0, letters: to_tell.length, no_address: [], kept: [] };
      return done(told, "programmes", "sessions", "patients");
    },
    sessionCare: (id) => cares.get(id) ?? { place: null, place_words: "Salle 2", professionals: id === "s1" ? ["t0", "t2"] : [] },
    setSessionCare: ({ session: id, ...care }) => (cares.set(id, care), done(null, "sessions")),
    compareProgramme: () => compared(),
    enrolPatients: ({ programme, cohort, patients }) => done(enrol(programme, cohort, patients), "programmes", "sessions", "patients"),
  };
}
