// Wishes of somebody who waits: half days turned on and off, and short sentences for the list.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import type { HalfDay, Wish } from "../../ipc";
import HalfDays from "./HalfDays.svelte";
import { turned, wishWords } from "./wish";

const BLANK: Wish = { days: [], places: [], languages: [], themes: [], needs_seat: false, furthest_km: null, note: "" };
const half = (weekday: number, part: HalfDay["part"]): HalfDay => ({ weekday, part });
const CHOICES = {
  programmes: [
    {
      id: "g1",
      title: "Diabète",
      cohorts: [],
      themes: [{ step: "food", theme: "Manger", kind: "group" as const, minutes: 90, capacity: 10, handout: "" }],
    },
  ],
  places: [{ id: "l1", name: "Givet", rooms: [] }],
  professionals: [],
  avoid_school_holidays: false,
};

beforeEach(() => speak("fr"));

describe("wishes", () => {
  it("are as many short lines as were asked for", () => {
    expect(wishWords(BLANK, "g1", CHOICES)).toEqual([]);
    const wish: Wish = { ...BLANK, places: ["l1"], themes: ["food"], needs_seat: true, furthest_km: 20, note: "Pas l’été." };
    expect(wishWords(wish, "g1", CHOICES)).toEqual([
      "Lieux\u00a0: Givet",
      "Thèmes\u00a0: Manger",
      "A besoin d’une place en voiture",
      "Au plus à 20 km",
      "Pas l’été.",
    ]);
  });

  it("say days with the same parts together", () => {
    const days = [half(2, "afternoon"), half(4, "afternoon"), half(6, "morning"), half(6, "afternoon"), half(6, "evening")];
    expect(wishWords({ ...BLANK, days }, "g1", CHOICES)).toEqual(["Mardi et jeudi\u00a0: après-midi · samedi\u00a0: toute la journée"]);
  });

  it("turn a half day on, in the order of the week, and off again", () => {
    const days = turned([half(3, "evening")], 1, "afternoon");
    expect(days).toEqual([half(1, "afternoon"), half(3, "evening")]);
    expect(turned(days, 3, "evening")).toEqual([half(1, "afternoon")]);
  });

  it("have a box with its own name for each half day", async () => {
    render(HalfDays, { days: [half(2, "morning")] });
    expect(screen.getAllByRole("checkbox")).toHaveLength(21);
    expect(screen.getByLabelText<HTMLInputElement>("mardi, matin").checked).toBe(true);
    await fireEvent.click(screen.getByLabelText("dimanche, soir"));
    expect(screen.getByLabelText<HTMLInputElement>("dimanche, soir").checked).toBe(true);
  });
});
