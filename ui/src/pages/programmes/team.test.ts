// Putting a team together.

import { expect, it } from "vitest";
import { register } from "../../ipc/fake-register";
import { toSettle } from "../../shell/training";
import { eligible, members, teamOf, tick } from "./team";

const answers = register({});
const people = answers.professionals();
const rows = answers.team("g1");

it("a professional who comes in leads sessions, anybody else is a guest", () => {
  expect(tick({}, { id: "t0", kind: "professional" }, true)).toEqual({ t0: "educator" });
  expect(tick({}, { id: "t4", kind: "speaker" }, true)).toEqual({ t4: "guest" });
});

it("who goes out leaves the others as they are", () => {
  expect(tick({ t0: "coordinator", t1: "educator" }, { id: "t0", kind: "professional" }, false)).toEqual({ t1: "educator" });
});

it("a team nobody touched is handed over as it was", () => {
  expect(members(teamOf(rows), people)).toEqual(rows.map(({ professional, role }) => ({ professional: professional.id, role })));
});

it("who left the centre is offered only where they are in the team", () => {
  const gone = people.find(({ active }) => !active);
  if (!gone) throw new Error("nobody left");
  expect(eligible(people, rows)).not.toContain(gone);
  expect(eligible(people, [...rows, { professional: gone, role: "guest" }])).toContain(gone);
});

it("a training that ends, is over or is missing must be seen to, unless the person left", () => {
  expect(people.filter(toSettle).map(({ training }) => training)).toEqual(["ending", "expired", "missing"]);
  expect(toSettle({ active: false, training: "missing" })).toBe(false);
});
