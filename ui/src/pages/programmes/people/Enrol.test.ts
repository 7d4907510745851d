// Enrolling people: many at once, kept while one looks elsewhere, never nobody.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../../i18n";
import { register } from "../../../ipc/fake-register";
import { pretendInJsdom } from "../../../ipc/pretend-in-jsdom";
import Enrol from "./Enrol.svelte";
import { enrolled } from "./enrolling.svelte";

const view = register({}).programme("g1");

beforeEach(() => {
  speak("fr");
  pretendInJsdom();
  enrolled("g1");
});

// Roles are slow to look for on a long list: what is shown is found by its text.
const tray = () => document.querySelector<HTMLElement>("form ul");
const chosen = () => [...(tray()?.querySelectorAll("li") ?? [])].map((line) => line.textContent ?? "");
const button = (text: RegExp) => screen.getByText(text, { selector: "button" });
const box = (number: string) => screen.getByText(number, { selector: "label *" }).closest("label")?.querySelector("input") as HTMLElement;

async function open() {
  const onclose = vi.fn();
  const { unmount } = render(Enrol, { view, onclose });
  await screen.findByText(/personnes correspondent/);
  return { onclose, unmount };
}

describe("enrolling", () => {
  it("ticks everybody who is shown, but nobody who is in already", async () => {
    await open();
    await fireEvent.click(button(/^Cocher les \d+ personnes affichées$/));
    const inside = view.people.filter(({ stage }) => stage !== "exited").length;
    expect(chosen()).toHaveLength(50 - inside);
    expect(chosen().some((line) => line.includes("P-0001-A"))).toBe(false);
  });

  it("keeps whom one ticked when the list is left and opened again", async () => {
    const { unmount } = await open();
    await fireEvent.click(box("P-0021-A"));
    unmount();
    await open();
    expect(chosen().join()).toContain("P-0021-A");
  });

  it("says to choose somebody first, and sends nothing", async () => {
    const { onclose } = await open();
    await fireEvent.click(button(/^Inscrire$/));
    expect(document.querySelector("[role=alert]")?.textContent).toContain("Choisissez d’abord");
    expect(onclose).not.toHaveBeenCalled();
  });

  it("puts them where it was asked, and says how many were new", async () => {
    const { onclose } = await open();
    await fireEvent.click(box("P-0021-A"));
    await fireEvent.click(box("P-0001-A"));
    await fireEvent.change(screen.getByLabelText("Inscrire dans"), { target: { value: "k1" } });
    await fireEvent.click(button(/^Inscrire 2 personnes$/));
    await waitFor(() => expect(onclose).toHaveBeenCalledWith("Une personne a été inscrite."));
  });

  it("finds people from a pasted list and shows the lines that are not certain", async () => {
    await open();
    await fireEvent.input(screen.getByLabelText("Une personne par ligne"), { target: { value: "P-0021-A\nWeber" } });
    await fireEvent.click(button(/^Reconnaître 2 lignes$/));
    expect(await screen.findByText(/Une ligne n’est pas sûre/)).toBeTruthy();
    expect(chosen().join()).toContain("P-0021-A");
    await fireEvent.click(screen.getByLabelText("Chercher « Weber »"));
    expect(screen.getByLabelText<HTMLInputElement>("Chercher un patient").value).toBe("Weber");
  });
});
