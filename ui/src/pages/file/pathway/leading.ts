// An assessment while it is being led: what was answered, how far with each skill. Knows no sentence.

import { LANGUAGES } from "../../../i18n";
import type {
  AnswerGiven,
  AnswerRead,
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
  /** The code of the paper form that is typed back; empty for today's questions. */
  paper: string;
  /** Numbers and answers that were typed and not taken yet. */
  typed: string;
  /** The language the person answered in by themselves; empty when nobody turned the screen. */
  alone: HandoutLanguage | "";
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
    paper: "",
    typed: "",
    alone: "",
  };
}

/** How many of these questions were answered. */
export function given({ values }: Leading, questions: Question[]): number {
  return questions.filter(({ code }) => (values[code] ?? "").trim() !== "").length;
}

/** The number of each question, as the paper prints it. */
export function numberOf(form: AssessmentForm, code: string): number {
  return form.questions.findIndex((question) => question.code === code) + 1;
}

/** Puts what was typed into the form, each where its number says. */
export function take(leading: Leading, read: AnswerRead[]): void {
  for (const { place, code, value } of read) {
    if (place === "question") leading.values[code] = value;
    else if (place === "skill") leading.levels[code] = value as SkillLevel;
    else leading.satisfaction = value;
  }
}

/** What stands in the form where a typed answer would go; empty when nothing does. */
export function standing({ values, levels, satisfaction }: Leading, { place, code }: AnswerRead): string {
  if (place === "question") return values[code] ?? "";
  return place === "skill" ? (levels[code] ?? "") : satisfaction;
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
    version: form.version,
    answers,
    summary: summary.trim(),
    results: evaluation ? results : [],
    lived: evaluation ? lived.trim() : "",
    satisfaction: evaluation && satisfaction !== "" ? Number(satisfaction) : null,
  };
}
