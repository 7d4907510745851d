// The letters of a year: drafts first, what left below, another year a button away; and those about
// appointments in a ledger of their own.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { asked } from "./asked.svelte";
import Letters from "./Letters.svelte";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-26T10:00:00"), toFake: ["Date"] });
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
  asked().year = 2026;
  asked().letters = "pathways";
  return () => vi.useRealTimers();
});

it("shows drafts before what left, with the day and the way", async () => {
  render(Letters);
  const tables = await screen.findAllByRole("table");
  expect(tables.map((table) => within(table).getAllByRole("row").length - 1)).toEqual([2, 4]);
  const row = within(tables[1]!).getByRole("row", { name: /Peeters Dirk/ });
  expect(row.textContent).toMatch(/lundi 5 octobre 2026.*Messagerie de santé sécurisée/s);
});

it("says how indicator 4.4 is counted", async () => {
  render(Letters);
  expect(await screen.findByText(/Indicateur 4\.4 en 2026.: 2 patients/)).toBeTruthy();
  expect(screen.getByText(/Compte chaque patient une seule fois/)).toBeTruthy();
});

it("goes back a year, and never into the future", async () => {
  render(Letters);
  const after = screen.getByRole<HTMLButtonElement>("button", { name: "Année suivante" });
  expect(after.disabled).toBe(true);
  await fireEvent.click(screen.getByRole("button", { name: "Année précédente" }));
  expect(await screen.findByText(/Aucune lettre en 2025/)).toBeTruthy();
  expect(after.disabled).toBe(false);
});

/** The ledger of letters about appointments, in two tables: those that wait, those that left. */
async function appointments() {
  render(Letters);
  await fireEvent.click(screen.getByRole("radio", { name: "Rendez-vous" }));
  return await screen.findAllByRole("table");
}

it("notes the chosen letters as sent, all at once, and leaves out what is true no more", async () => {
  const tables = await appointments();
  const rows = (table?: HTMLElement) => within(table!).getAllByRole("row").length - 1;
  expect(tables.map(rows)).toEqual([3, 3]);
  expect(screen.getByText("Ne dit plus ce qui est prévu")).toBeTruthy();
  const first = screen.getByRole<HTMLInputElement>("checkbox", { name: /Bernard Maillet/ });
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Dirk Peeters/ }).checked).toBe(false);
  await fireEvent.click(first);
  await fireEvent.click(screen.getByRole("radio", { name: "En main propre" }));
  await fireEvent.click(screen.getByRole("button", { name: "Noter le départ d’une lettre" }));
  expect(await screen.findByText("Départ noté.")).toBeTruthy();
  const [waiting, sent] = await screen.findAllByRole("table");
  expect([waiting, sent].map(rows)).toEqual([2, 4]);
  const row = within(sent!).getByRole("row", { name: /Fatima Benali/ });
  expect(row.textContent).toMatch(/jeudi 26 novembre 2026.*En main propre/s);
});

it("takes out a letter that did not leave, and shows those about one thing", async () => {
  await appointments();
  await fireEvent.click(screen.getByRole("button", { name: /Pas envoyée.*Dirk Peeters/ }));
  expect(await screen.findByText("Lettre retirée de la liste.")).toBeTruthy();
  expect(screen.queryByRole("row", { name: /Dirk Peeters/ })).toBeNull();
  await fireEvent.change(screen.getByLabelText("De quoi elles parlent"), { target: { value: "missed" } });
  const [only, ...others] = screen.getAllByRole("table");
  expect(others).toEqual([]);
  expect(within(only!).getByText(/Après une absence.: jeudi 12 novembre 2026 à 14:00/)).toBeTruthy();
});
