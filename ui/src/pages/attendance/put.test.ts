// People put on a session's list, and taken off it.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Attendance from "./Attendance.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  window.scrollTo = () => {};
  pretendInJsdom();
});

const tally = () => screen.getByTestId("tally").textContent?.replaceAll("\u00a0", " ").trim();

async function open() {
  render(Attendance, { session: "s3" });
  await screen.findByText("Anne Collard");
  await fireEvent.click(screen.getByRole("button", { name: "Mettre des personnes sur la liste", hidden: true }));
}

async function choose(typed: string) {
  await fireEvent.input(await screen.findByRole("combobox", { name: "Chercher une personne" }), { target: { value: typed } });
  await fireEvent.click((await screen.findAllByRole("option", { name: new RegExp(typed) }))[0] as HTMLElement);
}

describe("people put on the list", () => {
  it("wants a reason only for those there is no place for", async () => {
    await open();
    await choose("Col");
    await choose("Mai");
    expect(screen.queryByLabelText(/malgré le manque de place/)).toBeNull();
    await choose("Pee");
    await fireEvent.click(screen.getByRole("button", { name: "Mettre 3 personnes sur la liste" }));
    expect((await screen.findAllByText("Écrivez pourquoi la liste dépasse les places.")).length).toBeGreaterThan(0);
    await fireEvent.input(screen.getByLabelText(/malgré le manque de place/), { target: { value: "Une chaise de plus" } });
    await fireEvent.click(screen.getByRole("button", { name: "Mettre 3 personnes sur la liste" }));
    await waitFor(() => expect(tally()).toBe("0 sur 15 saisis, présents : 0"));
  });
});

describe("somebody taken off the list", () => {
  it("comes back with one key", async () => {
    render(Attendance, { session: "s3" });
    await screen.findByText("Louis Petit");
    await fireEvent.click(screen.getByRole("button", { name: /Détails.*Louis Petit/ }));
    await fireEvent.click(screen.getByRole("button", { name: "Retirer de la liste" }));
    await fireEvent.input(await screen.findByLabelText("Raison"), { target: { value: "Mauvaise séance" } });
    await fireEvent.click(screen.getAllByRole("button", { name: "Retirer de la liste" }).at(-1) as HTMLElement);
    await waitFor(() => expect(screen.queryByText("Louis Petit")).toBeNull());
    await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await waitFor(() => expect(screen.getByText("Louis Petit")).toBeTruthy());
  });
});
