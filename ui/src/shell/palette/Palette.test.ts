// The search over everything, as somebody with a keyboard meets it.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { go, place } from "../../router.svelte";
import { closePalette, openPalette, paletteOpen } from "./open.svelte";
import Palette from "./Palette.svelte";

beforeEach(async () => {
  speak("fr");
  pretendInJsdom();
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  go({ page: "today" });
  await waitFor(() => expect(place().page).toBe("today"));
  closePalette();
});

const box = () => screen.getByRole("combobox");
const chosen = () => document.getElementById(box().getAttribute("aria-activedescendant") ?? "");

async function type(text: string) {
  await fireEvent.input(box(), { target: { value: text } });
}

describe("the palette", () => {
  it("opens at once with pages and acts, in the words of their buttons", () => {
    const started = performance.now();
    render(Palette);
    const names = screen.getAllByRole("option").map((option) => option.textContent?.trim());
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(names).toContain("Nouvelle séance");
    expect(names).toContain("Patients");
    expect(chosen()?.getAttribute("aria-selected")).toBe("true");
  });

  it("finds somebody by part of the name and opens the file with Enter", async () => {
    render(Palette);
    await type("coll");
    await waitFor(() => expect(screen.getByRole("group", { name: "Personnes" })).toBeTruthy());
    await fireEvent.keyDown(box(), { key: "Enter" });
    await waitFor(() => expect(place().page).toBe("file"));
    expect(paletteOpen()).toBe(false);
  });

  it("finds a session of the day and a page of the help", async () => {
    render(Palette);
    await type("bouger");
    await waitFor(() => expect(screen.getByRole("group", { name: "Séances" })).toBeTruthy());
    await type("cle usb");
    await waitFor(() => expect(screen.getByRole("group", { name: "Aide" })).toBeTruthy());
  });

  it("moves the pointer and leaves the focus in the box", async () => {
    render(Palette);
    box().focus();
    await screen.findByRole("group", { name: "Séances" });
    const first = chosen();
    await fireEvent.keyDown(box(), { key: "ArrowDown" });
    expect(chosen()).not.toBe(first);
    await fireEvent.keyDown(box(), { key: "ArrowUp" });
    expect([chosen(), document.activeElement]).toEqual([first, box()]);
  });

  it("does not open something else for whoever presses Enter before the people are found", async () => {
    render(Palette);
    void type("coll");
    await fireEvent.keyDown(box(), { key: "Enter" });
    await waitFor(() => expect(place().page).toBe("file"));
  });

  it("says so when nothing matches, and Enter then does nothing", async () => {
    render(Palette);
    await type("zzzz");
    await screen.findByText(/Rien ne correspond à/);
    await fireEvent.keyDown(box(), { key: "Enter" });
    expect(place().page).toBe("today");
  });

  it("gives the focus back to where it was", () => {
    const before = document.body.appendChild(document.createElement("button"));
    before.focus();
    const { unmount } = render(Palette);
    box().focus();
    unmount();
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it("stays away while a question stands in front of the page", () => {
    const dialog = document.body.appendChild(document.createElement("dialog"));
    dialog.open = true;
    openPalette();
    expect(paletteOpen()).toBe(false);
    dialog.remove();
    openPalette();
    expect(paletteOpen()).toBe(true);
  });
});
