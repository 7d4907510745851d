// Putting sessions, skills and questions in order. The days of a template belong to the places in its
// order, not to the sessions: whoever moves a session up gives it the earlier day and its neighbour the
// later one, as with the slots of a timetable. So days never go backwards by moving. Knows no page.

import type { Choice, Competency, Question } from "../../../ipc";
import type { EditedSession } from "./edited";

type Coded = { code: string };

/** The list with one of it put to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const order = [...list];
  const [taken] = order.splice(from, 1);
  if (taken !== undefined) order.splice(Math.max(0, Math.min(to, order.length)), 0, taken);
  return order;
}

/** The sessions in another order, on the days of their new places. */
export function rescheduled(before: readonly EditedSession[], order: readonly EditedSession[]): EditedSession[] {
  const days = before.map(({ offset_days }) => offset_days);
  return order.map((session, at) => ({ ...session, offset_days: days[at] ?? null }));
}

/** A code nothing in the list has yet; codes are never shown. */
export function freeCode(list: readonly Coded[], stem: string): string {
  const taken = new Set(list.map(({ code }) => code));
  let number = list.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** A new session, a week after the last. */
export function newSession(list: readonly EditedSession[]): EditedSession {
  const last = list.at(-1);
  return {
    code: freeCode(list, "session"),
    offset_days: last ? (last.offset_days ?? 0) + 7 : 0,
    kind: last?.kind ?? "group",
    minutes: last?.minutes ?? 90,
    capacity: last?.capacity ?? 8,
    handout: "",
    professions: [],
    competencies: [],
    theme: {},
    objectives: [],
    materials: [],
    per_person: [],
  };
}

/** The list with a copy after one of it, a week later unless the next session comes sooner. */
export function copied(list: readonly EditedSession[], at: number): EditedSession[] {
  const of = list[at];
  if (!of) return [...list];
  const [day, next] = [of.offset_days ?? 0, list[at + 1]?.offset_days ?? Infinity];
  const copy = { ...structuredClone(of), code: freeCode(list, "session"), offset_days: Math.min(day + 7, next) };
  return [...list.slice(0, at + 1), copy, ...list.slice(at + 1)];
}

export function newSkill(list: readonly Competency[], kind: Competency["kind"]): Competency {
  return { code: freeCode(list, "skill"), kind, safety: false, words: {} };
}

export function newQuestion(list: readonly Question[], dimension: Question["dimension"]): Question {
  return { code: freeCode(list, "question"), dimension, kind: "text", again: false, words: {}, choices: [], pictogram: "" };
}

export function newChoice(list: readonly Choice[]): Choice {
  return { code: freeCode(list, "choice"), points: null, words: {} };
}
