// The made-up language: longer, between brackets, and never without a made-up register.

import { expect, test } from "vitest";
import { bracketed, stretched, wished } from "./pseudo";

test("a sentence grows by about forty percent", () => {
  const sentence = "Vos marques sont enregistrées sur cet ordinateur.";
  const growth = stretched(sentence).length / sentence.length;
  expect(growth).toBeGreaterThan(1.3);
  expect(growth).toBeLessThan(1.5);
});

test("a sentence stands between brackets", () => {
  expect(bracketed("x")).toBe("⟦x⟧");
});

test("nobody gets the made-up language without a made-up register", () => {
  history.replaceState(null, "", "?pseudo");
  expect(wished()).toBe(false);
});
