// The keys that hold on every page, as facts.

import { describe, expect, it } from "vitest";
import { stepFor, type Pressed } from "./shortcuts";

function press(key: string, held: Partial<Pressed> = {}, inList = false) {
  const pressed = { key, code: "", ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, getModifierState: () => false, ...held };
  return stepFor(pressed, inList);
}

describe("the keys of every page", () => {
  it("number the pages by the physical key, whatever it types", () => {
    expect(press("&", { code: "Digit1", altKey: true })).toEqual({ do: "go", page: { page: "today" } });
    expect(press("é", { code: "Digit2", altKey: true })).toEqual({ do: "go", page: { page: "patients" } });
    expect(press("ç", { code: "Digit9", altKey: true })).toBeUndefined();
  });

  it("leave AltGr to typing", () => {
    expect(press("~", { code: "Digit2", altKey: true, ctrlKey: true })).toBeUndefined();
    expect(press("~", { code: "Digit2", altKey: true, getModifierState: () => true })).toBeUndefined();
  });

  it("open the search, the help, the next pane and the next language", () => {
    expect([press("k", { ctrlKey: true }), press("F1"), press("F6"), press("L", { ctrlKey: true, shiftKey: true })]).toEqual([
      { do: "palette" },
      { do: "help" },
      { do: "pane" },
      { do: "language" },
    ]);
  });

  it("take a lone character for a wish only while a list has the focus", () => {
    expect([press("?"), press("?", {}, true)]).toEqual([undefined, { do: "help" }]);
    expect(press("k", {}, true)).toBeUndefined();
  });

  it("go back with Alt and the left arrow", () => {
    expect(press("ArrowLeft", { altKey: true })).toEqual({ do: "back" });
  });
});
