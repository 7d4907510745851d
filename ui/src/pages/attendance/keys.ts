// What a key does while somebody's marks have the focus. A pure rule: no screen, no saving.
// Left, Right and Space stay with the browser: they are what radio buttons do by themselves.

import type { Mark } from "../../ipc";

export const MARKS: readonly Mark[] = ["present", "late", "left-early", "excused", "absent"];

/** The letter of each mark in the language of the screen, in small letters. */
export type Letters = Record<Mark, string>;

export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">;

export type Step =
  | { do: "mark"; row: number; mark: Mark | null; then: number }
  | { do: "go"; row: number }
  /** Shows what goes with the mark. */
  | { do: "open"; row: number }
  /** Turns the screen to the person. */
  | { do: "turn"; row: number }
  | { do: "nothing" };

/** What a key means on the row of a list of so many rows. */
export function stepFor(pressed: Pressed, row: number, rows: number, letters: Letters, turned = ""): Step {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return { do: "nothing" };
  const last = rows - 1;
  switch (pressed.key) {
    case "ArrowDown":
      return { do: "go", row: Math.min(row + 1, last) };
    case "ArrowUp":
      return { do: "go", row: Math.max(row - 1, 0) };
    case "Home":
      return { do: "go", row: 0 };
    case "End":
      return { do: "go", row: last };
    case "Enter":
      return { do: "open", row };
    case "Delete":
    case "Backspace":
      return { do: "mark", row, mark: null, then: row };
  }
  const letter = pressed.key.toLowerCase();
  if (letter === turned) return { do: "turn", row };
  const mark = MARKS.find((candidate) => letters[candidate] === letter);
  return mark ? { do: "mark", row, mark, then: Math.min(row + 1, last) } : { do: "nothing" };
}
