// A group that is adapted to another version: the table is read before, a reason is asked for, one key takes
// it all back.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../../i18n";
import { regenerated } from "../../../ipc/fake-regenerate";
import { pretendInJsdom } from "../../../ipc/pretend-in-jsdom";
import Programme from "../Programme.svelte";
import { asksWhy, byNews, byOutcome, changesWords, takesAnotherTime } from "./adapt";
import Adapted from "./Adapted.svelte";

beforeEach(() => {
  speak("fr");
  pretendInJsdom();
  window.scrollTo = () => {};
});

describe("the table of a version", () => {
  const { lines } = regenerated(3, 2);

  it("says first what moves, goes and comes, and last what stays", () => {
    expect(byOutcome(lines).map(({ outcome, lines: part }) => [outcome, part.length])).toEqual([
      ["moved", 1],
      ["removed", 1],
      ["new", 1],
      ["kept", 3],
    ]);
  });

  it("names both times only of a session that takes another", () => {
    expect(lines.map(takesAnotherTime)).toEqual([false, false, true, false, false, false]);
    expect(changesWords(lines[5]!)).toBe("thème et places");
  });

  it("asks for a reason when something hard stands in the way", () => {
    expect(asksWhy(regenerated(3, 2))).toBe(true);
    expect(asksWhy(regenerated(3, 3))).toBe(false);
    expect(asksWhy(undefined)).toBe(false);
  });
});

describe("who is told", () => {
  const { lines, to_tell } = regenerated(3, 2);
  const of = (id: string) => ({ ...to_tell[0]!, session: { ...to_tell[0]!.session, id, date: "2026-12-10", ends_on: "2026-12-10" } });
  const shorter = { from: "2026-12-10T14:00:00", to: "2026-12-10T15:30:00" };
  const others = lines.map((line) => (line.session === "s5" ? { ...line, changes: ["minutes" as const], to: shorter } : line));
  const done = { planning: "p1", sessions: 4, again: 0, to_tell: [of("s5")], not_to_tell: 2, letters: 0, no_address: [], kept: [] };

  it("hears of another end with the new hours, and of no other day", () => {
    const told = byNews([of("s5"), of("s4"), of("s3"), of("new")], others);
    expect(told.map(({ news }) => news)).toEqual(["cancelled", "moved", "other-end", "invitation"]);
    expect(told[2]?.people[0]?.session.ends).toBe("15:30:00");
  });

  it("is invited where nobody was expected before the kind changed", () => {
    const group = lines.map((line) => (line.session === "s3" ? { ...line, changes: ["kind" as const, "minutes" as const] } : line));
    expect(byNews([of("s3")], group).map(({ news }) => news)).toEqual(["invitation"]);
  });

  it("gets no ready message about another end, and is not called nobody beside those who may not be told", () => {
    render(Adapted, { title: "Groupe", view: { ...regenerated(3, 2), lines: others }, done, onclose: () => {} });
    expect(screen.getByText(/14:00 – 15:30/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /message/i })).toBeNull();
    expect(screen.getByText(/2 personnes attendues ne doivent pas être contactées/)).toBeTruthy();
    expect(screen.queryByText(/Personne n’est à prévenir/)).toBeNull();
  });

  it("is nobody when nobody may be told", () => {
    render(Adapted, { title: "Groupe", view: regenerated(3, 2), done: { ...done, to_tell: [] }, onclose: () => {} });
    expect(screen.getByText(/Personne n’est à prévenir/)).toBeTruthy();
  });
});

describe("a group", () => {
  it("is adapted with a reason, and taken back with one key", async () => {
    render(Programme, { id: "g1", tab: "sessions" });
    await fireEvent.click(await screen.findByRole("button", { name: /Adapter à une autre version\s: Groupe d’automne/ }));
    const choice = await screen.findByLabelText<HTMLSelectElement>("Version à suivre");
    await screen.findByRole("option", { name: /Version 2/ });
    await fireEvent.change(choice, { target: { value: "2" } });
    expect(await screen.findByText("Une séance est annulée")).toBeTruthy();
    expect(screen.getByText(/La version ne l’a plus/)).toBeTruthy();
    const button = screen.getByRole("button", { name: /Adapter le groupe\s: 4 séances changent/ });
    await fireEvent.click(button);
    expect(screen.getAllByText(/dites pourquoi/i).length).toBeGreaterThan(0);
    await fireEvent.input(screen.getByLabelText("Pourquoi malgré tout"), { target: { value: "La salle voisine est libre" } });
    await fireEvent.click(button);
    expect(await screen.findByText(/suit maintenant la version 2 : 4 séances ont changé/)).toBeTruthy();
    await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    expect(await screen.findByText("Action annulée.")).toBeTruthy();
  });
});
