// Which sentence says a failure, and how its arguments are written in it.

import { beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "./fluent";
import { speak } from "./language.svelte";
import { reason } from "./reason";

beforeEach(() => speak("fr"));

describe("a failure's arguments", () => {
  it("are counted where a plural depends on them", () => {
    const unfinished = (missing: string) => reason({ code: "session-list-unfinished", args: { missing } });
    expect(unfinished("1")).toContain("une personne n’a pas");
    expect(unfinished("3")).toContain("3 personnes n’ont pas");
  });

  it("are written out where they are days", () => {
    const late = reason({ code: "handout-expired", args: { day: "2026-10-31", field: "despite" } });
    expect(late).toContain("le samedi 31 octobre 2026");
  });

  it("stay as they were given where none does", () => {
    expect(reason({ code: "roster-date-unreadable", args: { given: "17566" } })).toContain("«\u00a017566\u00a0»");
    expect(reason({ code: "birth-date-impossible", args: { date: "2048-02-31x" } })).toContain("2048-02-31x");
  });
});

describe("what stops a send", () => {
  it("is said as on the sharing page", () => {
    speak("en");
    expect(reason({ code: "send-revoked", args: {} })).toContain("withdrew this computer’s right");
  });

  it("without a sentence still names its code", () => {
    for (const language of LANGUAGES) {
      speak(language);
      expect(reason({ code: "send-never-heard-of", args: {} })).toContain("send-never-heard-of");
    }
  });
});
