// A form that is adapted: its cells move, go and come, and what is lacking is found before it is sent.

import { describe, expect, it } from "vitest";
import type { SchemeEdit, SchemeGroupForm } from "../../../ipc";
import { canMove, copyOf, freshCode, lacksOf, move, placeOf } from "./copy";

const cell = (code: string) => ({ code, label: `label ${code}`, indicator: `i-${code}` });
const groups = (): SchemeGroupForm[] => [
  { code: "1", label: "one", cells: [cell("1.1"), cell("1.2")] },
  { code: "2", label: "two", cells: [cell("2.1")] },
];
const codes = (all: SchemeGroupForm[]) => all.map(({ cells }) => cells.map(({ code }) => code));

describe("a cell", () => {
  it("moves within its group, and over its edge into the next", () => {
    const all = groups();
    move(all, 0, 0, 1);
    expect(codes(all)).toEqual([["1.2", "1.1"], ["2.1"]]);
    move(all, 0, 1, 1);
    expect(codes(all)).toEqual([["1.2"], ["1.1", "2.1"]]);
    move(all, 1, 0, -1);
    expect(codes(all)).toEqual([["1.2", "1.1"], ["2.1"]]);
  });

  it("stays where it is at the very ends", () => {
    const all = groups();
    move(all, 0, 0, -1);
    move(all, 1, 0, 1);
    expect(codes(all)).toEqual([["1.1", "1.2"], ["2.1"]]);
    expect([canMove(all, 0, 0, -1), canMove(all, 1, 0, 1), canMove(all, 1, 0, -1)]).toEqual([false, false, true]);
  });

  it("that is new has a number no other has", () => {
    const all = groups();
    all[0]?.cells.push(cell("1.4"));
    expect([freshCode(all, 0), freshCode(all, 1)]).toEqual(["1.5", "2.2"]);
  });

  it("is found again after it moved", () => {
    const all = groups();
    const one = all[0]?.cells[1];
    move(all, 0, 1, 1);
    expect(one && placeOf(all, one)).toEqual([1, 0]);
  });
});

describe("a copy", () => {
  const edit = (own: boolean): SchemeEdit => ({
    card: { name: "fr-grid", version: "2025", title: "Grille", about: "", country: "FR", from: "2025-01-01", until: null, checked: true, sources: [], own, ours: true },
    options: [{ name: "remote", sentence: "", value: "town", choices: [] }],
    retired: false,
    groups: groups().map((group) => ({ ...group, cells: group.cells.map((one) => ({ ...one, how: "" })) })),
    indicators: [],
  });

  it("of a shipped form begins without a name and without dates", () => {
    expect(copyOf(edit(false), "Ma grille")).toMatchObject({ name: "", copied_from: "fr-grid", copied_version: "2025", title: "Ma grille", from: "" });
  });

  it("of the centre's own form is that form", () => {
    expect(copyOf(edit(true), "Grille")).toMatchObject({ name: "fr-grid", from: "2025-01-01" });
  });

  it("lacks a title, words, a number of its own, days in order", () => {
    const copy = copyOf(edit(false), "Ma grille");
    expect(lacksOf(copy)).toEqual([]);
    const wrong = { ...copy, title: " ", from: "2026-01-01", until: "2025-01-01", groups: groups() };
    wrong.groups[1]!.cells = [{ ...cell("1.1"), label: "" }];
    expect(lacksOf(wrong)).toEqual(["title", "label", "code", "until"]);
  });
});
