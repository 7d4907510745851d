// Which file is kept, and whose values.

import { describe, expect, it } from "vitest";
import type { ComparedField } from "../../ipc";
import { older, sideOf, taken } from "./choice";

function field(name: string, left: string, right: string): ComparedField {
  return { field: name, left, right, differs: left !== right };
}

const NAME = field("last_name", "Collard", "Colard");
const PHONE = field("phone", "", "03 24 00 00 01");
const SEX = field("sex", "F", "F");

describe("two files", () => {
  it("keep the older number, counted and not spelled", () => {
    expect(older({ file_number: "P-9-K" }, { file_number: "P-10-A" })).toBe("left");
    expect(older({ file_number: "P-0025-E" }, { file_number: "P-0001-A" })).toBe("right");
  });

  it("keep the kept file's value, but never an empty one", () => {
    expect([sideOf(NAME, "left", {}), sideOf(PHONE, "left", {})]).toEqual(["left", "right"]);
    expect([sideOf(NAME, "right", {}), sideOf(PHONE, "right", {})]).toEqual(["right", "right"]);
  });

  it("let what is known win over what is said to be unknown", () => {
    expect(sideOf(field("transport", "unknown", "driven"), "left", {})).toBe("right");
    expect(sideOf(field("sex", "F", "U"), "right", {})).toBe("left");
    expect(sideOf(field("notes", "U", "F"), "left", {})).toBe("left");
  });

  it("keep what somebody chose, whichever file is kept", () => {
    const touched = { "last_name": "right", phone: "left" } as const;
    for (const kept of ["left", "right"] as const)
      expect([sideOf(NAME, kept, touched), sideOf(PHONE, kept, touched)]).toEqual(["right", "left"]);
  });

  it("take from the file that goes only what differs and was chosen there", () => {
    expect(taken([NAME, PHONE, SEX], "left", {})).toEqual(["phone"]);
    expect(taken([NAME, PHONE, SEX], "right", {})).toEqual([]);
    expect(taken([NAME, PHONE, SEX], "right", { "last_name": "left" })).toEqual(["last_name"]);
  });
});
