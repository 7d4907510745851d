// The screen in the hands of the person: one questionnaire in their language, and the register closed
// behind it. Its keys have left the memory, so nothing else can be reached; the passphrase opens it again
// and the form goes on where it was.

import { desk, lock, sit } from "./desk.svelte";
import type { Language } from "./i18n";
import { ask, commands, type HandoutLanguage, type PatientId, type QuestionKind } from "./ipc";
import { go, place, type Place } from "./router.svelte";

/** A text, and the language it is in. */
export type Said = { text: string; language: HandoutLanguage };
export type KioskQuestion = {
  code: string;
  kind: QuestionKind;
  said: Said;
  choices: { code: string; said: Said }[];
  /** A drawing beside it, which says nothing the question does not. */
  svg?: string;
};

export type Kiosk = {
  patient: PatientId;
  /** Whose questions they are; nobody else is named. */
  name: string;
  /** Of what is said around the questions; these say theirs. */
  language: Language;
  questions: KioskQuestion[];
  /** What is answered already, by the question's code. */
  values: Record<string, string>;
  /** Puts an answer into the form it came from; empty for none. */
  keep: (code: string, value: string) => void;
  /** What was open beside the file. */
  panel: unknown;
};
type Turned = Kiosk & { demo: boolean; professional: string; at: Place };

let turned = $state.raw<Turned>();
let back: { patient: PatientId; panel: unknown } | undefined;

/** What the person is being asked; nothing when the screen is the team's. */
export function kiosk(): Turned | undefined {
  return turned;
}

/** Closes the register and leaves the questions on the screen. */
export async function turnScreen(what: Kiosk): Promise<void> {
  const { demo = false, professional = "" } = desk() ?? {};
  const at = place();
  await lock(() => (turned = { ...what, demo, professional, at }));
}

/** The team opens the register again, at the form the questions came from. */
export async function turnBack(passphrase: string): Promise<void> {
  const here = turned;
  if (!here) return;
  const { demo, professional, patient, panel, at } = here;
  const found = await ask(commands.unlockRegister(demo, { professional, passphrase }));
  back = { patient, panel };
  go(at);
  sit(found);
  turned = undefined;
}

/** What was open beside this file when the screen was turned; once. */
export function panelBack(patient: PatientId): unknown {
  if (back?.patient !== patient) return undefined;
  const { panel } = back;
  back = undefined;
  return panel;
}
