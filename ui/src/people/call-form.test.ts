// A call as it is typed: what can come of it, what is proposed next, what is missing, what is sent.

import { describe, expect, it } from "vitest";
import { afterOutcome, afterWay, blankCall, lacksOf, nextsOf, outcomesOf, toLog, workdayAfter } from "./call-form";

const FRIDAY = "2026-11-27";
const form = (change = {}) => ({ ...blankCall("missed"), ...change });

describe("a call", () => {
  it("that nobody answered is tried again on the next working day", () => {
    expect(workdayAfter(FRIDAY)).toBe("2026-11-30");
    expect(afterOutcome(form({ outcome: "no-answer" }), FRIDAY)).toMatchObject({ next: "call-again", next_on: "2026-11-30" });
  });

  it("keeps the next step somebody chose", () => {
    expect(afterOutcome(form({ outcome: "no-answer", next: "letter" }), FRIDAY).next).toBe("letter");
  });

  it("that was written counts as sent, and asks nothing more by itself", () => {
    expect(afterWay(form({ way: "letter", outcome: "reached" }), FRIDAY)).toMatchObject({ outcome: "sent", next: "nothing" });
  });

  it("keeps an outcome that its new way has too", () => {
    expect(afterWay(form({ way: "visit", outcome: "reached", next: "nothing" }), FRIDAY).outcome).toBe("reached");
    expect(outcomesOf("visit")).not.toContain("wrong-number");
  });

  it("about a place asks whether the place is taken", () => {
    expect(nextsOf("place")).toContain("accepted");
    expect(nextsOf("missed")).not.toContain("accepted");
  });

  it("lacks its outcome, its next step, and the day to call again", () => {
    expect(lacksOf(form())).toEqual(["outcome", "next"]);
    expect(lacksOf(form({ outcome: "reached", next: "call-again" }))).toEqual(["next_on"]);
    expect(lacksOf(form({ outcome: "reached", next: "other-date" }))).toEqual([]);
  });

  it("sends no day where nothing comes next", () => {
    const typed = form({ outcome: "reached", next: "nothing", next_on: "2026-12-01", note: "  merci " });
    expect(toLog("p1", "s2", typed)).toMatchObject({ patient: "p1", session: "s2", next_on: null, note: "merci" });
  });
});
