// Opening a programme: hours as people write them, what is missing.

import { describe, expect, it } from "vitest";
import { blank, missing, readHour, ready } from "./opening";

describe("opening a programme", () => {
  it("reads hours as people write them", () => {
    expect(["9:30", "09h30", "0930", "9", "14.00"].map(readHour)).toEqual(["09:30", "09:30", "09:30", "09:00", "14:00"]);
    expect(["24:00", "14:60", "midi", ""].map(readHour)).toEqual(["", "", "", ""]);
  });

  it("names what is missing, in the order of the fields", () => {
    expect(missing(blank())).toEqual(["template", "title", "starts_on", "place"]);
  });

  it("hands over a clean form", () => {
    expect(ready({ ...blank(), title: " Vivre ", place: " Salle 2 ", starts_at: "9h" })).toMatchObject({
      title: "Vivre",
      place: "Salle 2",
      starts_at: "09:00:00",
    });
  });
});
