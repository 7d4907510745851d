// The other pages of figures: the way to the yearly report, the forms and their keys, what changed since a
// report was sent, a form that is adapted, a self-evaluation.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { act, commands, type SaveScheme } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Evaluation from "./Evaluation.svelte";
import Filing from "./Filing.svelte";
import Reports from "./Reports.svelte";
import Scheme from "./Scheme.svelte";

const COPY: SaveScheme = { name: "", copied_from: "fr-grid", copied_version: "2025", title: "", language: "fr", from: "", until: "", options: [], groups: [] };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-26T10:00:00"), toFake: ["Date"] });
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
  window.scrollTo = () => {};
  location.hash = "";
  return () => vi.useRealTimers();
});

it("the report of the last year is one link away from the first tab", async () => {
  render(Reports, { tab: "year" });
  const link = await screen.findByRole("link", { name: "Rapport annuel 2025 – Grille nationale d’activité ETP" });
  expect(link.getAttribute("href")).toBe("#/report/fr-grid/2025");
});

it("the year says of each figure what it was the year before", async () => {
  render(Reports, { tab: "year" });
  const people = await screen.findByRole("region", { name: /^Combien de personnes/ });
  expect(people.textContent).toMatch(/74.*L’année d’avant.: 66/s);
});

it("a digit opens the form that carries it, only while the list has the focus", async () => {
  render(Reports, { tab: "forms" });
  const first = await screen.findByRole("link", { name: /^Rapport annuel.*Grille nationale/ });
  await fireEvent.keyDown(document.body, { code: "Digit2", key: "é" });
  expect(location.hash).toBe("");
  await fireEvent.keyDown(first, { code: "Digit2", key: "é" });
  expect(location.hash).toBe("#/report/grand-est/2025");
});

it("the funding list says what each person lacks and where it fits", async () => {
  render(Reports, { tab: "funding" });
  const anne = await screen.findByRole("row", { name: /Anne Collard/ });
  expect(anne.textContent).toContain("1 séance externe manque.");
  expect(within(anne).getByRole("link", { name: /Bouger au quotidien/ })).toBeTruthy();
});

it("a report that was sent says what differs today, and who is the cause", async () => {
  render(Filing, { line: 1 });
  const changes = await screen.findByRole("region", { name: "2 chiffres diffèrent aujourd’hui" });
  expect(within(changes).getByText("38 à l’envoi, 39 aujourd’hui")).toBeTruthy();
  expect(within(changes).getByRole("link", { name: /Bernard Maillet/ })).toBeTruthy();
});

it("a form that is adapted says for whom it counts otherwise once it is saved", async () => {
  render(Scheme, { name: "fr-grid", version: "2025" });
  const out = await screen.findByRole("button", { name: "Laisser de côté la case 1.2" });
  await fireEvent.click(out);
  expect(screen.queryByRole("button", { name: "Laisser de côté la case 1.2" })).toBeNull();
  await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
  expect(await screen.findByRole("button", { name: "Laisser de côté la case 1.2" })).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Enregistrer comme formulaire du centre" }));
  expect(await screen.findByText(/37 au lieu de 41\. Les 3 qui font la différence/)).toBeTruthy();
});

it("a form of the centre is taken off the list, and comes back from its page", async () => {
  render(Scheme, { name: "own-1", version: "1" });
  await fireEvent.click(await screen.findByRole("button", { name: "Retirer de la liste" }));
  expect(await screen.findByText(/Plus personne ne peut le choisir/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.id).toBe("scheme-restore"));
  expect(screen.queryByRole("button", { name: /Enregistrer/ })).toBeNull();
  await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
  expect(await screen.findByRole("button", { name: "Enregistrer le formulaire" })).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.id).toBe("scheme-retire"));
});

it("a form taken off the list is told after the others, and comes back from there", async () => {
  const saved = await act(commands.saveScheme({ ...COPY, title: "Grille de chez nous" }));
  await act(commands.retireScheme(saved));
  render(Reports, { tab: "forms" });
  const aside = (await screen.findByText(/^Formulaires retirés de la liste.: 1$/)).closest("details")!;
  const links = () => screen.queryAllByRole("link", { hidden: true, name: /Rapport annuel.*Grille de chez nous/ });
  expect(links()).toHaveLength(0);
  await fireEvent.click(within(aside).getByRole("button", { hidden: true, name: /Remettre dans la liste/ }));
  await waitFor(() => expect(document.activeElement?.id).toBe(`scheme-${saved}`));
  expect(links()).toHaveLength(1);
  expect(screen.queryByText(/^Formulaires retirés/)).toBeNull();
});

it("no form that ships is taken off the list", async () => {
  render(Scheme, { name: "fr-grid", version: "2025" });
  await screen.findByRole("button", { name: "Enregistrer comme formulaire du centre" });
  expect(screen.queryByRole("button", { name: "Retirer de la liste" })).toBeNull();
});

it("a moved cell keeps the focus on the way it went", async () => {
  render(Scheme, { name: "fr-grid", version: "2023" });
  await fireEvent.click(await screen.findByRole("button", { name: "Descendre la case 1.1" }));
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Descendre la case 1.1"));
});

it("last time's words can be taken over, and are saved", async () => {
  render(Evaluation, { programme: "g1", year: 2025, fourYearly: false });
  await fireEvent.click(await screen.findByRole("button", { name: /^Reprendre ces mots.*L’activité du programme$/ }));
  const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /L’activité du programme/ });
  expect(box.value).toContain("un groupe à Fumay");
  expect(await screen.findByText(/L’activité du programme.*enregistré\.$/)).toBeTruthy();
});
