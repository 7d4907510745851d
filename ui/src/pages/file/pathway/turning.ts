// The questions of an assessment as the person reads them on the turned screen, and back into the form.

import { language as screen, languageOfLetters } from "../../../i18n";
import { ask, commands, type AssessmentForm, type PatientFile, type PictogramCard } from "../../../ipc";
import type { Kiosk } from "../../../kiosk.svelte";
import type { Panel } from "../panels";
import type { Leading } from "./leading";
import { readIn } from "./words";

/** The pictures of the questions, asked for while the register is still open. */
export async function picturesOf({ questions }: AssessmentForm): Promise<PictogramCard[]> {
  return questions.some(({ pictogram }) => pictogram !== "") ? ask(commands.pictograms(screen(), "")) : [];
}

/** What is shown to the person: the questions in the language they are asked in, answers as they stand. */
export function toAsk(file: PatientFile, { questions }: AssessmentForm, form: Leading, panel: Panel, pictures: PictogramCard[] = []): Kiosk {
  const said = (words: Parameters<typeof readIn>[0]) => readIn(words, form.language);
  return {
    patient: file.row.id,
    name: `${file.row.first_name} ${file.row.last_name}`,
    language: languageOfLetters([form.language, ...file.row.languages], screen()),
    questions: questions.map(({ code, kind, words, choices, pictogram }) => ({
      code,
      kind,
      said: said(words),
      choices: choices.map(({ code, words }) => ({ code, said: said(words) })),
      svg: pictures.find(({ name }) => name === pictogram)?.svg,
    })),
    values: { ...form.values },
    keep: (code, value) => {
      form.values[code] = value;
    },
    panel,
  };
}
