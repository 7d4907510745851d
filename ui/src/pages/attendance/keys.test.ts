// What the keys of the attendance list do.

import { describe, expect, it } from "vitest";
import { MARKS, stepFor, type Letters, type Pressed } from "./keys";
import { sentence, LANGUAGES } from "../../i18n/fluent";

const LETTERS: Letters = { present: "p", late: "r", "left-early": "d", excused: "e", absent: "a" };
const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe("a key on somebody's marks", () => {
  it("marks and moves on to the next person", () => {
    expect(stepFor(press("p"), 3, 12, LETTERS)).toEqual({ do: "mark", row: 3, mark: "present", then: 4 });
  });

  it("is the same letter with the shift key", () => {
    expect(stepFor(press("A"), 0, 12, LETTERS)).toMatchObject({ do: "mark", mark: "absent" });
  });

  it("stays on the last person of the list", () => {
    expect(stepFor(press("e"), 11, 12, LETTERS)).toMatchObject({ do: "mark", row: 11, then: 11 });
  });

  it("moves between people without marking, and never off the list", () => {
    expect(stepFor(press("ArrowDown"), 0, 2, LETTERS)).toEqual({ do: "go", row: 1 });
    expect(stepFor(press("ArrowDown"), 1, 2, LETTERS)).toEqual({ do: "go", row: 1 });
    expect(stepFor(press("ArrowUp"), 0, 2, LETTERS)).toEqual({ do: "go", row: 0 });
    expect(stepFor(press("End"), 0, 12, LETTERS)).toEqual({ do: "go", row: 11 });
    expect(stepFor(press("Home"), 9, 12, LETTERS)).toEqual({ do: "go", row: 0 });
  });

  it("takes a mark back and stays", () => {
    expect(stepFor(press("Delete"), 5, 12, LETTERS)).toEqual({ do: "mark", row: 5, mark: null, then: 5 });
  });

  it("opens what goes with the mark, or turns the screen to the person", () => {
    expect(stepFor(press("Enter"), 4, 12, LETTERS, "t")).toEqual({ do: "open", row: 4 });
    expect(stepFor(press("T"), 4, 12, LETTERS, "t")).toEqual({ do: "turn", row: 4 });
    expect(stepFor(press("Enter", { ctrlKey: true }), 4, 12, LETTERS, "t")).toEqual({ do: "nothing" });
  });

  it("leaves every shortcut and the sideways arrows to others", () => {
    for (const pressed of [press("p", { ctrlKey: true }), press("a", { altKey: true }), press("r", { metaKey: true })])
      expect(stepFor(pressed, 0, 12, LETTERS)).toEqual({ do: "nothing" });
    for (const key of ["ArrowLeft", "ArrowRight", " ", "Tab", "x"])
      expect(stepFor(press(key), 0, 12, LETTERS)).toEqual({ do: "nothing" });
  });
});

describe.each(LANGUAGES)("the letters in %s", (language) => {
  it("are six different single letters, and leave the cross to paper", () => {
    const letters = [...MARKS, "turned"].map((mark) => sentence(language, `attendance-key-${mark}`) ?? "");
    expect(new Set(letters).size).toBe(6);
    expect(letters.every((letter) => /^[A-WYZ]$/.test(letter))).toBe(true);
  });
});
