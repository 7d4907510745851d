// A screen turned to somebody: their own plan in their language, nobody else's name, Escape goes back.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { patient } from "../../ipc/fake-people";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { speaker } from "./speak";
import Turned from "./Turned.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
});

describe("a screen turned to somebody", () => {
  it("names nobody else", async () => {
    render(Turned, { patient: "p3" });
    await screen.findByRole("heading", { level: 1, name: "Dirk Peeters" });
    const tree = document.documentElement.textContent ?? "";
    const others = Array.from({ length: 12 }, (_, index) => patient(index)).filter(({ id }) => id !== "p3");
    for (const { first_name, last_name } of others) {
      expect(tree).not.toContain(`${first_name} ${last_name}`);
      expect(tree).not.toContain(last_name);
    }
    expect(tree).not.toContain("Claire");
    expect(document.querySelectorAll("a")).toHaveLength(0);
  });

  it("speaks the person's language, whatever the team's screen speaks", async () => {
    render(Turned, { patient: "p3" });
    const heading = await screen.findByText("Meine nächsten Schulungen");
    expect(heading.closest("[lang]")?.getAttribute("lang")).toBe("de");
    expect(screen.getByText("Donnerstag, 3. Dezember 2026")).toBeTruthy();
    expect(screen.getAllByText("14:00 bis 16:00 Uhr")).toHaveLength(2);
  });

  it("is larger still for somebody who wants large print", async () => {
    render(Turned, { patient: "p0" });
    await screen.findByRole("heading", { level: 1, name: "Anne Collard" });
    expect(document.querySelector(".plan.large")).toBeTruthy();
  });

  it("goes back on Escape", async () => {
    const back = vi.spyOn(history, "back").mockImplementation(() => {});
    history.pushState(null, "", "#/patients/p3");
    render(Turned, { patient: "p3" });
    await fireEvent(document.querySelector("dialog")!, new Event("cancel", { cancelable: true }));
    expect(back).toHaveBeenCalled();
    back.mockRestore();
  });

  it("says days and hours in each of the four languages", () => {
    const said = (["fr", "nl", "de", "en"] as const).map((code) => speaker(code).day("2026-12-01"));
    expect(said).toEqual(["Mardi 1er décembre 2026", "Dinsdag 1 december 2026", "Dienstag, 1. Dezember 2026", "Tuesday 1 December 2026"]);
  });
});
