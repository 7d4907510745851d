// A file opened from outside the window finds its page, and is handed over once.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { speak, t } from "./i18n";
import { pretendInJsdom } from "./ipc/pretend-in-jsdom";
import { keepOpened, openedFile, takenOver } from "./opened.svelte";
import ImportProgramme from "./pages/programmes/ImportProgramme.svelte";
import Usb from "./pages/sharing/Usb.svelte";

let stop = () => {};

/** The window says that this was opened. */
function opens(wish: string) {
  history.replaceState(null, "", `?full&opened=${wish}`);
  pretendInJsdom();
  stop = keepOpened();
}

beforeEach(() => speak("fr"));
afterEach(() => {
  stop();
  takenOver();
  history.replaceState(null, "", "?");
});

describe("a file opened from outside", () => {
  it("that is a programme is read on its page as if it had been chosen there", async () => {
    opens("programme:/cle/asthme.sentier-programme");
    await waitFor(() => expect(location.hash).toBe("#/programmes/import"));
    render(ImportProgramme);
    expect(await screen.findByText(t("templates-differences"), {}, { timeout: 10_000 })).toBeTruthy();
    expect(openedFile("programme")).toBeUndefined();
  }, 20_000);

  it("that came from a hub waits for a click, and is read", async () => {
    opens("exchange:/cle/recus.sentier");
    await waitFor(() => expect(location.hash).toBe("#/share"));
    render(Usb, { batches: [] });
    const read = await screen.findByText(t("opened-exchange-read"));
    expect(screen.getByText((text) => text.includes("/cle/recus.sentier"))).toBeTruthy();
    await fireEvent.click(read);
    await waitFor(() => expect(openedFile("exchange")).toBeUndefined());
  }, 20_000);

  it("is asked for again when the window calls", async () => {
    history.replaceState(null, "", "?full");
    pretendInJsdom();
    stop = keepOpened();
    expect(openedFile("exchange")).toBeUndefined();
    history.replaceState(null, "", "?full&opened=exchange:/cle/recus.sentier");
    pretendInJsdom();
    window.dispatchEvent(new Event("sentier-opened"));
    await waitFor(() => expect(openedFile("exchange")).toBe("/cle/recus.sentier"));
  });
});
