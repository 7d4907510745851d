// How long files are kept, as a form.

import { expect, it } from "vitest";
import { faultOf, retentionOf, rowsOf } from "./retention";

it("the centre's own country comes first, and every country has a row", () => {
  const rows = rowsOf([{ country: "BE", years: 30, source: "Décision" }], "BE");
  expect(rows.map(({ country }) => country)).toEqual(["BE", "FR", "LU", "DE"]);
  expect(rows[0]).toEqual({ country: "BE", years: 30, source: "Décision" });
});

it("a rule has years from 1 to 50 and says where it comes from", () => {
  const row = (years: number | null, source: string) => faultOf({ country: "FR", years, source });
  expect([row(0, "x"), row(51, "x"), row(20, " "), row(20, "x"), row(null, "")]).toEqual([
    "years",
    "years",
    "source",
    undefined,
    undefined,
  ]);
});

it("a country without years has no rule", () => {
  expect(retentionOf(rowsOf([], "FR"))).toEqual([]);
});
