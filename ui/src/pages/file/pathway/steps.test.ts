// The line of steps says what is done, what is at hand and what is to come, at every point of the way.

import { describe, expect, it } from "vitest";
import { fresh, pathwaysOf } from "../../../ipc/fake-pathway-views";
import type { PathwayView } from "../../../ipc";
import { attendance, stepsOf } from "./steps";

const first = (index: number): PathwayView => pathwaysOf(index)[0] ?? fresh(index);
const standings = (view: PathwayView) => stepsOf(view).map(({ standing }) => standing);

describe("the steps of a pathway", () => {
  it("begin with the assessment at hand", () => {
    expect(standings(fresh(1))).toEqual(["now", "to-come", "to-come", "to-come", "to-come"]);
  });

  it("have one step at hand, whatever comes next", () => {
    expect(standings(first(5))).toEqual(["done", "now", "to-come", "to-come", "to-come"]);
    expect(standings(first(0))).toEqual(["done", "done", "now", "to-come", "to-come"]);
    expect(standings(first(2))).toEqual(["done", "done", "done", "now", "to-come"]);
    expect(standings(first(3))).toEqual(["done", "done", "done", "done", "now"]);
    expect(standings(first(4))).toEqual(["done", "done", "done", "done", "done"]);
  });

  it("do not call an evaluation on the way done while sessions go on", () => {
    const [evaluation] = first(3).assessments;
    const view = { ...first(0), assessments: evaluation ? [evaluation, ...first(0).assessments] : [] };
    expect(standings(view)[3]).toBe("to-come");
  });

  it("that never came are left out once the pathway has ended", () => {
    const ending = { kind: "exited", on: "2026-11-20", reason: "moved", note: "" } as const;
    const view = { ...first(5), ending, stage: "exited", next_step: "nothing" } as const;
    expect(standings(view)).toEqual(["done", "left-out", "left-out", "left-out", "left-out"]);
  });

  it("say the days of what is done, and the decision", () => {
    expect(stepsOf(first(4)).map(({ on }) => on)).toEqual(["2026-11-04", "2026-11-09", "2026-11-26", "2026-11-20", "2026-11-20"]);
    expect(stepsOf(first(4)).at(-1)?.decision).toBe("reinforcement");
  });
});

describe("attendance", () => {
  it("counts against what was agreed, and what was attended beside it", () => {
    expect(attendance(first(4))).toEqual({ count: 3, all: 4 });
    const beside = first(4).sessions.map((line) => (line.kind === "caregivers" ? { ...line, part: "attended" as const } : line));
    expect(attendance({ ...first(4), sessions: beside })).toEqual({ count: 4, all: 5 });
  });
});
