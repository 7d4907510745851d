// What is due and what rules say, in words and with the way that settles it.

import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../i18n";
import { LANGUAGES, sentence } from "../i18n/fluent";
import type { Due, DueKind } from "../ipc";
import { rulesAnswers } from "../ipc/fake-rules";
import { asked } from "../pages/due/asked.svelte";
import { ofProgramme, settledAt, what, why } from "./rule-words";
import { toDue } from "./to-due";

beforeEach(() => speak("fr"));

const due = (kind: DueKind, ...args: [string, string][]): Due => ({ kind, on: "2026-11-26", rule: "fr-team", args });
const at = (kind: DueKind, patient: string | null) => settledAt({ due: due(kind), patient, programme: "g1" });

describe("why something is due", () => {
  it("counts where a plural depends on it, and leaves a year alone", () => {
    expect(why(due("call-missed", ["count", "1"]))).toContain("Une séance manquée");
    expect(why(due("call-missed", ["count", "2"]))).toContain("2 séances manquées");
    expect(why(due("yearly-evaluation", ["year", "2025"]))).toContain("année 2025");
  });

  it("writes a profession in words, and knows a number of professions from one of them", () => {
    const lacks = (what: string) => why(due("profession", ["what", what], ["count", "1"], ["least", "2"]));
    expect(lacks("dietician")).toContain("Diététicien");
    expect(lacks("professions")).toContain("au moins 2");
    expect(lacks("doctor")).toContain("Aucun médecin");
  });

  it("says first to write down a doctor where the file names none", () => {
    expect(why(due("letter-end", ["doctor", "missing"]))).toContain("Notez d’abord le médecin");
    expect(why(due("letter-end", ["doctor", "known"]))).not.toContain("Notez d’abord");
  });

  it("leaves no code and no hole in any language", () => {
    const lines = rulesAnswers({}).due({ kinds: [], programme: null }).lines;
    for (const language of LANGUAGES) {
      speak(language);
      for (const line of lines) {
        expect(sentence(language, `due-${line.due.kind}-act`)).toBeTruthy();
        expect(`${what(line.due.kind)} ${why(line.due)}`).not.toMatch(/[{}$]|due-/);
      }
    }
  });
});

describe("what settles it", () => {
  it("is the person’s pathway, or the consents where a consent is missing", () => {
    expect(at("assessment", "p1")).toBe("#/patients/p1");
    expect(at("consent-missing", "p1")).toBe("#/patients/p1/consents");
  });

  it("is the programme’s team, or its declaration", () => {
    expect([at("training", null), at("declaration-change", null)]).toEqual(["#/programmes/g1/team", "#/programmes/g1/declaration"]);
    expect([ofProgramme("training"), ofProgramme("lost")]).toEqual([true, false]);
  });
});

describe("the way to one kind", () => {
  it("shows that kind alone, in every programme", () => {
    asked().programme = "g1";
    toDue("plan");
    expect([asked().kinds, asked().programme, location.hash]).toEqual([["plan"], "", "#/due"]);
  });
});
