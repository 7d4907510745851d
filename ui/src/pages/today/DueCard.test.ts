// What is due, on the first page: three kinds, and the way to all of it.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { place } from "../../router.svelte";
import DueCard from "./DueCard.svelte";
import { mostOf } from "./due";

beforeEach(() => {
  speak("fr");
  location.hash = "";
  history.replaceState(null, "", "?");
  pretendInJsdom();
});

describe("the kinds of which most is due", () => {
  it("are three at most, the most frequent first, with how many there are in all", () => {
    const counts = ([["lost", 1], ["plan", 4], ["decision", 0], ["evaluation", 9], ["training", 4]] as const).map(([kind, count]) => ({ kind, count }));
    const { most, all } = mostOf(counts);
    expect([most.map(({ kind }) => kind), all]).toEqual([["evaluation", "plan", "training"], 18]);
  });
});

describe("what is due, on the first page", () => {
  it("shows its way to the list before the answer is there", async () => {
    render(DueCard);
    expect(screen.getByRole("link", { name: "Voir la liste" }).getAttribute("href")).toBe("#/due");
    expect(await screen.findByRole("link", { name: "Voir les 41 lignes" })).toBeTruthy();
  });

  it("leads to the list of one kind", async () => {
    render(DueCard);
    await fireEvent.click(await screen.findByRole("link", { name: "Évaluation individuelle à faire" }));
    await new Promise((done) => setTimeout(done));
    expect(place()).toEqual({ page: "due", tab: undefined });
  });

  it("says what went wrong, and keeps the way", async () => {
    history.replaceState(null, "", "?refuse=due:made-up");
    pretendInJsdom();
    render(DueCard);
    expect((await screen.findByRole("alert")).textContent).toContain("made-up");
    expect(screen.getByRole("link", { name: "Voir la liste" })).toBeTruthy();
  });
});
