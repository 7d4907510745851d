// Sentences, failures and days in the four languages.

import { beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "./fluent";
import { longDay, quarter, shortDay } from "./format";
import { speak } from "./language.svelte";
import { reason } from "./reason";
import { t, word } from "./say";

beforeEach(() => speak("fr"));

describe("sentences", () => {
  it("follow the language of the screen, which the page declares", () => {
    expect(t("shell-nav-today")).toBe("Aujourd’hui");
    speak("nl");
    expect(t("shell-nav-today")).toBe("Vandaag");
    expect([document.documentElement.lang, localStorage.getItem("sentier-language")]).toEqual(["nl", "nl"]);
  });

  it("carry no invisible marks around names", () => {
    expect(t("attendance-said", { name: "Anne Collard", mark: "Présent" })).toBe("Anne Collard\u00a0: Présent");
  });

  it("count in the language's own way", () => {
    expect(t("roster-take", { count: 1 })).toBe("Prendre la bonne ligne");
    expect(t("roster-take", { count: 140 })).toBe("Prendre les 140 bonnes lignes");
  });
});

describe("a failure", () => {
  it("is said with its arguments", () => {
    expect(reason({ code: "session-full", args: { capacity: "1" } })).toContain("une place");
    expect(reason({ code: "session-not-begun", args: { date: "2026-11-29" } })).toContain("dimanche 29 novembre 2026");
    expect(reason({ code: "quarter-unreadable", args: { given: "2026Z" } })).toContain("2026Z");
  });

  it("that nobody wrote a sentence for still names its code", () => {
    for (const language of LANGUAGES) {
      speak(language);
      expect(reason({ code: "never-heard-of", args: {} })).toContain("never-heard-of");
    }
  });

  it("without any sentence at all falls back to its key, never to nothing", () => {
    expect(word("today-no-such-key")).toBe("today-no-such-key");
  });
});

describe("days and quarters", () => {
  it("are written as the papers write them", () => {
    expect([longDay("2026-11-26"), shortDay("2026-03-09"), quarter("2026Q1")]).toEqual([
      "jeudi 26 novembre 2026",
      "09/03/2026",
      "1er trimestre 2026",
    ]);
    speak("de");
    expect([longDay("2026-11-26"), quarter("2026Q3")]).toEqual(["Donnerstag, 26. November 2026", "3. Quartal 2026"]);
  });
});
