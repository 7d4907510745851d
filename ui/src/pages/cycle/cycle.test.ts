// A cycle to be planned: hours as people type them, what is missing, the plan by group, opening and undoing.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { draft, dropDraft } from "../../people/drafts.svelte";
import { blankCycle, byGroup, fieldOfLack, hoursOf, lacksOf, toPlan, type CycleTyped } from "./cycle";
import PlanCycle from "./PlanCycle.svelte";

const FULL: CycleTyped = {
  programme: "g1",
  groups: 2,
  starts_on: "2027-01-04",
  until: "2027-04-30",
  weekdays: ["4", "2"],
  hours: "14h 9:30 9h30",
  rooms: ["o2", "o1"],
  educators: ["t1", "t0"],
  leaders: 1,
};

describe("the form of a cycle", () => {
  it("reads several hours however they are typed, each once and in order", () => {
    expect(hoursOf("14h, 9:30 0930")).toEqual(["09:30:00", "14:00:00"]);
    expect(hoursOf("9 heures")).toBeUndefined();
    expect(hoursOf(" ")).toBeUndefined();
  });

  it("lacks everything nobody chose", () => {
    expect(lacksOf(blankCycle())).toEqual(["programme", "starts_on", "until", "rooms", "educators"]);
    expect(lacksOf(FULL)).toEqual([]);
  });

  it("asks for no more leaders than there are educators, and for an end after its beginning", () => {
    const lacks = lacksOf({ ...FULL, leaders: 3, until: "2027-01-01" });
    expect(lacks).toEqual(["until-before", "leaders-many"]);
    expect(lacks.map(fieldOfLack)).toEqual(["until", "leaders"]);
  });

  it("keeps rooms and educators in the order somebody prefers", () => {
    expect(toPlan(FULL, "x")).toMatchObject({ weekdays: [2, 4], rooms: ["o2", "o1"], educators: ["t1", "t0"], plan: "x" });
  });
});

describe("a plan", () => {
  const line = (group: number, number: number) => ({ group, number, theme: "", slot: { from: "", to: "" }, room: "", place: "", leaders: [] });

  it("stands by group, each in the order of its sessions, even a group nothing of which was placed", () => {
    const unplaced = { group: 3, number: 1, theme: "", because: [], nowhere: true };
    const groups = byGroup({ placed: [line(2, 1), line(1, 2), line(1, 1)], unplaced: [unplaced], ended_early: false, plan: "" });
    expect(groups.map(({ group, placed }) => [group, placed.map(({ number }) => number)])).toEqual([
      [1, [1, 2]],
      [2, [1]],
      [3, []],
    ]);
    expect(groups[2]?.unplaced).toHaveLength(1);
  });
});

describe("the page that plans a cycle", () => {
  beforeEach(() => {
    speak("fr");
    history.replaceState(null, "", "?");
    dropDraft("cycle");
    Object.assign(draft("cycle", blankCycle), FULL);
    pretendInJsdom();
  });

  const propose = async () => fireEvent.click(await screen.findByText("Proposer un plan"));

  it("says what could not be placed and what stood in the way", async () => {
    render(PlanCycle);
    await propose();
    expect(await screen.findByText("7 séances sur 8 ont trouvé leur place.")).toBeTruthy();
    expect(screen.getByText("Salle prise par une autre séance, à 14 débuts essayés")).toBeTruthy();
    expect(screen.getByText("Vacances scolaires, à un début essayé")).toBeTruthy();
  });

  it("opens no plan that is older than the form", async () => {
    render(PlanCycle);
    await propose();
    const open = await screen.findByText("Ouvrir les groupes de ce plan");
    await fireEvent.input(screen.getByLabelText("Groupes qui commencent"), { target: { value: "3" } });
    expect(await screen.findByText(/Le formulaire a changé depuis/)).toBeTruthy();
    await fireEvent.click(open);
    expect(screen.queryByText(/Les groupes sont ouverts/)).toBeNull();
  });

  it("opens the groups of the plan that was shown, and takes them back", async () => {
    render(PlanCycle);
    await propose();
    await fireEvent.click(await screen.findByText("Ouvrir les groupes de ce plan"));
    expect(await screen.findByText("7 séances sont planifiées.")).toBeTruthy();
    await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    await waitFor(() => expect(screen.queryByText(/Les groupes sont ouverts/)).toBeNull());
  });
});
