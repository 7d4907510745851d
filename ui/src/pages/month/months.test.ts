// A month of attendance: what a cell says, and how a person's month adds up.

import { render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import type { Mark, MonthRow } from "../../ipc";
import { session } from "../../ipc/fake-people";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { asked } from "./asked.svelte";
import { later, stateOf, tallyOf } from "./months";
import People from "./People.svelte";

const sessions = [
  session(1, "2026-11-05", { status: "held" }),
  session(2, "2026-11-12", { status: "held" }),
  session(3, "2026-11-19", { status: "cancelled" }),
  session(4, "2026-11-26"),
];
const row = (listed: boolean, ...marks: (Mark | null)[]): MonthRow => ({ patient: "p0", name: "Anne Collard", cells: marks.map((mark) => ({ listed, mark })) });
const states = (of: MonthRow) => sessions.map((_, at) => stateOf(of, sessions, at));

describe("a cell of the month", () => {
  it("without a mark is unmarked once the session was held, expected before, and never absent", () => {
    expect(states(row(true, "late", null, null, null))).toEqual(["late", "unmarked", "cancelled", "expected"]);
  });

  it("of somebody who was not on the list concerns nobody", () => {
    expect(states(row(false, null, null, null, null))).toEqual(Array(4).fill("not-listed"));
  });
});

describe("a person's month", () => {
  it("counts late and left early as there, and only sessions that took place", () => {
    expect(tallyOf(row(true, "left-early", "absent", null, null), sessions)).toEqual({ present: 1, of: 2 });
    expect(tallyOf(row(false, null, null, null, null), sessions)).toEqual({ present: 0, of: 0 });
  });
});

describe("the month after", () => {
  it("crosses the year, both ways", () => {
    expect([later("2026-12-01", 1), later("2026-01-01", -1)]).toEqual(["2027-01-01", "2025-12-01"]);
  });
});

describe("the page of the month", () => {
  beforeEach(() => {
    speak("fr");
    history.replaceState(null, "", "?");
    pretendInJsdom();
    asked().month = "2026-11-01";
  });

  it("says every state in a word, beside its letter", async () => {
    render(People);
    const table = await screen.findByRole("table");
    const cells = within(table).getByRole("row", { name: /Anne Collard/ }).querySelectorAll("td .cell");
    expect([...cells].map((cell) => cell.textContent?.replaceAll(/\s+/g, " ").trim())).toEqual([
      "P Présent", "R En retard", "P Présent", "× Annulée", "… Attendu",
    ]);
  });

  it("has two sessions of one day in two columns, each with its weekday and hour", async () => {
    render(People);
    const headings = within(await screen.findByRole("table")).getAllByRole("link").map((link) => link.textContent?.trim());
    expect(headings.filter((text) => text?.includes("jeu. 12/11/2026"))).toEqual(["jeu. 12/11/202609:30", "jeu. 12/11/202614:00"]);
  });
});
