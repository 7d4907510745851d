// What the next step and what is due lead to, who is not included and who leaves, which letter follows.

import { describe, expect, it } from "vitest";
import { fresh, pathwaysOf } from "../../../ipc/fake-pathway-views";
import type { DueKind, DueLine, PathwayView } from "../../../ipc";
import { began, dueWay, nextWay, opening, type Way } from "./acts";
import { kindOfEnding, letterFor, lettersFor, reasonsFor } from "./endings";

const first = (index: number): PathwayView => pathwaysOf(index)[0] ?? fresh(index);
const formOf = (way: Way | undefined) => (way && "panel" in way ? (way.panel.kind === "pathway" ? way.panel.act : way.panel) : way);
const due = (kind: DueKind): DueLine => ({
  due: { kind, on: "2026-11-22", rule: "", args: [] },
  source: "",
  checked: true,
  patient: "p0",
  person: "",
  enrolment: null,
  programme: "g1",
  programme_title: "",
});

describe("the next step", () => {
  it("opens the form that takes it", () => {
    expect(formOf(nextWay(first(1)))).toMatchObject({ form: "assess", of: "shared" });
    expect(formOf(nextWay(first(5)))).toMatchObject({ form: "plan" });
    expect(formOf(nextWay(first(2)))).toMatchObject({ form: "assess", of: "evaluation" });
    expect(formOf(nextWay(first(3)))).toMatchObject({ form: "decide", evaluation: { kind: "evaluation" } });
    expect(formOf(nextWay(first(4)))).toMatchObject({ form: "end" });
  });

  it("is the next session’s own list", () => {
    expect(nextWay(first(0))).toMatchObject({ place: { page: "attendance", id: "s3" } });
  });

  it("asks for a group where there is none, else for the programme’s sessions", () => {
    expect(formOf(nextWay(first(6)))).toMatchObject({ form: "join" });
    expect(nextWay({ ...first(6), cohort: "k1" })).toMatchObject({ place: { page: "programme", tab: "sessions" } });
  });

  it("is nothing for a pathway that is written twice", () => {
    expect(pathwaysOf(4).filter(({ twin }) => twin).map(nextWay)).toEqual([undefined]);
  });
});

describe("what is due", () => {
  it("opens the draft there is, and never a second one", () => {
    expect(formOf(dueWay(due("letter-entry"), first(0)))).toMatchObject({ form: "letter", letter: "w-0" });
    expect(formOf(dueWay(due("letter-end"), first(0)))).toMatchObject({ form: "draft", of: "end" });
  });

  it("of the consent is settled where consents are", () => {
    expect(dueWay(due("consent-missing"), first(1))).toMatchObject({ panel: { kind: "consent", to: "join" } });
  });

  it("of a follow-up after the end leads to a new referral", () => {
    const ended = pathwaysOf(0)[1] ?? fresh(0);
    expect(formOf(dueWay(due("follow-up"), ended))).toMatchObject({ form: "refer", follows: { enrolment: "e0-p0" } });
    expect(formOf(dueWay(due("follow-up"), first(0)))).toMatchObject({ form: "assess", of: "updated" });
  });
});

describe("a follow-up offer", () => {
  it("opens with the assessment brought up to date", () => {
    expect([opening(fresh(0)), opening(fresh(0, { offer: "follow-up" }))]).toEqual(["shared", "updated"]);
  });
});

describe("an ending", () => {
  it("of somebody who was only assessed is a non-inclusion", () => {
    expect([began(first(5)), kindOfEnding(first(5)), kindOfEnding(first(0))]).toEqual([false, "not-included", "exited"]);
  });

  it("has only reasons that fit", () => {
    const never = reasonsFor("not-included");
    expect(reasonsFor("exited").filter((reason) => !never.includes(reason)).sort()).toEqual(["completed", "lost", "wished-to-stop"]);
    expect(never).toContain("died");
  });

  it("is told to the doctor by its own letter", () => {
    const letters = [letterFor(first(4), "exited", "completed"), letterFor(first(4), "exited", "lost"), letterFor(first(5), "not-included", "distance")];
    expect(letters).toEqual(["end", "drop-out", "not-included"]);
    expect(letterFor(first(0), "exited", "completed")).toBe("drop-out");
  });

  it("leaves the letters the file has something to say in", () => {
    expect(lettersFor(pathwaysOf(0)[1] ?? fresh(0))[0]).toBe("end");
    expect([lettersFor(first(1)), lettersFor(first(0)), lettersFor(first(3))]).toEqual([[], ["entry"], ["end", "entry"]]);
  });
});
