// Putting a pathway in order: days never go backwards, whoever moves what where.

import { describe, expect, it } from "vitest";
import { copd } from "../../../ipc/fake-template";
import type { EditedSession } from "./edited";
import { copied, freeCode, moved, newSession, rescheduled } from "./order";
import { takeOut } from "./parts";

const sessions = (): EditedSession[] => copd().sessions;
const days = (list: EditedSession[]) => list.map(({ offset_days }) => offset_days);
const codes = (list: EditedSession[]) => list.map(({ code }) => code);
const put = (from: number, to: number) => rescheduled(sessions(), moved(sessions(), from, to));

describe("a moved session", () => {
  it("takes the day of its new place, and its neighbour the day it left", () => {
    expect(codes(put(2, 1))).toEqual(["understand", "breath", "inhaler", "caregivers"]);
    expect(days(put(2, 1))).toEqual([0, 7, 14, 28]);
  });

  it("never makes the days go backwards, from any place to any other", () => {
    for (let from = 0; from < 4; from += 1) for (let to = 0; to < 4; to += 1) expect(days(put(from, to))).toEqual([0, 7, 14, 28]);
  });

  it("keeps everything else it has", () => {
    expect(put(1, 3).at(-1)).toEqual({ ...sessions()[1], offset_days: 28 });
  });
});

describe("a copied session", () => {
  it("comes right after, a week later, under a code of its own", () => {
    const list = copied(sessions(), 2);
    expect(days(list)).toEqual([0, 7, 14, 21, 28]);
    expect(new Set(codes(list)).size).toBe(5);
  });

  it("never comes after the next one", () => {
    expect(days(copied(sessions(), 0))).toEqual([0, 7, 7, 14, 28]);
  });

  it("shares nothing with the one it was copied from", () => {
    const list = copied(sessions(), 0);
    list[1]?.objectives.push({ fr: "Autre chose" });
    expect(list[0]?.objectives).toHaveLength(2);
  });
});

it("a new session comes a week after the last; the first one on the first day", () => {
  expect(newSession(sessions()).offset_days).toBe(35);
  expect(newSession([]).offset_days).toBe(0);
});

it("a new code is one that nothing has, even after others were taken out", () => {
  expect(freeCode([{ code: "skill-2" }], "skill")).toBe("skill-3");
});

describe("something taken out", () => {
  it("leaves the others on their days, and comes back where it was", () => {
    const template = copd();
    const back = takeOut(template, "session", "inhaler");
    expect(days(template.sessions)).toEqual([0, 14, 28]);
    back();
    expect(template).toEqual(copd());
  });

  it("comes back even after the others were put in another order", () => {
    const template = copd();
    const back = takeOut(template, "session", "inhaler");
    template.sessions = moved(template.sessions, 0, 2);
    back();
    expect(codes(template.sessions)).toEqual(["breath", "inhaler", "caregivers", "understand"]);
  });

  it("that is a skill leaves its sessions too, and comes back to them", () => {
    const template = copd();
    const back = takeOut(template, "skill", "inhaler");
    expect(template.sessions.some(({ competencies }) => competencies.includes("inhaler"))).toBe(false);
    back();
    expect(template).toEqual(copd());
  });
});
