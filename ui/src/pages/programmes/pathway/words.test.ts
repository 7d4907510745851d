// Texts in several languages: one is read, the missing ones are counted.

import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../../i18n";
import { copd } from "../../../ipc/fake-template";
import { gaps, missing, readIn, tongues } from "./words";

beforeEach(() => speak("nl"));

describe("a text", () => {
  it("is read in the language of the screen, else in the first it was written in", () => {
    expect(readIn({ fr: "Bouger", nl: "Bewegen" })).toEqual({ text: "Bewegen", in: "nl" });
    expect(readIn({ de: "Bewegung", nl: " " })).toEqual({ text: "Bewegung", in: "de" });
  });

  it("that nobody wrote lacks no language", () => {
    expect(missing({}, ["fr", "nl"])).toEqual([]);
    expect(missing({ fr: "Bouger" }, ["fr", "nl"])).toEqual(["nl"]);
  });
});

describe("a template", () => {
  it("counts the texts it lacks in the languages it is written in", () => {
    expect(gaps(copd())).toEqual([{ in: "de", count: 2 }]);
  });

  it("in one language lacks none of the others", () => {
    const template = { ...copd(), title: { fr: "Parcours" }, about: {}, competencies: [], questions: [], sessions: [] };
    expect([tongues(template), gaps(template)]).toEqual([["fr"], []]);
  });
});
