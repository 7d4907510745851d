// A declaration's words, and where each missing piece is settled.

import { beforeEach, describe, expect, it } from "vitest";
import { speak, word } from "../../../i18n";
import { register } from "../../../ipc/fake-register";
import { factsOf, settledAt, toSave } from "./facts";
import { differenceSaid, missingSaid } from "./words";

const CODES = [
  "title", "sessions", "objectives", "structure-number", "authority", "coordinator", "places", "profession", "professions", "doctor",
  "training", "health-problem", "beneficiaries", "setting", "association", "association-name", "charter", "model-letter",
  "patient-information", "two-consents", "coordination", "evaluation", "confidentiality", "funding",
];
const piece = (code: string, what = "") => ({ code, what, rule: "" });

beforeEach(() => speak("fr"));

describe("a missing piece", () => {
  it("has its sentence, whatever it is", () => {
    for (const code of CODES) expect(word(`programmes-missing-${code}`, { what: 2 })).not.toContain("programmes-");
  });

  it("names a profession in words, a person as written, a number counted", () => {
    expect(missingSaid(piece("profession", "diabetes-educator"))).toBe("Dans l’équipe\u00a0: Éducateur en diabétologie");
    expect(missingSaid(piece("training", "Claire Dupont"))).toContain("Claire Dupont");
    expect(missingSaid(piece("professions", "2"))).toBe("Au moins 2 professions différentes dans l’équipe");
  });

  it("is settled at its field, in the team or in the pathway", () => {
    expect(CODES.map((code) => settledAt(code).tab).filter((tab) => tab === "team")).toHaveLength(5);
    expect(settledAt("objectives").tab).toBe("pathway");
    expect(settledAt("charter")).toEqual({ tab: "declaration", field: "programme-charter_signed_on" });
  });
});

describe("a difference from what was declared", () => {
  it("is one sentence, codes in words", () => {
    expect(differenceSaid({ code: "scheme", declared: "fr-declared", done: "de-dmp" })).toContain("Allemagne");
    expect(differenceSaid({ code: "team-role", declared: "educator", done: "coordinator" })).toContain("Coordonne");
    expect(differenceSaid({ code: "team-new", declared: "", done: "Lieve Peeters" })).toBe("Lieve Peeters a rejoint l’équipe.");
  });
});

describe("the facts as they are saved", () => {
  it("keep nothing of a question that was closed", () => {
    const form = factsOf(register({}).programme("g1"));
    form.details.joint = false;
    form.details.declaration.association = "Une association";
    const saved = toSave(form);
    expect([saved.details.partner, saved.details.declaration.association]).toEqual(["", ""]);
    form.details.declaration.with_association = true;
    expect(toSave(form).details.declaration.association).toBe("Une association");
  });
});
