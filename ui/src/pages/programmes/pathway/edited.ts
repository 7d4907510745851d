// A template while somebody writes it: numbers may be missing for a moment, texts may be blank. Becomes a
// template again once nothing is wrong with it. Knows no page.

import type { Competency, Dimension, PathwayTemplate, Question, QuestionKind, SessionKind, TemplateSession, Timing, Words } from "../../../ipc";
import { isBlank, tidyWords } from "./words";

type Loose<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null };

export type EditedSession = Loose<TemplateSession, "offset_days" | "minutes" | "capacity">;
export type EditedTiming = { [P in keyof Timing]: number | null };
export type Edited = Omit<PathwayTemplate, "sessions" | "timing"> & { sessions: EditedSession[]; timing: EditedTiming };

/** What is drafted: the version it was made from, why, and what it says. */
export type Draft = { based_on: number; note: string; template: Edited };

export const TIMINGS: (keyof Timing)[] = [
  "assessment_within",
  "evaluation_within",
  "follow_up_after",
  "lost_after_missed",
  "lost_after_days",
];
export const SESSION_KINDS: SessionKind[] = ["individual", "group", "caregivers"];
export const DIMENSIONS: Dimension[] = ["illness", "life", "knowledge", "feelings", "project"];
export const QUESTION_KINDS: QuestionKind[] = ["text", "yes-no", "choice", "scale"];

/** The name a programme's draft is kept under. */
export const draftName = (programme: string) => `pathway ${programme}`;

/** The day people say: the first is 1. */
export const dayOf = (offset: number) => offset + 1;

/** The week people say: the first is 1. */
export const weekOf = (offset: number) => Math.floor(offset / 7) + 1;

/** As it is sent: blank texts and blank lines left out, choices only where one chooses, no safety skill
 *  that is not one of self-care. Only of a draft nothing is wrong with. */
export function tidy(edited: Edited): PathwayTemplate {
  return {
    ...(edited as PathwayTemplate),
    title: tidyWords(edited.title),
    about: tidyWords(edited.about),
    sources: edited.sources.map((source) => source.trim()).filter((source) => source !== ""),
    competencies: edited.competencies.map(tidySkill),
    questions: edited.questions.map(tidyQuestion),
    sessions: edited.sessions.map((session) => tidySession(session as TemplateSession)),
  };
}

function tidySkill(skill: Competency): Competency {
  return { ...skill, safety: skill.safety && skill.kind === "self-care", words: tidyWords(skill.words) };
}

function tidyQuestion(question: Question): Question {
  const choices = question.kind === "choice" ? question.choices : [];
  return {
    ...question,
    words: tidyWords(question.words),
    choices: choices.map((choice) => ({ ...choice, words: tidyWords(choice.words) })),
  };
}

function tidySession(session: TemplateSession): TemplateSession {
  const lines = (all: Words[]) => all.filter((words) => !isBlank(words)).map(tidyWords);
  return {
    ...session,
    theme: tidyWords(session.theme),
    objectives: lines(session.objectives),
    materials: lines(session.materials),
  };
}
