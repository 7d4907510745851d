// The form of somebody who teaches.

import { expect, it } from "vitest";
import { blank, formOf, lacking, ready } from "./professional-form";
import { register } from "../../ipc/fake-register";

it("names what is missing, in the order of the fields", () => {
  expect(lacking(blank()).map(({ field }) => field)).toEqual(["last_name", "first_name"]);
});

it("refuses a certificate that ends before the training", () => {
  const form = { ...blank(), last_name: "Noël", first_name: "Claire", trained_on: "2024-06-01", certificate_ends: "2024-05-31" };
  expect(lacking(form)).toEqual([{ field: "certificate_ends", key: "ends-before" }]);
  expect(lacking({ ...form, certificate_ends: "2024-06-01" })).toEqual([]);
});

it("hands over clean names, and words only for another profession", () => {
  const form = { ...blank(), last_name: " Noël ", first_name: " Claire", profession_words: "Sophrologue " };
  expect(ready(form, null)).toMatchObject({ last_name: "Noël", first_name: "Claire", profession_words: "" });
  expect(ready({ ...form, profession: "other" }, "t1")).toMatchObject({ profession_words: "Sophrologue", professional: "t1" });
});

it("sends back exactly what was known of somebody nobody changed", () => {
  const [card] = register({}).professionals();
  if (!card) throw new Error("nobody teaches");
  const { id, training: _, ...known } = card;
  expect(ready(formOf(card), id)).toEqual({ ...known, professional: id });
});
