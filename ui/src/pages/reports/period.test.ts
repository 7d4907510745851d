// Periods: which there are to choose from, and how they are asked for and said.

import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { choices, daysOf, freely, kindOf, lastYear, lastYearOf, latestOver, soFar } from "./period";
import { answered, periodSaid, periodShort, reportOf, toType } from "./words";

beforeEach(() => speak("fr"));
const TODAY = "2026-02-11";

describe("a period", () => {
  it("is known by how it is written", () => {
    const written = ["2025", "2025Q1", "2025-03", "2022..2025", "2025-01-15..2025-03-02"];
    expect(written.map(kindOf)).toEqual(["year", "quarter", "month", "four", "free"]);
  });

  it("is the last year that is over, unless somebody says otherwise", () => {
    expect(lastYear(TODAY)).toBe("2025");
    expect(lastYear("2026-12-31")).toBe("2025");
  });

  it("of each kind is offered from the one that has begun backwards", () => {
    expect(choices("year", TODAY).slice(0, 2)).toEqual(["2026", "2025"]);
    expect(choices("quarter", TODAY).slice(0, 3)).toEqual(["2026Q1", "2025Q4", "2025Q3"]);
    expect(choices("month", TODAY).slice(0, 3)).toEqual(["2026-02", "2026-01", "2025-12"]);
    expect(choices("four", TODAY).slice(0, 2)).toEqual(["2023..2026", "2022..2025"]);
  });

  it("that is turned to is one that is over", () => {
    expect(latestOver("month", "2026-01-02")).toBe("2025-12");
    expect(latestOver("four", TODAY)).toBe("2022..2025");
  });

  it("that is free is asked for only when its days are in order", () => {
    expect(freely("2025-01-15", "2025-03-02")).toBe("2025-01-15..2025-03-02");
    expect(freely("2025-03-02", "2025-01-15")).toBeUndefined();
    expect(freely("2025-03-02", "")).toBeUndefined();
    expect(daysOf("2025-01-15..2025-03-02")).toEqual({ from: "2025-01-15", until: "2025-03-02" });
    expect(daysOf("2022..2025")).toEqual({ from: "", until: "" });
  });

  it("of this year so far ends today", () => {
    expect(soFar(TODAY)).toBe("2026-01-01..2026-02-11");
    expect([lastYearOf(soFar(TODAY)), lastYearOf("2022..2025"), lastYearOf("2025Q3")]).toEqual([2026, 2025, 2025]);
  });

  it("is said in words", () => {
    expect(periodSaid("2025")).toBe("année 2025");
    expect(periodSaid("2025-03")).toBe("mars 2025");
    expect(periodSaid("2025Q1")).toBe("1er trimestre 2025");
    expect(periodSaid("2025-01-15..2025-03-02")).toBe("du mercredi 15 janvier 2025 au dimanche 2 mars 2025");
    expect([periodShort("2025-03"), periodShort("2022..2025"), reportOf("2025")]).toEqual(["Mars 2025", "2022 à 2025", "Rapport annuel 2025"]);
  });
});

describe("a value", () => {
  const value = (shown: string, number: number | null, nothing: string | null = null) => ({ shown, number, nothing });

  it("that is yes or no is known in the language of the screen", () => {
    expect([answered(value("Oui", null)), answered(value("Non", null))]).toEqual(["yes", "no"]);
    expect(answered(value("non renseigné", null, "not-recorded"))).toBe("");
    speak("de");
    expect([answered(value("Ja", null)), answered(value("Nein", null))]).toEqual(["yes", "no"]);
  });

  it("that nobody recorded is nothing to type, and a zero is", () => {
    expect([toType(value("non renseigné", null, "not-recorded")), toType(value("0", 0)), toType(value("Oui", null))]).toEqual(["", "0", "Oui"]);
  });
});
