// The page of a programme: stopping it can be taken back, what is missing leads to its field, and what is
// written there is saved.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import type { ProgrammeTab } from "../../router.svelte";
import Programme from "./Programme.svelte";

beforeEach(() => {
  speak("fr");
  pretendInJsdom();
  window.scrollTo = () => {};
});

async function open(id: string, tab: ProgrammeTab) {
  render(Programme, { id, tab });
  await screen.findByRole("tab", { selected: true });
}

describe("a programme", () => {
  it("that is stopped can be taken back with one key, and stands as it stood", async () => {
    await open("g1", "people");
    await fireEvent.click(screen.getByRole("button", { name: "Arrêter le programme" }));
    expect(await screen.findByText("Arrêté")).toBeTruthy();
    await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    expect(await screen.findByText("Déclaré")).toBeTruthy();
  });

  it("leads from a missing piece to its field, and saves what is written there", async () => {
    await open("g3", "declaration");
    const list = await screen.findByRole("region", { name: /Il manque 6 pièces/ });
    await fireEvent.click(within(list).getByRole("button", { name: "Le numéro de la structure" }));
    const field = screen.getByLabelText<HTMLInputElement>("Numéro de la structure");
    await waitFor(() => expect(document.activeElement).toBe(field));
    await fireEvent.input(field, { target: { value: "080000000" } });
    await fireEvent.focusOut(field);
    expect(await screen.findByText(/Enregistré sur cet ordinateur/)).toBeTruthy();
    expect(screen.getByText("Le programme est modifié.")).toBeTruthy();
  });

  it("shows the sessions of its groups, those that are over folded away", async () => {
    await open("g1", "sessions");
    expect(screen.getByRole("heading", { name: "Groupe d’automne" })).toBeTruthy();
    expect(screen.getByText("Groupe du printemps : terminé").closest("details")?.open).toBe(false);
  });

  it("says of each scheme what does not fit, and opens the rule behind it", async () => {
    await open("g1", "schemes");
    const table = await screen.findByRole("table", { hidden: true });
    expect(within(table).getAllByText("Ne convient pas").length).toBeGreaterThan(0);
    await fireEvent.click(within(table).getAllByText("Pourquoi ?")[0] as HTMLElement);
    expect(await screen.findByRole("dialog")).toBeTruthy();
  });
});
