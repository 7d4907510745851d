// What the first screens say while the rest of the sentences is still on its way.

import { afterEach, beforeEach, expect, it, vi } from "vitest";

let close = () => {};

beforeEach(() => void vi.resetModules());
afterEach(() => {
  close();
  history.replaceState(null, "", "?");
});

const SAID = ["aria-label", "title", "placeholder"];

/** Texts that are the key of a sentence, because the sentence is not here. */
function keys(): string[] {
  const elements = [...document.querySelectorAll("body *")];
  const texts = elements.flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
    ...SAID.map((name) => element.getAttribute(name) ?? ""),
  ]);
  return texts.map((text) => text.trim()).filter((text) => /^[a-z]+(-[a-z0-9]+)+$/.test(text));
}

/** Opened anew: no sentence is known but those that the page reads itself. */
async function open(wishes: string) {
  history.replaceState(null, "", `?${wishes}#/`);
  const { pretendInJsdom } = await import("./ipc/pretend-in-jsdom");
  pretendInJsdom();
  const { FIRST_PARTS, learn } = await import("./i18n");
  await learn("fr", FIRST_PARTS);
  const { default: App } = await import("./App.svelte");
  const { cleanup, render, screen } = await import("@testing-library/svelte");
  close = cleanup;
  render(App);
  return screen;
}

it.each(["", "empty&unlinked", "own=absent&demo=open", "backups=place-missing"])(
  "with ?%s Today is said in full by the sentences it brings",
  async (wishes) => {
    localStorage.setItem("sentier-language", "fr");
    const screen = await open(wishes);
    await screen.findByRole("heading", { level: 1, name: /Aujourd’hui/ }, { timeout: 30_000 });
    await new Promise((drawn) => setTimeout(drawn, 300));
    expect(keys()).toEqual([]);
  },
  // The first of them reads every module of the window.
  60_000,
);
