// The page of sharing with a past: what asks for attention, what is done with a table, the way by hand.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { speak, t, word } from "../../i18n";
import { ask, commands } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Batch from "./Batch.svelte";
import Connections from "./Connections.svelte";
import { opening } from "./opened";
import { batchSaid } from "./sentences";
import Sharing from "./Sharing.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?full");
  pretendInJsdom();
});
afterEach(() => history.replaceState(null, "", "?"));

const batches = async () => (await ask(commands.sharing())).batches;
const plain = (sentence: string) => sentence.replaceAll(/\s+/g, " ");
const saying = (sentence: string) => screen.findByText((text) => text.includes(plain(sentence)));

/** The button of an act, on one table of the log. */
async function act(named: "hold" | "let-go" | "try-again" | "withdraw", sequence: number) {
  const row = (await batches()).find((batch) => batch.sequence === sequence)!;
  const name = plain(t("common-act-on", { act: word(`sharing-act-${named}`), on: batchSaid(row) }));
  return screen.findByRole("button", { name: (text) => plain(text) === name });
}

describe("the log", () => {
  it("begins with what was refused, with why and what to do", async () => {
    render(Sharing);
    const log = await screen.findByRole("region", { name: t("sharing-log") });
    const [first] = within(log).getAllByRole("listitem");
    expect(first?.textContent).toContain(t("sharing-send-unknown-device"));
    expect(first?.textContent).toContain(t("sharing-act-try-again"));
  });

  it("holds a table and lets it go again, and says what became of it", async () => {
    render(Sharing);
    await fireEvent.click(await act("hold", 17));
    expect(await saying(t("sharing-act-held"))).toBeTruthy();
    expect((await batches()).find(({ sequence }) => sequence === 17)?.state).toBe("held");
    await fireEvent.click(await act("let-go", 17));
    // The same words stand beside the hub and the DHIS2 server: what became of this act is what is spoken.
    await waitFor(() => expect(screen.getAllByRole("status").some(({ textContent }) => textContent?.includes(t("sharing-send-unreachable")))).toBe(true));
    expect((await batches()).find(({ sequence }) => sequence === 17)?.state).toBe("ready");
    expect(document.activeElement?.id).toBe("batch-17");
  });

  it("says which table was written to a file and is not confirmed", async () => {
    render(Sharing);
    expect(await screen.findByText(/^Écrit dans un fichier le .*, pas encore confirmé$/)).toBeTruthy();
  });

  it("has the focus again on the table that was opened", async () => {
    opening("share-2026Q1");
    render(Sharing);
    await waitFor(() => expect(document.activeElement?.id).toBe("share-2026Q1"));
  });
});

describe("a table of the log", () => {
  it("is withdrawn only with a reason", async () => {
    render(Batch, { sequence: 12 });
    await fireEvent.click(await act("withdraw", 12));
    const yes = screen.getByRole("button", { name: t("sharing-withdraw-button") });
    await fireEvent.click(yes);
    expect(await saying(t("sharing-reason-missing"))).toBeTruthy();
    expect((await batches())[0]?.sequence).toBe(19);
    await fireEvent.click(screen.getByLabelText(t("sharing-reason-wrong-period")));
    await fireEvent.click(yes);
    await waitFor(async () => expect((await batches())[0]).toMatchObject({ period: "2025S2", status: "withdrawn", cause: "wrong-period" }));
  });

  it("without a receipt says that it does not count as sent", async () => {
    render(Batch, { sequence: 19 });
    expect(await saying(t("sharing-receipt-none"))).toBeTruthy();
  });
});

describe("the way by hand", () => {
  const writing = () => screen.findByRole("button", { name: t("sharing-usb-write") });

  it("writes what waits, and what is held only when somebody says so", async () => {
    render(Sharing);
    await fireEvent.click(await writing());
    expect(await saying(t("sharing-usb-written", { tables: 2, size: "3,9 ko" }))).toBeTruthy();
    await fireEvent.click(screen.getByLabelText(t("sharing-usb-held", { count: 1 })));
    await fireEvent.click(await writing());
    expect(await saying(t("sharing-usb-written", { tables: 3, size: "5,8 ko" }))).toBeTruthy();
  });

  it("reads receipts and says what they confirm", async () => {
    render(Sharing);
    await fireEvent.click(await screen.findByRole("button", { name: t("sharing-usb-read") }));
    expect(await saying(t("sharing-usb-receipts", { confirmed: 1, known: 1, refused: 0 }))).toBeTruthy();
  });
});

describe("the connections", () => {
  it("are shown fifty at a time, the newest first", async () => {
    render(Connections);
    expect(await screen.findAllByRole("rowheader")).toHaveLength(50);
    await fireEvent.click(screen.getByRole("button", { name: t("sharing-connections-more", { count: 14 }) }));
    expect(screen.getAllByRole("rowheader")).toHaveLength(64);
  });
});
