// A plan while it is being agreed: skills of the template somebody picks and rewrites, goals of the
// person's own, sessions. Knows no sentence.

import type { AssessmentForm, CompetencyKind, HandoutLanguage, PlanView, SkillGoal, SkillLevel } from "../../../ipc";
import { readIn } from "./words";

export const FAMILIES: CompetencyKind[] = ["self-care", "coping"];
export const LEVELS: SkillLevel[] = ["acquired", "in-progress", "not-acquired", "not-addressed"];

/** A skill of the template: as it says it, and as the person does, once it is picked. */
export type Skill = SkillGoal & { on: boolean; model: string };
export type Own = Pick<SkillGoal, "kind" | "words" | "level">;
export type PlanDraft = { on: string; by: string; project: string; skills: Skill[]; own: Own[]; sessions: string[] };

/** A plan to begin with: the last one, else nothing picked and every session not for caregivers only. */
export function planDraft(
  form: AssessmentForm,
  last: PlanView | undefined,
  /** What the person reads; their words begin with the template's in it. */
  language: HandoutLanguage,
  /** What whoever picks reads. */
  screen: HandoutLanguage,
): Omit<PlanDraft, "on" | "by"> {
  const reached = (code: string, words: string) =>
    form.skills.find(({ skill }) => skill.code === code && (code !== "" || skill.words === words))?.last;
  const skills = form.competencies.map(({ code, kind, safety, words }) => {
    const goal = last?.goals.find((one) => one.code === code);
    const model = readIn(words, screen).text;
    const level = reached(code, "") ?? goal?.level ?? "not-addressed";
    return { code, kind, safety, model, words: goal?.words ?? readIn(words, language).text, level, on: goal !== undefined };
  });
  // A skill that the version followed now does not have any more stays as a goal of the person's own.
  const own = (last?.goals ?? []).filter(({ code }) => !form.competencies.some((one) => one.code === code));
  const offered = form.sessions.filter(({ step }) => step !== "");
  const all = offered.filter(({ kind }) => kind !== "caregivers").map(({ step }) => step);
  const agreed = (last?.sessions ?? []).filter((code) => offered.some(({ step }) => step === code));
  return {
    project: last?.project ?? "",
    skills,
    own: own.map(({ kind, words, level }) => ({ kind, words, level: reached("", words) ?? level })),
    sessions: agreed.length > 0 ? agreed : all,
  };
}

/** What is agreed: skills in the person's words, then goals of their own. */
export function goalsOf({ skills, own }: Pick<PlanDraft, "skills" | "own">): SkillGoal[] {
  const picked = skills.filter(({ on }) => on);
  return [
    ...picked.map(({ code, kind, safety, words, level }) => ({ code, kind, safety, words: words.trim(), level })),
    ...own.map(({ kind, words, level }) => ({ code: "", kind, safety: false, words: words.trim(), level })),
  ];
}
