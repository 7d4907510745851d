// Caregivers at a session: the same letters as for patients, counted apart.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Attendance from "./Attendance.svelte";

beforeEach(() => {
  speak("fr");
  pretendInJsdom();
});

async function listed() {
  render(Attendance, { session: "s3" });
  return screen.findByRole("radiogroup", { name: "Paul Collard" });
}

const tally = (id: string) => screen.getByTestId(id).textContent?.replaceAll("\u00a0", " ").trim();

describe("a caregiver on the list", () => {
  it("is marked by the same letter, and no patient is", async () => {
    const group = await listed();
    await fireEvent.keyDown(group, { key: "p" });
    await waitFor(() => expect(tally("caregivers-tally")).toBe("Proches : 1 sur 1 saisis, présents : 1"));
    expect(tally("tally")).toBe("0 sur 12 saisis, présents : 0");
  });

  it("has the mark taken back by Ctrl+Z, the patients' marks untouched", async () => {
    const group = await listed();
    await fireEvent.keyDown(screen.getByRole("radiogroup", { name: "Anne Collard" }), { key: "p" });
    await fireEvent.keyDown(group, { key: "a" });
    await fireEvent.keyDown(group, { key: "z", ctrlKey: true });
    await waitFor(() => expect(tally("caregivers-tally")).toBe("Proches : 0 sur 1 saisis, présents : 0"));
    expect(tally("tally")).toBe("1 sur 12 saisis, présents : 1");
  });

  it("comes onto it with one click, and takes the focus", async () => {
    await listed();
    await fireEvent.click(screen.getByRole("button", { name: "Ajouter Odette Maillet" }));
    const group = await screen.findByRole("radiogroup", { name: "Odette Maillet" });
    await waitFor(() => expect(group.contains(document.activeElement)).toBe(true));
    expect(screen.queryByRole("button", { name: "Ajouter Odette Maillet" })).toBeNull();
  });

  it("does not keep the first patient from having the focus", async () => {
    await listed();
    expect(screen.getByRole("radiogroup", { name: "Anne Collard" }).contains(document.activeElement)).toBe(true);
  });
});

describe("a patient on the list", () => {
  it("shows what they need in a word", async () => {
    await listed();
    expect(screen.getByText("Fatima Benali").parentElement?.textContent).toContain("Interprète");
    expect(screen.getByText("Anne Collard").parentElement?.textContent).toContain("Gros caractères");
    expect(screen.getByText("Guy Lambert").parentElement?.textContent).not.toContain("Interprète");
  });
});
