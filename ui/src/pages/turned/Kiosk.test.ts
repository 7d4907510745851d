// The screen in the person's hands: one questionnaire, a question a page, the register closed behind it.

import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import App from "../../App.svelte";
import { desk, sit } from "../../desk.svelte";
import { speak } from "../../i18n";
import { ask, commands } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { kiosk, turnBack, turnScreen, type Kiosk } from "../../kiosk.svelte";
import { go, place } from "../../router.svelte";
import "../../shell/areas/Day.svelte";
import "../../shell/areas/People.svelte";
import "../../shell/Shell.svelte";
import { Asking } from "./asking.svelte";

const de = (text: string) => ({ text, language: "de" as const });
const questions: Kiosk["questions"] = [
  { code: "help", kind: "yes-no", said: de("Hilft Ihnen jemand?"), choices: [] },
  { code: "salt", kind: "choice", said: de("Wie viel Salz?"), choices: [{ code: "a", said: de("wenig") }, { code: "b", said: de("viel") }] },
  { code: "sure", kind: "scale", said: { text: "كم؟", language: "ar" }, choices: [] },
];

function asked(change: Partial<Kiosk> = {}): Kiosk & { keep: ReturnType<typeof vi.fn> } {
  const keep = vi.fn();
  return { patient: "p3", name: "Dirk Peeters", language: "de", questions, values: {}, panel: { kind: "epices" }, ...change, keep };
}

beforeEach(() => {
  speak("fr");
  window.scrollTo = () => {};
  pretendInJsdom();
});

afterEach(async () => {
  if (kiosk()) await turnBack("une phrase de passe");
  cleanup();
  go({ page: "today" });
  await waitFor(() => expect(place().page).toBe("today"));
});

describe("the questions", () => {
  it("go on only with an answer, or with a skip that leaves none", () => {
    const what = asked({ values: { help: "yes" } });
    const asking = new Asking(what);
    asking.next();
    expect([asking.page, asking.question?.code]).toEqual([1, "help"]);
    asking.leaveOpen();
    expect([asking.page, asking.values.help]).toEqual([2, ""]);
    asking.next();
    expect([asking.page, asking.wanting]).toEqual([2, true]);
    asking.answer("salt", "b");
    asking.next();
    expect([asking.page, asking.answered]).toEqual([3, 1]);
    expect(what.keep.mock.calls).toEqual([["help", ""], ["salt", "b"]]);
  });

  it("go back to what was answered, and never before the first or past the end", () => {
    const asking = new Asking(asked({ values: { help: "no" } }));
    asking.back();
    expect(asking.page).toBe(0);
    for (let turn = 0; turn < 9; turn++) asking.leaveOpen();
    expect([asking.page, asking.answered]).toEqual([4, 0]);
    asking.back();
    expect(asking.question?.code).toBe("sure");
  });
});

describe("the turned screen", () => {
  async function turn(what = asked()) {
    sit(await ask(commands.doorstep(false)));
    render(App);
    await screen.findByRole("navigation", {}, { timeout: 4000 });
    await turnScreen(what);
    await waitFor(() => expect(document.querySelector("nav")).toBeNull());
    await waitFor(() => expect(document.querySelector("main h1")).toBeTruthy());
    return what;
  }

  it("closes the register and leaves nothing of it on the page", async () => {
    await turn();
    expect(desk()).toBeUndefined();
    expect((await ask(commands.doorstep(false))).state).toBe("locked");
    expect(document.querySelectorAll("a, nav")).toHaveLength(0);
    expect(document.body.textContent).not.toContain("Claire");
    await fireEvent.keyDown(window, { code: "Digit2", altKey: true });
    expect([place().page, kiosk() !== undefined]).toEqual(["today", true]);
  });

  it("speaks the person’s language and each question its own direction", async () => {
    const what = await turn();
    await fireEvent.click(screen.getByRole("button", { name: "Beginnen" }));
    expect(screen.getByText("1 von 3")).toBeTruthy();
    await fireEvent.click(screen.getByRole("radio", { name: "Ja" }));
    await fireEvent.click(screen.getByRole("button", { name: "Weiter" }));
    await fireEvent.click(screen.getByRole("button", { name: "Ich weiß es nicht, auslassen" }));
    expect(screen.getByRole("heading", { level: 1 }).getAttribute("dir")).toBe("rtl");
    expect(screen.getAllByRole("radio")).toHaveLength(11);
    await fireEvent.click(screen.getByRole("radio", { name: "7" }));
    await fireEvent.click(screen.getByRole("button", { name: "Weiter" }));
    expect(screen.getByText("Sie haben 2 von 3 Fragen beantwortet.")).toBeTruthy();
    expect(what.keep.mock.calls).toEqual([["help", "yes"], ["salt", ""], ["sure", "7"]]);
  });

  it("shows a picture beside the question it belongs to, and only there", async () => {
    const [help, ...others] = questions;
    await turn(asked({ questions: [{ ...help!, svg: "<svg/>" }, ...others] }));
    await fireEvent.click(screen.getByRole("button", { name: "Beginnen" }));
    const pictures = () => [...document.querySelectorAll("main img")].map((one) => [one.getAttribute("src"), one.getAttribute("alt")]);
    expect(pictures()).toEqual([["data:image/svg+xml;utf8,%3Csvg%2F%3E", ""]]);
    await fireEvent.click(screen.getByRole("button", { name: "Ich weiß es nicht, auslassen" }));
    expect(pictures()).toEqual([]);
  });

  it("gives the team its form back for the passphrase, and only for it", async () => {
    go({ page: "file", id: "p3", tab: "situation" });
    await waitFor(() => expect(place().page).toBe("file"));
    const what = await turn();
    await fireEvent.click(screen.getByRole("button", { name: "Für das Team" }));
    await fireEvent.click(screen.getByRole("button", { name: "Ouvrir" }));
    expect(kiosk()).toBeTruthy();
    await turnBack("une phrase de passe");
    await tick();
    expect([kiosk(), desk()?.state, place()]).toEqual([undefined, "open", { page: "file", id: "p3", tab: "situation" }]);
    expect(what.panel).toEqual({ kind: "epices" });
    await waitFor(() => expect(document.getElementById("act-typed")).toBeTruthy(), { timeout: 4000 });
  });
});
