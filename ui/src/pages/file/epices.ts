// The order of the EPICES form, and its answers as the register takes them. Scores are Rust's.

import { sentence } from "../../i18n/fluent";
import type { Language } from "../../i18n";
import type { PatientFile } from "../../ipc";
import type { Kiosk } from "../../kiosk.svelte";

export const QUESTIONS = [
  "social-worker",
  "complementary-insurance",
  "couple",
  "owner",
  "money-difficulties",
  "sport",
  "show",
  "holidays",
  "family-contact",
  "lodging-help",
  "material-help",
] as const;

export const ANSWERS = ["yes", "no", "missing"] as const;

export type Said = (typeof ANSWERS)[number] | "";

/** Yes, no, or none. */
export function answered(answer: Said): boolean | null {
  return answer === "yes" ? true : answer === "no" ? false : null;
}

/** The questions as the person reads them on the turned screen, in their order. */
export function toAsk(file: PatientFile, language: Language, answers: Said[]): Kiosk {
  return {
    patient: file.row.id,
    name: `${file.row.first_name} ${file.row.last_name}`,
    language,
    questions: QUESTIONS.map((code) => ({
      code,
      kind: "yes-no",
      said: { text: sentence(language, `epices-question-${code}`) ?? code, language },
      choices: [],
    })),
    values: Object.fromEntries(QUESTIONS.map((code, index) => [code, answers[index] === "missing" ? "" : (answers[index] ?? "")])),
    keep: (code, value) => {
      answers[QUESTIONS.findIndex((question) => question === code)] = value as Said;
    },
    panel: { kind: "epices" },
  };
}
