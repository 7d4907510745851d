// The first page of the day.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { closureWords, nextDay } from "./day";
import Today from "./Today.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
});

const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, " ").trim();

describe("the day", () => {
  it("begins with the sessions nobody closed, and the way to each", async () => {
    render(Today);
    const open = await screen.findByText("3 séances passées ne sont pas terminées");
    const links = within(open.closest(".notice") as HTMLElement).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#/sessions/s2", "#/sessions/s1"]);
    expect(plain(open.closest(".notice")?.textContent)).toContain("Et une autre, plus ancienne.");
  });

  it("has the focus on the attendance of the next session", async () => {
    render(Today);
    const button = await screen.findByRole("link", { name: "Émarger" });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(button.getAttribute("href")).toBe("#/sessions/s3");
  });

  it("says of the next session who comes, who is missing and when to leave", async () => {
    render(Today);
    const card = (await screen.findByRole("link", { name: "Émarger" })).closest("section");
    for (const said of ["Attendus : 11. Excusés : 1. Places : 14.", "Interprète à trouver : arabe", "Départ à 13:15", "12 × carnet de glycémie", "Salle 2"])
      expect(plain(card?.textContent)).toContain(said);
  });

  it("is printed by one key, and tomorrow by another", async () => {
    render(Today);
    await screen.findByRole("link", { name: "Émarger" });
    await fireEvent.keyDown(document.body, { key: "p", ctrlKey: true });
    await screen.findByText("/registre/papers/day-2026-11-26.pdf");
    await fireEvent.keyDown(document.body, { key: "P", ctrlKey: true, shiftKey: true });
    await screen.findByText("/registre/papers/day-2026-11-27.pdf");
  });

  it("of an empty register says how to begin, and offers nothing to print", async () => {
    history.replaceState(null, "", "?empty");
    pretendInJsdom();
    render(Today);
    await screen.findByRole("link", { name: "Importer une liste" });
    expect(screen.queryByRole("button", { name: "Imprimer la journée" })).toBeNull();
  });
});

describe("a closure", () => {
  it("is said in words, with its country, and with a doubt when there is one", () => {
    const closure = { kind: "public", name: "holidays-ascension", country: "BE", to_be_checked: false };
    expect(plain(closureWords(closure))).toBe("Jour férié : Ascension (Belgique)");
    expect(plain(closureWords({ kind: "forbidden-week", name: "Inventaire", country: "", to_be_checked: true }))).toBe(
      "Semaine sans séance : Inventaire – dates à vérifier",
    );
  });
});

describe("tomorrow", () => {
  it("crosses the month, the year and the night the clock changes", () => {
    expect([nextDay("2026-10-24"), nextDay("2026-12-31"), nextDay("2028-02-28")]).toEqual(["2026-10-25", "2027-01-01", "2028-02-29"]);
  });
});
