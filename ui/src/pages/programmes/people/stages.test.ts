// The people of a programme by where they stand.

import { describe, expect, it } from "vitest";
import { register } from "../../../ipc/fake-register";
import { already, inProgress, present, shown } from "./stages";

const { people } = register({}).programme("g1");

describe("people by stage", () => {
  it("are those in progress until somebody asks for others", () => {
    const running = shown(people, { stage: "running", cohort: "" });
    expect(running.every(inProgress)).toBe(true);
    expect(shown(people, { stage: "all", cohort: "" }).length - running.length).toBe(shown(people, { stage: "exited", cohort: "" }).length);
  });

  it("can be narrowed to a group as well", () => {
    expect(shown(people, { stage: "all", cohort: "k0" }).map(({ cohort }) => cohort)).toEqual(["k0", "k0"]);
  });

  it("are counted in the order of a pathway, stages without anybody left out", () => {
    const stages = present(people).map(({ stage }) => stage);
    expect(stages[0]).toBe("waiting");
    expect(stages).not.toContain("not-included");
    expect(present(people).reduce((sum, { count }) => sum + count, 0)).toBe(people.length);
  });

  it("who left may be enrolled again, who is in is said to be", () => {
    const gone = people.find(({ stage }) => stage === "exited");
    expect(already(people).has(gone?.row.id ?? "")).toBe(false);
    expect(already(people).has("p0")).toBe(true);
  });
});
