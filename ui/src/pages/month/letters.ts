// The letter of a state: that of the mark on the list of a session, else a sign of its own. Knows keys.

import { word } from "../../i18n";
import { MARKS } from "../attendance/keys";
import type { State } from "./months";

export function letterOf(state: State): string {
  const marked = MARKS.some((mark) => mark === state);
  return word(marked ? `attendance-key-${state}` : `month-letter-${state}`);
}
