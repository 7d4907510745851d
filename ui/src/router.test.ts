// Addresses and the pages they lead to.

import { describe, expect, it } from "vitest";
import { href, read, type Place } from "./router.svelte";

const PLACES: Place[] = [
  { page: "today" },
  { page: "patients" },
  { page: "import" },
  { page: "programmes" },
  { page: "new-programme" },
  { page: "programme", id: "g1" },
  { page: "attendance", id: "s3" },
  { page: "share" },
];

describe("addresses", () => {
  it.each(PLACES)("lead back to the page $page", (place) => {
    expect(read(href(place))).toEqual(place);
  });

  it("that are unknown lead to today", () => {
    expect([read("#/nowhere"), read(""), read("#/sessions/")]).toEqual(Array(3).fill({ page: "today" }));
  });
});
