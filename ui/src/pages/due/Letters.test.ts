// The letters of a year: drafts first, what left below, another year a button away.

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
