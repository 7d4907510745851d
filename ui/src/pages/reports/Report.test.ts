// A filled report: what to look at comes first, figures say what they are out of and who is behind them,
// an answer that was not saved stays typed, and what is sent is kept.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { dropDraft } from "../../people/drafts.svelte";
import Report from "./Report.svelte";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-26T10:00:00"), toFake: ["Date"] });
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
  window.scrollTo = () => {};
  dropDraft("answer fr-grid  2025  2.5bis");
  return () => vi.useRealTimers();
});

async function open(wishes = "", period?: string) {
  history.replaceState(null, "", `?${wishes}`);
  pretendInJsdom();
  render(Report, { scheme: "fr-grid", period });
  await screen.findByRole("heading", { name: /Entrée dans le programme/ });
}

const line = (cell: string) => document.getElementById(`figure-${cell}`)!;

describe("a report", () => {
  it("is about the last year that is over, and says its figures are restricted", async () => {
    await open();
    expect(screen.getByText("Tout le centre, année 2025")).toBeTruthy();
    expect(screen.getByText("Diffusion restreinte.")).toBeTruthy();
  });

  it("shows what does not hold before any figure, and leads to the cells it changes", async () => {
    await open();
    const mend = screen.getByRole("region", { name: "3 points à regarder avant les chiffres" });
    expect(mend.compareDocumentPosition(line("1.1")) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await fireEvent.click(within(mend).getByRole("button", { name: "Aller à la case 2.8" }));
    expect(document.activeElement).toBe(line("2.8"));
  });

  it("says out of how many a figure is, and which stand beside the form", async () => {
    await open();
    expect(line("1.2").textContent).toContain("sur 41 (1.1)");
    expect(line("1.x").textContent).toContain("à côté du formulaire");
    expect(line("1.2").textContent).not.toContain("à côté du formulaire");
  });

  it("names who is behind a figure and why, and who is not", async () => {
    await open();
    await fireEvent.click(within(line("1.1")).getByRole("button", { name: /^Qui sont-ils/ }));
    const panel = await screen.findByRole("complementary", { name: /Qui sont-ils/ });
    const anne = await within(panel).findByRole("link", { name: /Anne Collard/ });
    expect(anne.getAttribute("href")).toBe("#/patients/p0");
    expect(anne.closest("li")?.textContent).toContain("Bilan du mardi 11 février 2025");
    expect(within(panel).getByText("2 regardés et non comptés")).toBeTruthy();
  });

  it("does not offer to note a period as sent before it is over", async () => {
    await open("", "2026");
    expect(screen.queryByRole("button", { name: "Noter comme envoyé" })).toBeNull();
    expect(screen.getByText(/Cette période n’est pas finie/)).toBeTruthy();
  });

  it("that is sent is kept, and the page says when", async () => {
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Noter comme envoyé" }));
    const panel = screen.getByRole("complementary");
    await fireEvent.click(within(panel).getByRole("button", { name: "Noter comme envoyé" }));
    expect(await screen.findByText(/Le rapport est noté comme envoyé/)).toBeTruthy();
    expect(await screen.findByRole("link", { name: /Envoyé le jeudi 26 novembre 2026/ })).toBeTruthy();
  });
});

describe("an answer", () => {
  const words = () => within(line("2.5bis")).getByRole<HTMLTextAreaElement>("textbox");

  it("in words is saved when the box is left, and can be taken back with one key", async () => {
    await open();
    await fireEvent.input(words(), { target: { value: "Deux à domicile" } });
    await fireEvent.focusOut(words());
    expect(await screen.findByText("Réponse de la case 2.5bis enregistrée.")).toBeTruthy();
    await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    await waitFor(() => expect(words().value).toBe(""));
  });

  it("that could not be saved stays typed and says why", async () => {
    await open("refuse=answerCell:report-cell-unknown:refused:words");
    await fireEvent.input(words(), { target: { value: "Deux à domicile" } });
    await fireEvent.focusOut(words());
    await waitFor(() => expect(line("2.5bis").textContent).toContain("Pas encore enregistré"));
    expect(words().value).toBe("Deux à domicile");
  });

  it("yes or no replaces what was not recorded, and can be withdrawn", async () => {
    await open();
    expect(line("4.2").textContent).toContain("non renseigné");
    await fireEvent.click(within(line("4.2")).getByRole("radio", { name: "Oui" }));
    await fireEvent.click(await within(line("4.2")).findByRole("button", { name: "Retirer la réponse" }));
    await waitFor(() => expect(line("4.2").textContent).toContain("non renseigné"));
  });
});

describe("the typing order", () => {
  it("has the form's own cells only, and goes on to the next after a copy", async () => {
    const write = vi.fn(async () => {});
    Object.defineProperty(navigator, "clipboard", { value: { writeText: write }, configurable: true });
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Ordre de saisie" }));
    expect(screen.queryByText("à côté du formulaire")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Copier 41, case 1.1" }));
    expect(write).toHaveBeenCalledWith("41");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Copier 3, case 1.1bis" })));
  });

  it("says so when copying is not possible, and keeps the figure in sight", async () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Ordre de saisie" }));
    await fireEvent.click(screen.getByRole("button", { name: "Copier 41, case 1.1" }));
    expect(await screen.findByText(/La copie n’a pas marché/)).toBeTruthy();
  });
});
