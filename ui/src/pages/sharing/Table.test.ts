// A period before it leaves: nothing is validated by a slip, and what becomes of it is said.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { speak, t } from "../../i18n";
import { ask, commands } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Table from "./Table.svelte";

const RECIPIENT = "Serveur régional (fictif)";
const button = (key: "sharing-validate" | "sharing-hold") => screen.findByRole("button", { name: t(key) });

beforeEach(() => speak("fr"));
afterEach(() => history.replaceState(null, "", "?"));

/** The screen's text has plain spaces, where the sentences have narrow and fixed ones. */
const plain = (sentence: string) => sentence.replaceAll(/\s+/g, " ");
const saying = (sentence: string) => screen.findByText((text) => text.includes(plain(sentence)));

function show(period: string, wishes = "?") {
  history.replaceState(null, "", wishes);
  pretendInJsdom();
  render(Table, { period });
}

describe("a first table", () => {
  it("leaves only once its recipient was checked", async () => {
    show("2026Q3");
    await fireEvent.click(await button("sharing-validate"));
    expect(await saying(t("sharing-first-time-missing"))).toBeTruthy();
    expect(document.activeElement?.id).toBe("recipient-check");
    await fireEvent.click(screen.getByLabelText(t("sharing-first-time-check", { recipient: RECIPIENT })));
    await fireEvent.click(await button("sharing-validate"));
    expect(await saying(t("sharing-tried", { confirmed: 1 }))).toBeTruthy();
    expect(await saying(t("sharing-standing-already-shared"))).toBeTruthy();
    expect(document.activeElement?.id).toBe("share-result");
  });

  it("that is held does not leave", async () => {
    show("2026Q2");
    await fireEvent.click(await screen.findByLabelText(t("sharing-first-time-check", { recipient: RECIPIENT })));
    await fireEvent.click(await button("sharing-hold"));
    expect(await saying(t("sharing-held"))).toBeTruthy();
    const { batches } = await ask(commands.sharing());
    expect((await screen.findByTestId("counts-standing")).closest(".notice")?.className).not.toContain("ok");
    expect(batches.map(({ period, state }) => [period, state])).toEqual([["2026Q2", "held"]]);
  });

  it("stays here where there is no server", async () => {
    show("2026Q3", "?unlinked");
    expect(await saying(t("sharing-standing-no-hub"))).toBeTruthy();
    expect(screen.queryByRole("button", { name: t("sharing-validate") })).toBeNull();
  });
});

describe("a table that was shared", () => {
  it("is corrected only with a cause", async () => {
    show("2026Q1", "?full");
    await fireEvent.click(await button("sharing-validate"));
    expect(await saying(t("sharing-cause-missing"))).toBeTruthy();
    expect(document.activeElement?.id).toBe("cause");
    await fireEvent.click(screen.getByLabelText(t("sharing-cause-late-marks")));
    await fireEvent.click(await button("sharing-validate"));
    expect(await saying(t("sharing-send-unreachable"))).toBeTruthy();
  });

  it("shows what a correction changes, before and after", async () => {
    show("2026Q1", "?full");
    const row = await screen.findByRole("row", { name: /Total, présences/ });
    expect(within(row).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["271", "286"]);
  });

  it("stays as it is where the difference would tell on people, and says that nothing is lost", async () => {
    show("2026Q2", "?full");
    expect(await saying(t("sharing-standing-frozen", { threshold: 11 }))).toBeTruthy();
    expect(screen.queryByRole("button", { name: t("sharing-validate") })).toBeNull();
  });
});
