// The letters of the marks in the language of the screen.

import { word } from "../../i18n";
import { MARKS, type Letters } from "./keys";

export function letters(): Letters {
  return Object.fromEntries(MARKS.map((mark) => [mark, word(`attendance-key-${mark}`).toLowerCase()])) as Letters;
}
