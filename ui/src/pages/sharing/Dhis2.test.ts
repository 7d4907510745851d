// The DHIS2 server on the sharing page: linking it, what it lacks, where each table stands, forgetting it.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { speak, t } from "../../i18n";
import { ask, commands } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Dhis2 from "./Dhis2.svelte";

const plain = (sentence: string) => sentence.replaceAll(/\s+/g, " ");
const saying = (sentence: string) => screen.findByText((text) => text.includes(plain(sentence)));
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

function begin(query: string) {
  speak("fr");
  history.replaceState(null, "", query);
  pretendInJsdom();
  render(Dhis2);
}

afterEach(() => history.replaceState(null, "", "?"));

describe("without a server", () => {
  beforeEach(() => begin("?"));

  it("asks for both the address and the token, and links", async () => {
    expect(await saying(t("sharing-dhis2-none"))).toBeTruthy();
    await press(t("dhis2-link"));
    expect(await saying(t("dhis2-address-missing"))).toBeTruthy();
    expect(await saying(t("dhis2-token-missing"))).toBeTruthy();
    await fireEvent.input(screen.getByLabelText(t("dhis2-address")), { target: { value: " https://dhis2.example/nord " } });
    await fireEvent.input(screen.getByLabelText(t("dhis2-token")), { target: { value: "d2pat_x" } });
    await press(t("dhis2-link"));
    await waitFor(async () => expect((await ask(commands.dhis2Status())).server?.address).toBe("https://dhis2.example/nord"));
    await waitFor(() => expect((screen.getByLabelText(t("dhis2-token")) as HTMLInputElement).value).toBe(""));
  });
});

describe("with a server and a past", () => {
  beforeEach(() => begin("?full"));

  it("shows each table with its state, and the server's own words for a refused value", async () => {
    const list = await screen.findByRole("list", { name: t("dhis2-tables") });
    const tables = within(list).getAllByRole("listitem");
    expect(tables.map((one) => one.textContent)).toEqual([
      expect.stringContaining(t("sharing-dhis2-verified")),
      expect.stringContaining("ETP_PAT_DT2 E7642"),
      expect.stringContaining(t("sharing-send-unreachable")),
    ]);
    expect(within(tables[0]!).queryByRole("button")).toBeNull();
  });

  it("says what the server lacks", async () => {
    await press(t("dhis2-check-button"));
    expect(await saying(t("sharing-dhis2-lacks-zeros", { codes: "ETP_PAT_DT2, ETP_ATT_DT2" }))).toBeTruthy();
    expect(await saying(t("sharing-dhis2-lacks-right"))).toBeTruthy();
  });

  it("sends what is due, or one table again", async () => {
    await press(t("dhis2-send-button"));
    expect(await saying(t("dhis2-sent", { verified: 1, tried: 1 }))).toBeTruthy();
    const [again] = await screen.findAllByRole("button", { name: (name) => name.startsWith(t("dhis2-send-again")) });
    await fireEvent.click(again!);
    await waitFor(async () => expect((await ask(commands.dhis2Status())).tables.every(({ state }) => state === "verified")).toBe(true));
  });

  it("forgets the server only after a second word", async () => {
    await press(t("dhis2-forget"));
    const dialog = await screen.findByRole("dialog");
    expect((await ask(commands.dhis2Status())).server).not.toBeNull();
    await fireEvent.click(within(dialog).getByRole("button", { name: t("dhis2-forget") }));
    expect(await saying(t("sharing-dhis2-unlinked"))).toBeTruthy();
    expect((await ask(commands.dhis2Status())).server).toBeNull();
  });
});
