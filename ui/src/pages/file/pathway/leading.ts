// An assessment while it is being led: what was answered, how far with each skill. Knows no sentence.

import { LANGUAGES } from "../../../i18n";
import type {
  AnswerGiven,
  AssessmentForm,
  Dimension,
  HandoutLanguage,
  LeadAssessment,
  Question,
  SkillGoal,
  SkillLevel,
} from "../../../ipc";

export const DIMENSIONS: Dimension[] = ["illness", "life", "knowledge", "feelings", "project"];

export type Leading = {
  on: string;
  where: "site" | "remote";
  individual: boolean;
  by: string;
  language: HandoutLanguage;
  /** By the question's code. */
  values: Record<string, string>;
  summary: string;
  /** By the skill, as `keyOf` names it. */
  levels: Record<string, SkillLevel>;
  lived: string;
  satisfaction: string;
};

/** Questions by dimension, in the order of the five; a dimension without any is left out. */
export function byDimension(questions: Question[]): { dimension: Dimension; questions: Question[] }[] {
  return DIMENSIONS.map((dimension) => ({
    dimension,
    questions: questions.filter((question) => question.dimension === dimension),
  })).filter(({ questions }) => questions.length > 0);
}

/** The language to ask in: the first of the person's that the questions are written in. */
export function languageOf(form: AssessmentForm, wished: HandoutLanguage[], screen: HandoutLanguage): HandoutLanguage {
  const order = [...wished, screen, ...LANGUAGES];
  return order.find((language) => form.languages.includes(language)) ?? screen;
}

/** What tells skills and goals apart: the code, and for a goal of the person's own its words. */
export function keyOf({ code, words }: Pick<SkillGoal, "code" | "words">): string {
  return code || words;
}

export function blank(form: AssessmentForm, on: string, by: string, language: HandoutLanguage): Leading {
  return {
    on,
    where: "site",
    individual: true,
    by,
    language,
    values: Object.fromEntries(form.questions.map(({ code }) => [code, ""])),
    summary: "",
    levels: {},
    lived: "",
    satisfaction: "",
  };
}

/** How many questions were answered. */
export function given({ values }: Leading): number {
  return Object.values(values).filter((value) => value.trim() !== "").length;
}

/** As the register takes it. */
export function leadOf(form: AssessmentForm, leading: Leading): LeadAssessment {
  const { on, individual, by, language, values, summary, levels, lived, satisfaction } = leading;
  const answers: AnswerGiven[] = form.questions.map(({ code }) => ({ code, value: (values[code] ?? "").trim() }));
  const evaluation = form.kind === "evaluation";
  const results = form.skills.map(({ skill: { code, kind, safety, words } }) => ({
    code,
    kind,
    safety,
    words,
    level: levels[keyOf({ code, words })] ?? "not-addressed",
  }));
  return {
    enrolment: form.enrolment,
    kind: form.kind,
    on,
    remote: leading.where === "remote",
    individual,
    by: by.trim(),
    language,
    answers,
    summary: summary.trim(),
    results: evaluation ? results : [],
    lived: evaluation ? lived.trim() : "",
    satisfaction: evaluation && satisfaction !== "" ? Number(satisfaction) : null,
  };
}
