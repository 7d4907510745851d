// The checklist of a new register, as facts and as it is seen.

import { render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak, word } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { stepsOf, type Found } from "./checklist";
import Checklist from "./Checklist.svelte";

const nothing: Found = { centre: { places: [] }, team: [], programmes: [], backups: { place: "", recovery: { made: false } }, patients: 0 };
const open = (found: Found) => stepsOf(found).filter(({ done }) => !done).map(({ name }) => name);

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
});

describe("a new register", () => {
  it("lacks everything, in the order in which it is best done", () => {
    expect(open(nothing)).toEqual(["centre", "team", "programme", "person", "session", "recovery", "backup"]);
  });

  it("still lacks a session while its programme has none", () => {
    expect(open({ ...nothing, programmes: [{ sessions: 0 }] })).toContain("session");
    expect(open({ ...nothing, programmes: [{ sessions: 0 }, { sessions: 3 }] })).not.toContain("session");
  });

  it("shows the way to each thing it lacks", async () => {
    history.replaceState(null, "", "?empty");
    pretendInJsdom();
    render(Checklist, { patients: 0 });
    await screen.findByRole("heading", { name: "Pour commencer" });
    const links = screen.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toContain("#/patients/new");
    for (const { name } of stepsOf(nothing)) expect(word(`today-checklist-${name}`)).not.toContain("today-");
  });

  it("that has it all shows no list", async () => {
    render(Checklist, { patients: 140 });
    await waitFor(() => expect(screen.queryByRole("heading")).toBeNull());
  });
});
