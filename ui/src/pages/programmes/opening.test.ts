// Opening a programme: what is missing, and the clean form.

import { describe, expect, it } from "vitest";
import { blank, missing, ready } from "./opening";

describe("opening a programme", () => {
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
