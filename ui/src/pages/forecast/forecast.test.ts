// What will be needed: sums, bars, and a table that follows what somebody expects.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Forecast from "./Forecast.svelte";
import { bars, lacking, sumOf } from "./forecast";

const month = (sessions: number, planned: number) => ({
  month: "2026-12-01",
  groups: 1,
  sessions,
  individual: 0,
  room_minutes: 0,
  minutes: [],
  planned,
});

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
});

describe("what will be needed", () => {
  it("is summed over programmes and months", () => {
    const demands = [
      { programme: "g1", title: "", waiting: 4, monthly: 2 },
      { programme: "g2", title: "", waiting: 1, monthly: 0 },
    ];
    const months = [month(6, 2), month(3, 0)];
    expect(sumOf({ demands, months })).toEqual({ waiting: 5, monthly: 2, groups: 2, sessions: 9, planned: 2 });
  });

  it("has bars of one scale, also where more is planned than needed", () => {
    expect(bars([month(5, 10), month(0, 0)])).toEqual([
      { needed: 0.5, planned: 1 },
      { needed: 0, planned: 0 },
    ]);
    expect(lacking(month(5, 10))).toBe(0);
  });

  it("stands in a table, with hours and not minutes", async () => {
    render(Forecast);
    const row = (await screen.findByRole("rowheader", { name: "Janvier 2027" })).closest("tr")!;
    expect(within(row).getByText(/^24.h$/)).toBeTruthy();
    expect(within(row).getByText(/Diététicien.: 6,5.h/)).toBeTruthy();
    expect(within(row).getByText("il en manque 9")).toBeTruthy();
  });

  it("follows the referrals somebody expects", async () => {
    render(Forecast);
    const box = await screen.findByLabelText(/Orientations par mois.: Vivre avec le diabète/);
    await fireEvent.input(box, { target: { value: "4" } });
    expect(await screen.findByText(/Orientations par mois.: 4\./)).toBeTruthy();
  });
});
