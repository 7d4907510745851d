// Opening a programme: what is missing, when a group is asked for, and what the window is told.

import { describe, expect, it } from "vitest";
import { blank, datable, missing, toCreate, toGroup, usualIn, withGroup } from "./opening";

const named = { ...blank(), template: "copd", title: " Vivre " };

describe("opening a programme", () => {
  it("needs a model and a name, and nothing of a group nobody asks for", () => {
    expect(missing(blank())).toEqual(["template", "title"]);
    expect(missing(named)).toEqual([]);
    expect(withGroup(named)).toBe(false);
  });

  it("asks for all of a group as soon as one thing of it is written", () => {
    expect(missing({ ...named, place: "Salle 2" })).toEqual(["starts_on"]);
    expect(missing({ ...named, starts_on: "2027-05-06" })).toEqual(["place"]);
    expect(missing({ ...named, starts_on: "2027-05-06", starts_at: "25h", place: "Salle 2" })).toEqual(["starts_at"]);
  });

  it("takes a day that is half typed for a group without a day", () => {
    expect(missing(named, true)).toEqual(["starts_on", "place"]);
  });

  it("shows dates once there is a model, a day and an hour", () => {
    expect(datable({ ...named, starts_on: "2027-05-06" })).toBe(true);
    expect(datable({ ...named, starts_on: "2027-05-06", starts_at: "" })).toBe(false);
  });

  it("hands over clean words and hours", () => {
    const form = { ...named, starts_on: "2027-05-06", starts_at: "9h", place: " Salle 2 " };
    expect(toCreate(form)).toEqual({ template: "copd", title: "Vivre", scheme: "fr-declared" });
    expect(toGroup(form, "g1")).toMatchObject({ title: "Vivre", starts_at: "09:00:00", place: null, place_words: "Salle 2" });
  });

  it("begins with the usual scheme of the centre's country", () => {
    expect(["FR", "BE", "LU", "DE", "ZZ"].map((country) => usualIn(country as "FR"))).toEqual([
      "fr-declared", "be-start-up", "lu-clinic", "de-dmp", "fr-declared",
    ]);
  });
});
