// What a key does while a day of the grid has the focus. A pure rule: no screen, no asking. Enter and
// Space stay with the browser: they are what a button does by itself.

import { addDays, addMonths, monday } from "../../planning/days";

/** The letters of the language of the screen, in small letters. */
export type Letters = { add: string; today: string };

export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey">;

export type Step = { do: "go"; day: string } | { do: "add" } | { do: "today" } | { do: "nothing" };

const DAYS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 };
const MONTHS: Record<string, number> = { PageDown: 1, PageUp: -1 };

/** What a key means on a day. */
export function stepFor({ key, ...held }: Pressed, day: string, letters: Letters): Step {
  if (held.ctrlKey || held.altKey || held.metaKey || held.shiftKey) return { do: "nothing" };
  if (DAYS[key]) return { do: "go", day: addDays(day, DAYS[key]) };
  if (MONTHS[key]) return { do: "go", day: addMonths(day, MONTHS[key]) };
  if (key === "Home") return { do: "go", day: monday(day) };
  if (key === "End") return { do: "go", day: addDays(monday(day), 6) };
  const letter = key.toLowerCase();
  if (letter === letters.add) return { do: "add" };
  return letter === letters.today ? { do: "today" } : { do: "nothing" };
}
