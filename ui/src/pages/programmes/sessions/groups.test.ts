// The sessions of a programme by group, and what a group about to be opened says.

import { describe, expect, it } from "vitest";
import { session } from "../../../ipc/fake-people";
import { leaders, whereOf } from "./care";
import { blankGroup, groupLacks, toOpen } from "./group-form";
import { groups, type Grouped } from "./groups";
import { register } from "../../../ipc/fake-register";

const cohort = { id: "k1", title: "Automne", starts_on: "2026-11-12", version: 1, people: 3, sessions: 2 };
const dated = (number: number, date: string, change: Partial<Grouped> = {}): Grouped => ({ ...session(number, date), ...change });

describe("sessions by group", () => {
  it("stand under their group by date, those of no group last", () => {
    const all = [dated(2, "2026-11-19", { cohort: "k1" }), dated(9, "2026-01-01"), dated(1, "2026-11-12", { cohort: "k1" })];
    const told = groups(all, [cohort]).map((group) => [group.cohort?.id, group.sessions.map(({ number }) => number)]);
    expect(told).toEqual([["k1", [1, 2]], [undefined, [9]]]);
  });

  it("a group is over once none of its sessions is planned any more; one without sessions is not", () => {
    const held = [dated(1, "2026-11-12", { cohort: "k1", status: "held" }), dated(2, "2026-11-19", { cohort: "k1", status: "cancelled" })];
    expect(groups(held, [cohort])[0]?.over).toBe(true);
    expect(groups([], [cohort])[0]?.over).toBe(false);
  });
});

describe("a group about to be opened", () => {
  it("needs a name, a day, an hour and a place", () => {
    expect(groupLacks(blankGroup())).toEqual(["title", "starts_on", "place_words"]);
    const form = { ...blankGroup(), title: "Automne", starts_on: "2026-11-12", starts_at: "25h", where: { place: "l1", words: "" } };
    expect(groupLacks(form)).toEqual(["starts_at"]);
  });

  it("hands over a place of the list or words, never both", () => {
    expect(whereOf({ place: "l1", words: " Salle 2 " })).toEqual({ place: "l1", place_words: "" });
    const form = { ...blankGroup(), title: " Automne ", starts_on: "2026-11-12", starts_at: "9h30", where: { place: "" as const, words: " Salle 2 " } };
    expect(toOpen("g1", form)).toMatchObject({ title: "Automne", starts_at: "09:30:00", place: null, place_words: "Salle 2" });
  });

  it("offers the programme's team first, and who left only where they lead already", () => {
    const { team, professionals } = register({});
    const [rows, all] = [team("g1"), professionals()];
    expect(leaders(rows, all, []).people.map(({ id }) => id)).toEqual(["t0", "t1", "t2", "t3", "t4", "t5"].filter((id) => rows.some((row) => row.professional.id === id) || all.some((one) => one.id === id && one.active)));
    const gone = { ...all[5]!, active: false };
    expect(leaders(rows, [gone], []).people).not.toContain(gone);
    expect(leaders(rows, [gone], [gone.id]).people).toContain(gone);
  });
});
