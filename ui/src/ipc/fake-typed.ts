// A line typed from paper, as far as the made-up register needs it: a number, then what its question takes.
// What may be typed, and every refusal, is tested in Rust.

import type { AnswerRead, Question } from "./bindings";

type Asked = Pick<Question, "code" | "kind" | "choices">;

export const EPICES: Asked[] = [
  "social-worker", "complementary-insurance", "couple", "owner", "money-difficulties", "sport", "show", "holidays", "family-contact",
  "lodging-help", "material-help",
].map((code) => ({ code, kind: "yes-no", choices: [] }));

const refuse = (code: string, args: Record<string, string>) => ({ kind: "refused", code, args: { ...args, field: "typed" } });

export function readTyped(text: string, questions: Asked[]): AnswerRead[] {
  const groups = [...text.matchAll(/(\d+)\s*("[^"]*"|[a-zà-ÿ]+|\d+)/gi)];
  return groups.map(([, digits = "", given = ""]) => {
    const question = questions[Number(digits) - 1];
    if (!question) throw refuse("answers-number-unknown", { number: digits });
    return { number: Number(digits), place: "question", code: question.code, value: valueOf(question, digits, given) };
  });
}

function valueOf({ kind, choices }: Asked, number: string, given: string): string {
  if (kind === "text") return given.replaceAll('"', "");
  if (kind === "scale") return given;
  if (kind === "yes-no") return /^[ojy]/i.test(given) ? "yes" : "no";
  const choice = choices[given.toLowerCase().charCodeAt(0) - 97];
  if (!choice) throw refuse("answers-letter-unknown", { number, given, last: String.fromCharCode(96 + choices.length) });
  return choice.code;
}
