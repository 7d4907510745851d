// The help as a page: the list, a search, a page, the keys in the words of the keyboard.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES, speak, t } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Help from "./Help.svelte";
import { keyParts } from "./keys";
// Read beforehand, so that no test waits for what is otherwise read when it is asked for.
import "virtual:help/de";
import "virtual:help/fr";

beforeEach(() => {
  speak("fr");
  pretendInJsdom();
});

describe("the help", () => {
  it("lists its pages and narrows them to those that hold every word", async () => {
    render(Help);
    const box = await screen.findByRole("textbox");
    // Its pages, and the way to what Sentier is made of.
    expect(screen.getAllByRole("link")).toHaveLength(24 + 1);
    await fireEvent.input(box, { target: { value: "cle usb recus" } });
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["#/help/usb"]);
    await fireEvent.input(box, { target: { value: "zzz" } });
    expect(screen.getByRole("status").textContent).toContain("Aucune page");
  });

  it("shows a page with its steps and links", async () => {
    render(Help, { name: "attendance" });
    await screen.findByRole("heading", { level: 1, name: "Émarger" });
    expect(screen.getByRole("link", { name: "Une personne non prévue" }).getAttribute("href")).toBe("#/help/walk-in");
  });

  it("shows the keys under their page, as this keyboard writes them", async () => {
    speak("de");
    render(Help, { name: "keys" });
    await screen.findByRole("heading", { level: 1, name: "Die Tasten" });
    expect(screen.getAllByText("Strg").length).toBeGreaterThan(5);
  });
});

describe("the table of keys", () => {
  it.each(LANGUAGES)("gives each key one meaning in its part (%s)", (language) => {
    speak(language);
    for (const { title, lines } of keyParts()) {
      const pressed = lines.map(({ keys }) => keys.join("+"));
      expect(new Set(pressed).size, title).toBe(pressed.length);
      for (const { does } of lines) expect(does).not.toMatch(/^[a-z-]+$/);
    }
    expect(keyParts()[0]?.title).toBe(t("help-keys-everywhere"));
  });
});
