// What is wrong with a template is said before it is sent, and nothing is said of a sound one.

import { describe, expect, it } from "vitest";
import { copd } from "../../../ipc/fake-template";
import { faults } from "./check";
import { tidy, type Edited } from "./edited";

function wrong(change: (edited: Edited) => void) {
  const edited: Edited = copd();
  change(edited);
  return faults(edited).map(({ part, code, field, what }) => ({ part, code, field, what }));
}
const session = (change: (one: Edited["sessions"][number]) => void) => wrong((edited) => edited.sessions.slice(1, 2).forEach(change));

it("a sound template has no fault", () => {
  expect(wrong(() => {})).toEqual([]);
});

describe("a template is refused", () => {
  it("without a title", () => {
    expect(wrong((edited) => (edited.title = { fr: "  " }))).toEqual([{ part: "frame", code: "", field: "title", what: "title" }]);
  });

  it("without a session", () => {
    expect(wrong((edited) => (edited.sessions = []))[0]?.what).toBe("none");
  });

  it("with a session before the previous one", () => {
    const found = wrong((edited) => edited.sessions.slice(2, 3).forEach((one) => (one.offset_days = 6)));
    expect(found).toEqual([{ part: "session", code: "breath", field: "offset_days", what: "order" }]);
  });

  it.each([null, 4, 481])("with a session of %s minutes", (minutes) => {
    expect(session((one) => (one.minutes = minutes))[0]?.what).toBe("minutes");
  });

  it.each([null, 0, 2])("with an individual session of %s places", (capacity) => {
    expect(session((one) => (one.capacity = capacity))[0]?.what).toBe("capacity");
  });

  it("with a group of more than 200", () => {
    expect(session((one) => Object.assign(one, { kind: "group", capacity: 201 }))[0]?.what).toBe("capacity");
  });

  it("with a session without a theme", () => {
    expect(session((one) => (one.theme = {}))).toEqual([{ part: "session", code: "inhaler", field: "theme", what: "theme" }]);
  });

  it("with a skill nobody wrote", () => {
    expect(wrong((edited) => edited.competencies.push({ code: "x", kind: "coping", safety: false, words: {} }))[0]?.what).toBe("skill");
  });

  it("with a choice of one answer", () => {
    const found = wrong((edited) => edited.questions.slice(2, 3).forEach((one) => one.choices.pop()));
    expect(found).toEqual([{ part: "question", code: "what-to-do", field: "choices", what: "choices" }]);
  });

  it("without one of its delays", () => {
    expect(wrong((edited) => (edited.timing.evaluation_within = null))[0]?.field).toBe("evaluation_within");
  });
});

describe("what is sent", () => {
  it("has no blank text, no blank line, no answers where nothing is chosen", () => {
    const edited: Edited = copd();
    edited.title.de = " ";
    edited.sources.push("  ");
    edited.sessions[0]?.objectives.push({ fr: "" });
    edited.questions.slice(2, 3).forEach((one) => (one.kind = "text"));
    const sent = tidy(edited);
    expect([sent.title.de, sent.sources.length, sent.sessions[0]?.objectives.length, sent.questions[2]?.choices]).toEqual([undefined, 1, 2, []]);
  });

  it("has no safety skill that is not one of self-care", () => {
    const edited: Edited = copd();
    edited.competencies.slice(0, 1).forEach((skill) => (skill.kind = "coping"));
    expect(tidy(edited).competencies[0]?.safety).toBe(false);
  });
});
