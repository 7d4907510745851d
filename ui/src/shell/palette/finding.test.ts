// What is found for what somebody typed, as facts.

import { describe, expect, it } from "vitest";
import { best, filled, folded, stepped, type Item } from "./finding";

const item = (label: string, detail?: string): Item => ({ id: label, label, detail, do: () => {} });
const labels = (typed: string, items: Item[], most = 9) => best(items, typed, most).map(({ label }) => label);
const offers = [item("Nouvelle séance"), item("Planifier un cycle entier"), item("Séances", "Programmes"), item("Présences du mois", "Agenda"), item("Centre")];

describe("finding", () => {
  it("leaves accents, capitals and apostrophes aside", () => {
    expect(labels("SEANCE", offers)).toEqual(["Séances", "Nouvelle séance"]);
    expect(folded("L’Œuvre, Straße")).toBe("l'oeuvre, strasse");
  });

  it("puts what begins so before what holds it", () => {
    expect(labels("en", offers)).toEqual(["Planifier un cycle entier", "Présences du mois", "Centre"]);
  });

  it("takes words in any order, and wants every one of them", () => {
    expect(labels("cycle plan", offers)).toEqual(["Planifier un cycle entier"]);
    expect(labels("cycle mois", offers)).toEqual([]);
  });

  it("reads the detail too, after the name", () => {
    expect(labels("agenda", offers)).toEqual(["Présences du mois"]);
  });

  it("offers everything to somebody who typed nothing, so many at most", () => {
    expect(labels(" ", offers, 2)).toEqual(["Nouvelle séance", "Planifier un cycle entier"]);
  });
});

describe("the pointer", () => {
  it("goes round and round, and nowhere in an empty list", () => {
    expect([stepped(2, 1, 3), stepped(0, -1, 3), stepped(0, 1, 0)]).toEqual([0, 2, -1]);
  });

  it("meets no empty group", () => {
    expect(filled([{ id: "a", title: "", items: [] }, { id: "b", title: "", items: offers }]).map(({ id }) => id)).toEqual(["b"]);
  });
});
