// Who is one step away, and which rules can be asked.

import { describe, expect, it } from "vitest";
import { register } from "../../ipc/fake-register";
import { apart, concerned, pick, stepsLeft } from "./steps";

const year = register({}).stepsAway("fr-complete-offer");

describe("a year under a rule", () => {
  it("counts two missing sessions as two steps", () => {
    expect(year.people.map(stepsLeft)).toEqual([1, 1, 1, 1, 2, 4]);
  });

  it("keeps apart who is one step away, and forgets nobody", () => {
    const { one, more } = apart(year);
    expect([one.length, more.length, concerned(year)]).toEqual([4, 2, 27]);
  });
});

describe("the rules that can be asked", () => {
  const rules = register({}).rules();
  const names = (asked: string, country: string) => pick(rules, asked, country).offered.map(({ rule }) => rule.name);

  it("are those that count people, the centre’s country first", () => {
    expect(names("", "BE")).toEqual(["be-care-pathway-quota", "fr-complete-offer", "fr-grand-est-funding"]);
    expect(pick(rules, "", "FR").rule).toBe("fr-complete-offer");
  });

  it("keep the one somebody asked for", () => {
    expect(pick(rules, "fr-grand-est-funding", "BE").rule).toBe("fr-grand-est-funding");
    expect(pick(rules, "gone", "BE").rule).toBe("be-care-pathway-quota");
    expect(pick([], "gone", "BE")).toEqual({ offered: [], rule: "" });
  });
});
