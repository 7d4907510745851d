// Rules by country and by date, and the form of their numbers.

import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import type { RuleValues } from "../../ipc";
import { register } from "../../ipc/fake-register";
import { fieldsOf, ready, unfit } from "./rule-form";
import { byCountry, dated, settable, triable } from "./rules";
import { said } from "./words";

const values = (least: number, from: string | null, until: string | null = null, set_by = ""): RuleValues => ({ from, until, numbers: { least }, set_by });
const now = (all: RuleValues[], on = "2026-11-26") => dated({ values: all }, on).now?.numbers.least;

describe("the numbers of a day", () => {
  it("are those of the latest first day that has come, until their last", () => {
    const all = [values(2, null, "2024-12-31"), values(3, "2025-01-01", "2026-06-30"), values(4, "2027-01-01")];
    expect([now(all, "2024-05-01"), now(all, "2025-05-01"), now(all), now(all, "2027-01-01")]).toEqual([2, 3, undefined, 4]);
  });

  it("are the centre’s where it set the same day, and of two the last", () => {
    expect(now([values(5, "2025-01-01", null, "Claire Noël"), values(2, "2025-01-01")])).toBe(5);
    expect(now([values(5, "2025-01-01", null, "a"), values(6, "2025-01-01", null, "b")])).toBe(6);
  });

  it("stand apart from those to come and those that held", () => {
    const all = dated({ values: [values(2, null), values(3, "2025-01-01"), values(4, "2027-01-01")] }, "2026-11-26");
    expect([all.later.length, all.earlier.length]).toEqual([1, 1]);
  });
});

describe("rules", () => {
  beforeEach(() => speak("fr"));

  it("come by country, the centre’s first", () => {
    const rules = register({}).rules();
    expect(byCountry(rules, "BE").map(({ country }) => country)).toEqual(["BE", "FR", "LU", "DE", "ZZ"]);
  });

  it("answer yes or no where that is what a number says, and spell out a nomenclature code", () => {
    expect([said("remote_counts", 1), said("remote_counts", 0)]).toEqual(["Oui", "Non"]);
    expect([said("group_dietician", 794356), said("least_sessions", 3)]).toEqual(["794356", "3"]);
  });
});

describe("the form of a rule", () => {
  const rule = register({}).rules().find((one) => one.rule.name === "fr-grand-est-counting")!;

  it("begins with the numbers that hold today", () => {
    expect(fieldsOf(rule, "2026-11-26")).toEqual({ from: "2026-11-26", numbers: { remote_counts: 1, updated_counts: 0 }, reason: "" });
  });

  it("is not sent without its day and every number", () => {
    const form = { from: "", numbers: { a: null, b: 0 }, reason: " lettre " };
    expect(unfit(form)).toEqual(["from", "a"]);
    expect(ready("x", form)).toEqual({ rule: "x", from: "", numbers: { b: 0 }, reason: "lettre" });
  });
});

describe("a rule whose effect can be tried", () => {
  const view = (checked: boolean) => ({
    rule: { name: "fr-complete-offer", country: "FR" as const, source: "", checked, values: [values(3, null)] },
    country: "FR" as const,
    today: [],
    editable: !checked,
    can_backtest: true,
  });

  it("is only tried when it was verified, and set when it was not", () => {
    expect([triable(view(true)), settable(view(true))]).toEqual([true, false]);
    expect([triable(view(false)), settable(view(false))]).toEqual([false, true]);
  });
});
