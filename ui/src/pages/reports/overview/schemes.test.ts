// The forms on the list: one card each, with the version of the period, the centre's own first.

import { expect, it } from "vitest";
import type { SchemeCard } from "../../../ipc";
import { mainOf, onList, sorted } from "./schemes";

const card = (name: string, change: Partial<SchemeCard> = {}): SchemeCard => ({
  name,
  version: "1",
  title: name,
  about: "",
  country: "ZZ",
  from: null,
  until: null,
  checked: true,
  sources: [],
  own: false,
  ours: true,
  ...change,
});
const CARDS = [
  card("activity"),
  card("be-activity", { country: "BE", ours: false }),
  card("fr-grid", { country: "FR", version: "2023", from: "2023-01-01", until: "2024-12-31" }),
  card("fr-grid", { country: "FR", version: "2025", from: "2025-01-01" }),
  card("fr-grid-1", { country: "FR", own: true }),
];

it("a form has one card, with the version in force on the last day of the period", () => {
  const of = (period: string) => onList(CARDS, period).find(({ card }) => card.name === "fr-grid");
  expect([of("2025")?.card.version, of("2024")?.card.version]).toEqual(["2025", "2023"]);
  expect(of("2025")?.others.map(({ version }) => version)).toEqual(["2023"]);
});

it("a year before every version shows the latest", () => {
  expect(onList(CARDS, "2020").find(({ card }) => card.name === "fr-grid")?.card.version).toBe("2025");
});

it("the centre's own form comes first, then its country's, then anybody's; other countries are apart", () => {
  const { ours, others } = sorted(onList(CARDS, "2025"));
  expect(ours.map(({ card }) => card.name)).toEqual(["fr-grid-1", "fr-grid", "activity"]);
  expect(others.map(({ card }) => card.name)).toEqual(["be-activity"]);
});

it("the form of the year is that of the centre's authority", () => {
  expect(mainOf(CARDS)?.name).toBe("fr-grid");
  expect(mainOf([card("activity")])?.name).toBe("activity");
});
