// What is typed about a pathway, as the register takes it: plans, answers, the text of a letter.

import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../../i18n";
import type { AnswerRead } from "../../../ipc";
import { file } from "../../../ipc/fake-file";
import { assessment, formOf, fresh, pathwaysOf, plan } from "../../../ipc/fake-pathway-views";
import { pretendInJsdom } from "../../../ipc/pretend-in-jsdom";
import { blank, byDimension, given, languageOf, leadOf, numberOf, standing, take } from "./leading";
import { apart, lines, together } from "./letters";
import { goalsOf, planDraft } from "./plans";
import { picturesOf, toAsk } from "./turning";
import { answered, letterOf, readIn } from "./words";

beforeEach(() => speak("fr"));

const asked = formOf(fresh(1), "shared");

describe("a plan", () => {
  it("begins with nothing picked and every session that is not for caregivers only", () => {
    const draft = planDraft(asked, undefined, "nl", "fr");
    expect([goalsOf(draft), draft.sessions.includes("caregivers"), draft.sessions.length]).toEqual([[], false, 4]);
  });

  it("offers skills in the language of the screen, and begins the person’s words in theirs", () => {
    const [skill] = planDraft(asked, undefined, "nl", "fr").skills;
    expect([skill?.model, skill?.words]).toEqual(["Reconnaître tôt une poussée et appeler de l’aide à temps", "Een opstoot vroeg herkennen en op tijd hulp vragen"]);
  });

  it("goes on from the last one, with the level reached since", () => {
    const view = pathwaysOf(2)[0] ?? fresh(2);
    const draft = planDraft(formOf(view, "updated"), plan("2026-11-09"), "fr", "fr");
    expect(goalsOf(draft).map(({ words, level }) => [words, level])).toEqual([
      ["Savoir quand je dois appeler, sans déranger pour rien", "in-progress"],
      ["Remonter à pied jusqu’au fort avec ma petite-fille", "in-progress"],
      ["En parler à mon frère", "not-addressed"],
    ]);
  });
});

describe("a plan after a move to another version", () => {
  it("keeps a goal whose skill is gone as the person’s own, and leaves sessions that are gone", () => {
    const form = { ...asked, competencies: asked.competencies.slice(1), sessions: asked.sessions.slice(1) };
    const draft = planDraft(form, plan("2026-11-09"), "fr", "fr");
    expect(goalsOf(draft).map(({ code }) => code)).toEqual(["move", "", ""]);
    expect(draft.sessions).toEqual(["eat", "feet", "move"]);
  });
});

describe("an assessment", () => {
  it("asks by dimension, in their order", () => {
    expect(byDimension(asked.questions).map(({ dimension }) => dimension)).toEqual(["illness", "life", "knowledge", "feelings", "project"]);
    expect(byDimension(formOf(fresh(1), "evaluation").questions).map(({ dimension }) => dimension)).toEqual(["knowledge", "feelings"]);
  });

  it("is led in the first of the person’s languages that the questions are written in", () => {
    expect(languageOf({ ...asked, languages: ["fr", "de"] }, ["nl", "de"], "fr")).toBe("de");
    expect(languageOf({ ...asked, languages: ["fr"] }, ["nl"], "en")).toBe("fr");
  });

  it("may leave questions without an answer", () => {
    const leading = { ...blank(asked, "2026-11-22", "Claire Noël", "fr"), values: { story: "  " } };
    const sent = leadOf(asked, leading);
    expect([given(leading, asked.questions), sent.answers.every(({ value }) => value === ""), sent.answers.length]).toEqual([0, true, asked.questions.length]);
  });

  it("brings levels and satisfaction only at an evaluation", () => {
    const form = formOf(pathwaysOf(2)[0] ?? fresh(2), "evaluation");
    const leading = { ...blank(form, "2026-11-22", "", "fr"), levels: { move: "acquired" as const }, satisfaction: "0" };
    expect(leadOf(form, leading)).toMatchObject({ satisfaction: 0, results: [{ level: "not-addressed" }, { code: "move", level: "acquired" }, { level: "not-addressed" }] });
    expect(leadOf({ ...form, kind: "updated" }, leading)).toMatchObject({ satisfaction: null, results: [] });
  });

  it("shows answers in words, never codes", () => {
    const told = assessment("shared", "2026-11-04").answers.map(answered);
    expect(told).toEqual(["Découvert lors d’un contrôle.", "Oui", "J’attends quelques jours", "3 sur 10", "Sans réponse"]);
  });

  it("reads a question that is not translated in a language somebody wrote", () => {
    expect(readIn({ nl: "Hoe?", de: " " }, "de")).toEqual({ text: "Hoe?", language: "nl" });
  });
});

describe("the text of a letter", () => {
  it("is apart by empty lines and together again the same", () => {
    const paragraphs = ["Docteur,", "Première ligne\nseconde ligne", "Bien à vous"];
    expect(apart(together(paragraphs))).toEqual(paragraphs);
    expect(apart("Un\n   \n\n\nDeux\n")).toEqual(["Un", "Deux"]);
    expect(lines(" Dr Exemple \n\n08600 Givet\n")).toEqual(["Dr Exemple", "08600 Givet"]);
  });
});

describe("a form typed back", () => {
  it("puts each number where it belongs, and leaves the rest as it was", () => {
    const leading = { ...blank(asked, "2026-11-22", "Claire Noël", "fr"), values: { story: "Depuis mai" } as Record<string, string> };
    const read: AnswerRead[] = [
      { number: 2, place: "question", code: "help-near", value: "yes" },
      { number: 7, place: "skill", code: "walk", value: "acquired" },
      { number: 9, place: "satisfaction", code: "", value: "8" },
    ];
    expect(read.map((one) => standing(leading, one))).toEqual(["", "", ""]);
    take(leading, read);
    expect(read.map((one) => standing(leading, one))).toEqual(["yes", "acquired", "8"]);
    expect(leading.values.story).toBe("Depuis mai");
  });

  it("gives the person’s answers on the turned screen to the same draft, so that both are sent alike", () => {
    const [typed, turned] = [blank(asked, "2026-11-22", "", "fr"), blank(asked, "2026-11-22", "", "fr")];
    const kiosk = toAsk(file(1), asked, turned, { kind: "edit" });
    for (const { code, kind, choices } of kiosk.questions) {
      const value = kind === "yes-no" ? "no" : kind === "scale" ? "7" : (choices.at(-1)?.code ?? "avec mes mots");
      kiosk.keep(code, value);
      take(typed, [{ number: numberOf(asked, code), place: "question", code, value }]);
    }
    expect(leadOf(asked, turned)).toEqual(leadOf(asked, typed));
    expect(given(turned, asked.questions)).toBe(asked.questions.length);
  });

  it("takes the pictures of the questions along while the register is open", async () => {
    pretendInJsdom();
    const pictures = await picturesOf(asked);
    const kiosk = toAsk(file(1), asked, blank(asked, "2026-11-22", "", "fr"), { kind: "edit" }, pictures);
    const withOne = kiosk.questions.filter(({ svg }) => svg).map(({ code }) => code);
    expect(withOne).toEqual(["help-near"]);
  });

  it("has the letters of the paper", () => {
    expect([0, 25, 26, 27].map(letterOf)).toEqual(["a", "z", "aa", "ab"]);
  });
});
