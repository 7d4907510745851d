// Addresses and the pages they lead to.

import { describe, expect, it } from "vitest";
import { frame, href, read, type Place } from "./router.svelte";

const PLACES: Place[] = [
  { page: "today" },
  { page: "patients" },
  { page: "import" },
  { page: "programmes" },
  { page: "new-programme" },
  { page: "programme", id: "g1" },
  { page: "attendance", id: "s3" },
  { page: "share" },
  { page: "about" },
  { page: "share-table", period: "2026S1" },
  { page: "share-batch", sequence: 7 },
  { page: "share-connections" },
  { page: "new-patient" },
  { page: "file", id: "p1", tab: "pathway" },
  { page: "file", id: "p1", tab: "consents" },
  { page: "caregivers" },
  { page: "imports" },
  { page: "duplicates" },
  { page: "compare", left: "p1", right: "p2" },
  { page: "centre" },
  { page: "centre", tab: "places" },
  { page: "documents" },
  { page: "documents", tab: "stacks" },
  { page: "documents", tab: "library", patient: "p1" },
  { page: "document", name: "diabetes2-1" },
  { page: "document", name: "diabetes2-1", patient: "p1" },
];

describe("addresses", () => {
  it.each(PLACES)("lead back to the page $page", (place) => {
    expect(read(href(place))).toEqual(place);
  });

  it("of those who teach lead to their tab of the centre", () => {
    expect(read("#/professionals")).toEqual({ page: "centre", tab: "team" });
  });

  it("of a file with a tab nobody knows lead to its first tab", () => {
    expect(read("#/patients/p1/nowhere")).toEqual({ page: "file", id: "p1", tab: "pathway" });
  });

  it("of two tabs of one file are one page, those of two files are two", () => {
    const at = (id: string, tab: "pathway" | "papers") => frame({ page: "file", id, tab });
    expect(at("p1", "pathway")).toBe(at("p1", "papers"));
    expect(at("p1", "papers")).not.toBe(at("p2", "papers"));
    expect(frame({ page: "new-patient" })).toBe(frame({ page: "patients" }));
  });

  it("of a table without a period lead to the page of sharing", () => {
    expect([read("#/share/2026Q5"), read("#/share/batch/x")]).toEqual(Array(2).fill({ page: "share" }));
  });

  it("that are unknown lead to today", () => {
    expect([read("#/nowhere"), read(""), read("#/sessions/")]).toEqual(Array(3).fill({ page: "today" }));
  });
});
