// How pathways are written on the screen: texts in several languages, answers, levels, parts. Knows
// sentences, no command.

import { LANGUAGES, t, word } from "../../../i18n";
import { ruleTitle } from "../../../shell/rule-words";
import type { Answer, AnswerPlace, HandoutLanguage, LampView, PathwaySessionLine, Question, SkillLevel, Words } from "../../../ipc";

/** A text in the wished language, else in the first it was written in. */
export function readIn(words: Words, wished: HandoutLanguage): { text: string; language: HandoutLanguage } {
  const language = [wished, ...LANGUAGES].find((one) => words[one]?.trim()) ?? wished;
  return { text: words[language] ?? "", language };
}

/** What was answered. */
export function answered({ kind, value, chosen }: Answer): string {
  if (value === "") return t("pathways-no-answer");
  if (kind === "yes-no") return value === "yes" ? t("common-yes") : t("common-no");
  if (kind === "scale") return t("pathways-out-of-ten", { value });
  return kind === "choice" ? chosen || value : value;
}

export function levelWord(level: SkillLevel): string {
  return word(`pathways-level-${level}`);
}

/** What a lamp is about, with its year. */
export function lampName({ lamp }: LampView): string {
  const rule = ruleTitle(lamp.rule);
  return lamp.year === null ? rule : t("pathways-lamp-year", { rule, year: String(lamp.year) });
}

/** What a session of the template is to the person. */
export function partWord({ part }: PathwaySessionLine): string {
  return part ? word(`pathways-part-${part}`) : t("pathways-session-unplanned");
}

/** The letter of a choice, as the paper prints it. */
export function letterOf(index: number): string {
  const first = Math.floor(index / 26);
  return (first > 0 ? letterOf(first - 1) : "") + String.fromCharCode(97 + (index % 26));
}

/** An answer as people read it: to a question, a skill, or how satisfied somebody is. Empty for none. */
export function answerWord(value: string, question: Question | undefined, place: AnswerPlace, language: HandoutLanguage): string {
  if (value === "") return "";
  if (place === "skill") return levelWord(value as SkillLevel);
  if (place === "satisfaction" || question?.kind === "scale") return t("pathways-out-of-ten", { value });
  if (question?.kind === "yes-no") return value === "yes" ? t("common-yes") : t("common-no");
  const choice = question?.choices.find(({ code }) => code === value);
  return choice ? readIn(choice.words, language).text : value;
}
