// What columns hold, and that every code has a name.

import { describe, expect, it } from "vitest";
import { LANGUAGES, sentence } from "../../i18n/fluent";
import type { RosterColumn } from "../../ipc";
import { choices, choose, GROUPS, tally } from "./mapping";

function columns(...holds: string[]): RosterColumn[] {
  return holds.map((code, index) => ({ heading: `Titre ${index}`, holds: code, sample: ["x"] }));
}

describe("a column", () => {
  it("takes what another held, which then stays in the file and is named", () => {
    const { columns: changed, lent } = choose(columns("last-name", "first-name", ""), 2, "last-name");
    expect(changed.map(({ holds }) => holds)).toEqual(["", "first-name", "last-name"]);
    expect(lent).toEqual({ from: 0, to: 2, holds: "last-name" });
  });

  it("left in the file takes nothing from the others that are left too", () => {
    const { columns: changed, lent } = choose(columns("", "first-name"), 1, "");
    expect([changed.map(({ holds }) => holds), lent]).toEqual([["", ""], undefined]);
  });

  it("chosen again as it was moves nothing", () => {
    expect(choose(columns("sex", "phone"), 0, "sex").lent).toBeUndefined();
  });

  it("walked past with the arrows gets back what it had", () => {
    const passing = choose(columns("last-name", "first-name", ""), 2, "last-name");
    const further = choose(passing.columns, 2, "first-name", passing.lent);
    const there = choose(further.columns, 2, "notes", further.lent);
    expect(there.columns.map(({ holds }) => holds)).toEqual(["last-name", "first-name", "notes"]);
    expect(there.lent).toBeUndefined();
  });

  it("gets nothing back once it was chosen for something else, or another column moves", () => {
    const taken = choose(columns("sex", "", ""), 1, "sex");
    const other = choose(taken.columns, 0, "phone", taken.lent);
    expect(choose(other.columns, 1, "email", taken.lent).columns.map(({ holds }) => holds)).toEqual(["phone", "email", ""]);
    expect(choose(taken.columns, 2, "notes", taken.lent).columns.map(({ holds }) => holds)).toEqual(["", "sex", "notes"]);
  });

  it("is handed over with its own heading", () => {
    expect(choices(columns("sex", ""))).toEqual([
      { heading: "Titre 0", holds: "sex" },
      { heading: "Titre 1", holds: "" },
    ]);
  });

  it("is counted as read or left", () => {
    expect(tally(columns("sex", "", ""))).toEqual({ taken: 1, left: 2 });
  });
});

describe("the codes", () => {
  const codes = Object.values(GROUPS).flat();

  it("are each offered once", () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(LANGUAGES)("have a name of their own in %s", (language) => {
    const names = codes.map((code) => sentence(language, `roster-column-${code}`));
    expect(new Set(names).size).toBe(codes.length);
    expect(names).not.toContain(undefined);
  });
});
