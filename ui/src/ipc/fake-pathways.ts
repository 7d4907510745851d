// Made-up pathways of a person and their letters, kept in memory. Follows the shapes of the window, not
// its rules; the pathways themselves lie in fake-pathway-views.ts.

import type { HandoutLanguage, LetterLine, LetterView, PathwayView, Topic } from "./bindings";
import { formOf, fresh, pathwaysOf } from "./fake-pathway-views";
import type { Answers, Wishes } from "./fake-register";
import { EPICES, readTyped } from "./fake-typed";

type Names =
  | "pathways" | "referPatient" | "joinCohort" | "assessmentForm" | "paperForm" | "readAnswers" | "readEpices" | "leadAssessment" | "printAssessmentForm" | "agreePlan"
  | "printPlan" | "printSummary" | "decideFollowUp" | "endPathway" | "resumePathway" | "moveToVersion" | "draftLetter" | "letter" | "saveLetter"
  | "dropLetter" | "printLetter" | "sendLetter";

const PARAGRAPHS = [
  "Docteur,",
  "J’ai vu votre patiente pour un bilan éducatif partagé. Elle souhaite participer à notre programme.",
  "Nous avons convenu avec elle de quatre séances, jusqu’en décembre.",
  "Veuillez agréer, Docteur, nos salutations distinguées.",
];

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const pdf = (name: string, languages: HandoutLanguage[]) => ({ path: `/registre/papers/${name}.pdf`, bytes: 64_512, languages });

/** Where a pathway stands after an act, roughly. */
function settle(view: PathwayView): void {
  const evaluation = view.assessments.find(({ kind }) => kind === "evaluation");
  const stood = (stage: PathwayView["stage"], next_step: PathwayView["next_step"]) => Object.assign(view, { stage, next_step });
  if (view.ending) stood(view.ending.kind, "nothing");
  else if (evaluation) stood(evaluation.decision ? "decided" : "evaluated", evaluation.decision ? "end" : "decide");
  else if (view.plans.length > 0) stood("planned", view.next_session ? "attend" : "plan-session");
  else stood(view.assessed_on ? "assessed" : "waiting", view.assessed_on ? "agree-plan" : "assess");
}

/** The answers about them. */
export function pathwaysAnswers({ empty }: Wishes): Pick<Answers, Names> {
  const all = new Map<string, PathwayView>();
  const letters = new Map<string, LetterView>();
  let next = 100;

  for (let index = 0; index < (empty ? 0 : 7); index++) for (const view of pathwaysOf(index)) keep(view);

  function keep(view: PathwayView): void {
    all.set(view.enrolment, view);
    for (const line of view.letters) letters.set(line.id, whole(line, view));
  }

  function whole(line: LetterLine, { patient, enrolment, goals }: PathwayView): LetterView {
    const recipient_lines = [line.recipient, "Cabinet du pont", "08600 Givet"];
    return { line, patient, enrolment, language: "fr", recipient_lines, subject: "Éducation thérapeutique : bilan et programme personnalisé", paragraphs: PARAGRAPHS, goals };
  }

  function of(id: string): PathwayView {
    const view = all.get(id);
    if (!view) throw { kind: "refused", code: "not-found", args: {} };
    return view;
  }

  function change(id: string, what: Partial<PathwayView>): void {
    const view = { ...of(id), ...what };
    settle(view);
    all.set(id, view);
  }

  function letterOf(id: string): LetterView {
    const found = letters.get(id);
    if (!found) throw { kind: "refused", code: "not-found", args: {} };
    return found;
  }

  /** A letter changes in the pathway's list too. */
  function write(id: string, what: Partial<LetterView>): void {
    const written = { ...letterOf(id), ...what };
    letters.set(id, written);
    const lines = of(written.enrolment).letters.map((line) => (line.id === id ? written.line : line));
    all.set(written.enrolment, { ...of(written.enrolment), letters: lines });
  }

  const running = ({ ending }: PathwayView) => (ending ? 1 : 0);

  return {
    pathways: (patient) => [...all.values()].filter((view) => view.patient === patient).sort((a, b) => running(a) - running(b)),
    referPatient: ({ patient, programme, offer, cohort, on, origin, by, by_words, reason }) => {
      const enrolment = `e${next++}-${patient}`;
      const referral = { on, origin, by, by_name: by ? "Dr Michel Exemple" : by_words, reason };
      const where = { programme, offer, cohort, cohort_title: cohort ? "Groupe d’automne" : "", enrolled_on: "2026-11-22" };
      keep({ ...fresh(Number(patient.slice(1))), enrolment, referral, ...where });
      return done(enrolment, "patients", "programmes");
    },
    joinCohort: ({ enrolment, cohort }) => (change(enrolment, { cohort, cohort_title: "Groupe d’automne" }), done(null, "programmes")),
    assessmentForm: (enrolment, kind) => formOf(of(enrolment), kind),
    paperForm: (enrolment, code) => {
      const view = of(enrolment);
      const found = /^\s*([sue])(\d+)-?7k\s*$/i.exec(code);
      if (!found) throw { kind: "refused", code: "form-code-unreadable", args: { field: "code", given: code } };
      const kind = ({ s: "shared", u: "updated", e: "evaluation" } as const)[found[1]!.toLowerCase() as "s"];
      return formOf({ ...view, version: Number(found[2]) }, kind);
    },
    readAnswers: ({ enrolment, text }) => readTyped(text, formOf(of(enrolment), "shared").questions),
    readEpices: (text) => readTyped(text, EPICES),
    leadAssessment: ({ enrolment, kind, on, remote, individual, by, answers, summary, results, lived, satisfaction }) => {
      const asked = formOf(of(enrolment), kind).questions;
      const said = asked.map(({ code, dimension, kind, words, choices }) => {
        const value = answers.find((one) => one.code === code)?.value ?? "";
        const choice = choices.find((one) => one.code === value);
        return { code, dimension, kind, question: words.fr ?? "", value, chosen: choice?.words.fr ?? "", points: choice?.points ?? null, most: choices.length > 0 ? 1 : null };
      });
      const made = { id: `b${next++}`, kind, on, remote, individual, by, answers: said, score: null, summary, results, lived, satisfaction, version: formOf(of(enrolment), kind).version, decision: null };
      const { assessments, assessed_on } = of(enrolment);
      change(enrolment, { assessments: [made, ...assessments], assessed_on: assessed_on ?? on });
      return done(null, "patients");
    },
    printAssessmentForm: ({ languages }) => pdf("questions", languages),
    agreePlan: ({ enrolment, on, by, project, goals, sessions }) => {
      const view = of(enrolment);
      const themes = view.sessions.filter(({ step }) => sessions.includes(step)).map(({ theme }) => theme);
      const agreed = { id: `q${next++}`, agreed_on: on, by, project, goals, themes, sessions };
      change(enrolment, {
        plans: [agreed, ...view.plans],
        goals: goals.map(({ words, level }) => ({ words, before: level, after: null })),
        sessions: view.sessions.map((line) => ({ ...line, agreed: sessions.includes(line.step) })),
      });
      return done(null, "patients");
    },
    printPlan: ({ languages }) => pdf("programme", languages),
    printSummary: ({ languages }) => pdf("bilan", languages),
    decideFollowUp: ({ enrolment, evaluation, on, kind, proposal, follow_up_on }) => {
      const decision = { on, kind, proposal, follow_up_on };
      const assessments = of(enrolment).assessments.map((one) => (one.id === evaluation ? { ...one, decision } : one));
      change(enrolment, { assessments });
      return done(null, "patients");
    },
    endPathway: ({ enrolment, ...ending }) => (change(enrolment, { ending, due: [] }), done(null, "patients", "programmes")),
    resumePathway: (enrolment) => (change(enrolment, { ending: null }), done(null, "patients", "programmes")),
    moveToVersion: ({ enrolment, version }) => (change(enrolment, { version }), done(null, "patients", "programmes")),
    draftLetter: ({ enrolment, kind, addressee, language }) => {
      const recipient = addressee === "doctor" ? "Dr Michel Exemple" : "Anne Collard";
      const line: LetterLine = { id: `w${next++}`, kind, addressee, recipient, drafted_on: "2026-11-22", sent_on: null, way: null };
      const view = of(enrolment);
      letters.set(line.id, { ...whole(line, view), language: language ?? "fr" });
      all.set(enrolment, { ...view, letters: [line, ...view.letters] });
      return done(line.id, "patients");
    },
    letter: (id) => letterOf(id),
    saveLetter: ({ letter, ...text }) => (write(letter, text), done(null, "patients")),
    dropLetter: (id) => {
      const { enrolment } = letterOf(id);
      letters.delete(id);
      all.set(enrolment, { ...of(enrolment), letters: of(enrolment).letters.filter((line) => line.id !== id) });
      return done(null, "patients");
    },
    printLetter: (id) => pdf("lettre", [letterOf(id).language]),
    sendLetter: ({ letter, on, way }) => (write(letter, { line: { ...letterOf(letter).line, sent_on: on, way } }), done(null, "patients")),
  };
}
