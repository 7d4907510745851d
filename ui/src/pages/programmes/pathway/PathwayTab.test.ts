// The pathway: moved by buttons, saved as a version, kept when somebody else was faster.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../../i18n";
import type { ProgrammeCard } from "../../../ipc";
import { pretendInJsdom } from "../../../ipc/pretend-in-jsdom";
import { dropDraft } from "../../../people/drafts.svelte";
import { draftName } from "./edited";
import PathwayTab from "./PathwayTab.svelte";

// Whole pages in jsdom are slow on a computer that builds something else at the same time.
vi.setConfig({ testTimeout: 30_000 });

const card = { id: "g3", title: "Mieux respirer" } as ProgrammeCard;

function open(search = "?") {
  history.replaceState(null, "", search);
  pretendInJsdom();
  return render(PathwayTab, { programme: "g3", card });
}

beforeEach(() => {
  speak("fr");
  dropDraft(draftName("g3"));
  window.scrollTo = () => {};
});
afterEach(() => history.replaceState(null, "", "?"));

/** By their labels: asking jsdom for roles on a page of this size takes seconds. */
const named = (button: Element) => button.getAttribute("aria-label") ?? button.textContent?.replace(/\s+/g, " ").trim() ?? "";
const buttons = (name: string | RegExp) =>
  [...document.querySelectorAll("button")].filter((one) => (typeof name === "string" ? named(one) === name : name.test(named(one))));
async function press(name: string | RegExp) {
  await waitFor(() => expect(buttons(name)).not.toEqual([]));
  await fireEvent.click(buttons(name)[0] as HTMLElement);
}
const themes = () =>
  [...document.querySelectorAll("[aria-labelledby=edit-sessions] ol .edit")].map((one) => named(one).replace(/^.*?: /, ""));
const edit = () => press("Adapter le parcours");
const note = (value: string) => fireEvent.input(screen.getByLabelText(/Pourquoi ce changement/), { target: { value } });

describe("the plan", () => {
  it("says its version, its weeks, its safety skills and the languages of a handout", async () => {
    open();
    expect(await screen.findByText(/Version 3, enregistrée le lundi 21 septembre 2026/)).toBeTruthy();
    expect(screen.getByText("Semaine 5")).toBeTruthy();
    expect(screen.getAllByText("Sécurité").length).toBeGreaterThan(2);
    expect(screen.getByText("Garder ses forces (français et néerlandais)")).toBeTruthy();
    expect(screen.getByText(/Ce parcours est un modèle/)).toBeTruthy();
  });

  it("of an old version reads as it did", async () => {
    open();
    await press("3 versions");
    await press("Lire la version 1");
    expect(await screen.findByText(/Vous lisez la version 1, telle qu’elle a été enregistrée/)).toBeTruthy();
    await waitFor(() => expect(screen.getByText("3 séances")).toBeTruthy());
  });
});

describe("a session moved up", () => {
  it("keeps the focus, and its new place and day are said", async () => {
    open();
    await edit();
    const up = buttons(/Monter.*Mieux respirer/)[0];
    await press(/Monter.*Mieux respirer/);
    await waitFor(() => expect(screen.getByText("« Mieux respirer et garder ses forces » : place 2 sur 4, semaine 2, jour 8.")).toBeTruthy());
    expect(document.activeElement).toBe(up);
    expect(themes()[1]).toBe("Mieux respirer et garder ses forces");
  });

  it("that is first already stays, and says so", async () => {
    open();
    await edit();
    await press(/Monter.*Comprendre/);
    expect(await screen.findByText("C’est déjà la première place.")).toBeTruthy();
    expect(themes()[0]).toBe("Comprendre ma maladie");
  });
});

describe("saving", () => {
  it("makes the next version", async () => {
    open();
    await edit();
    await press(/Monter.*Mieux respirer/);
    await note("Le souffle plus tôt");
    await press("Enregistrer la version 4");
    expect(await screen.findByText(/La version 4 est enregistrée/)).toBeTruthy();
    expect(await screen.findByText(/Version 4, enregistrée/)).toBeTruthy();
  });

  it("asks why, and for what is missing, before anything is sent", async () => {
    open();
    await edit();
    await press("Ajouter une séance");
    await press("Terminé");
    await press("Enregistrer la version 4");
    const summary = (await screen.findByText("Il reste quelque chose à corriger")).parentElement;
    expect([...(summary?.querySelectorAll("a") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Séance 5\u00a0: écrivez son thème.",
      "Écrivez en quelques mots pourquoi le parcours change.",
    ]);
  });

  it("after somebody else loses nothing, and can come after theirs", async () => {
    open("?meanwhile");
    await edit();
    await press(/Monter.*Mieux respirer/);
    await note("Le souffle plus tôt");
    await press("Enregistrer la version 4");
    expect(await screen.findByText(/la version 4 a été enregistrée par Thomas Weber/)).toBeTruthy();
    expect(themes()[1]).toBe("Mieux respirer et garder ses forces");
    await press("Placer mes modifications après la version 4");
    await press("Enregistrer la version 5");
    expect(await screen.findByText(/La version 5 est enregistrée/)).toBeTruthy();
  });
});

it("what is typed is there again when the pathway is opened again", async () => {
  const { unmount } = open();
  await edit();
  await press(/Descendre.*Comprendre/);
  unmount();
  open();
  expect(await screen.findByText(/Vous aviez commencé à modifier/)).toBeTruthy();
  await press("Reprendre les modifications");
  expect(themes()[0]).toBe("Mon inhalateur");
});

it("a copied session has the focus, and goes again on demand", async () => {
  open();
  await edit();
  await press("Copier");
  await waitFor(() => expect(themes()).toHaveLength(5));
  expect(document.activeElement?.id).toMatch(/^edit-session-session-/);
  await press(/Annuler l’action/);
  await waitFor(() => expect(themes()).toHaveLength(4));
});

it("a session that is removed comes back on demand", async () => {
  open();
  await edit();
  await press("Retirer");
  expect(themes()).toHaveLength(3);
  await press(/Annuler l’action/);
  await waitFor(() => expect(themes()).toHaveLength(4));
});
