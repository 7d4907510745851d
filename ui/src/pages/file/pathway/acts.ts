// The acts on a pathway that have a form, and the way that leads on: what the next step and each line
// that is due open. Knows the forms by name, no command.

import { t, word } from "../../../i18n";
import type { AssessmentKind, AssessmentView, DueLine, LetterId, LetterKind, PathwayView } from "../../../ipc";
import type { Place } from "../../../router.svelte";
import type { Panel } from "../panels";

export type PathwayAct =
  | { form: "refer"; pathways: PathwayView[]; follows?: PathwayView }
  | { form: "assess"; of: AssessmentKind; pathway: PathwayView }
  | { form: "decide"; evaluation: AssessmentView; pathway: PathwayView }
  | { form: "draft"; of?: LetterKind; pathway: PathwayView }
  | { form: "letter" | "send"; letter: LetterId; pathway: PathwayView }
  | { form: "plan" | "join" | "move" | "end" | "print-plan" | "print-summary" | "print-form"; pathway: PathwayView };

/** A button that leads on: to a form beside the file, or to another page. */
export type Way = { label: string } & ({ panel: Panel } | { place: Place });

/** An act as the panel beside the file. */
export function panelOf(act: PathwayAct): Panel {
  return { kind: "pathway", act };
}

/** Which assessment opens a pathway: a follow-up begins with the shared one brought up to date. */
export function opening({ offer }: PathwayView): AssessmentKind {
  return offer === "initial" ? "shared" : "updated";
}

/** Whether the person began: else leaving is "not included". */
export function began({ plans, sessions, assessments }: PathwayView): boolean {
  const there = sessions.some(({ part }) => part === "attended");
  return plans.length > 0 || there || assessments.some(({ kind }) => kind === "evaluation");
}

/** The evaluation a decision is about: the latest. */
export function evaluationOf({ assessments }: PathwayView): AssessmentView | undefined {
  return assessments.find(({ kind }) => kind === "evaluation");
}

/** What the next step opens; nothing when nothing is to be done. */
export function nextWay(pathway: PathwayView): Way | undefined {
  switch (pathway.next_step) {
    case "assess":
      return assess(pathway);
    case "agree-plan":
      return form(t("pathways-do-agree-plan"), { form: "plan", pathway });
    case "plan-session":
      return placeInSession(pathway);
    case "attend":
      return { label: t("pathways-do-attend"), place: listOfNext(pathway) };
    case "evaluate":
      return evaluate(pathway);
    case "decide":
      return decide(pathway);
    case "end":
      return form(t("pathways-do-end"), { form: "end", pathway });
    case "nothing":
      return undefined;
  }
}

/** What settles something that is due. */
export function dueWay({ due: { kind } }: DueLine, pathway: PathwayView): Way {
  const label = word(`due-${kind}-act`);
  switch (kind) {
    case "consent-missing":
      return { label, panel: { kind: "consent", to: "join" } };
    case "assessment":
      return { ...assess(pathway), label };
    case "plan":
      return form(label, { form: "plan", pathway });
    case "no-session":
    case "session-missing":
      return { ...placeInSession(pathway), label };
    case "evaluation":
      return { ...evaluate(pathway), label };
    case "decision":
      return { ...decide(pathway), label };
    case "letter-entry":
      return letter(label, "entry", pathway);
    case "letter-end":
      return letter(label, "end", pathway);
    case "letter-drop-out":
      return letter(label, "drop-out", pathway);
    case "follow-up":
      return askAgain(label, pathway);
    case "call-missed":
      return { label, panel: { kind: "flag" } };
    case "lost":
      return form(label, { form: "end", pathway });
    default:
      return { label, place: { page: "programme", id: pathway.programme } };
  }
}

function form(label: string, act: PathwayAct): Way {
  return { label, panel: panelOf(act) };
}

function assess(pathway: PathwayView): Way {
  return form(t("pathways-do-assess"), { form: "assess", of: opening(pathway), pathway });
}

function evaluate(pathway: PathwayView): Way {
  return form(t("pathways-do-evaluate"), { form: "assess", of: "evaluation", pathway });
}

function decide(pathway: PathwayView): Way {
  const evaluation = evaluationOf(pathway);
  return evaluation ? form(t("pathways-do-decide"), { form: "decide", evaluation, pathway }) : evaluate(pathway);
}

/** A draft of that kind is opened, not written a second time. */
function letter(label: string, kind: LetterKind, pathway: PathwayView): Way {
  const draft = pathway.letters.find((line) => line.kind === kind && line.addressee === "doctor" && !line.sent_on);
  if (draft) return form(t("pathways-do-draft"), { form: "letter", letter: draft.id, pathway });
  return form(label, { form: "draft", of: kind, pathway });
}

/** How it goes is asked while the pathway runs; once it ended, somebody who wants more is referred anew. */
function askAgain(label: string, pathway: PathwayView): Way {
  if (pathway.ending) return form(label, { form: "refer", pathways: [pathway], follows: pathway });
  return form(label, { form: "assess", of: "updated", pathway });
}

function placeInSession(pathway: PathwayView): Way {
  if (!pathway.cohort) return form(t("pathways-join"), { form: "join", pathway });
  return { label: t("pathways-do-plan-session"), place: { page: "programme", id: pathway.programme, tab: "sessions" } };
}

function listOfNext({ sessions, next_session, patient }: PathwayView): Place {
  const next = sessions.find(({ date, part, session }) => session && part === "expected" && date === next_session);
  return next?.session ? { page: "attendance", id: next.session } : { page: "file", id: patient, tab: "sessions" };
}
