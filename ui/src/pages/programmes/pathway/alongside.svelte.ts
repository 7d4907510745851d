// Which language is written beside the screen's own: none, one, or all. Stays while the application runs.

import { LANGUAGES, language, type Language } from "../../../i18n";

export type Alongside = "none" | "all" | Language;

let chosen = $state<Alongside>("none");

/** What somebody chose. */
export function alongside(): Alongside {
  return chosen === language() ? "none" : chosen;
}

export function writeAlongside(next: Alongside): void {
  chosen = next;
}

/** The languages a text is written in now, the screen's first. */
export function columns(): Language[] {
  const others = LANGUAGES.filter((one) => one !== language());
  return [language(), ...others.filter((one) => alongside() === "all" || alongside() === one)];
}
