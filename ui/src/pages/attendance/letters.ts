// The letters of the marks in the language of the screen.

import { word } from "../../i18n";
import type { SheetLetter } from "../../ipc";
import { MARKS, type Letters } from "./keys";

/** What somebody types on paper for who did not come, in every language. */
const CROSS = "x";

export function letters(): Letters {
  return Object.fromEntries(MARKS.map((mark) => [mark, word(`attendance-key-${mark}`).toLowerCase()])) as Letters;
}

/** The letter that turns the screen to the person. */
export function turnedLetter(): string {
  return word("attendance-key-turned").toLowerCase();
}

/** The letters of a line typed from a signed sheet: those of the screen, and a cross for absent. */
export function sheetLetters(): SheetLetter[] {
  const own = letters();
  return [...MARKS.map((mark) => ({ letter: own[mark], mark })), { letter: CROSS, mark: "absent" }];
}
