// How people and the fields of their files are written.

import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../i18n";
import { born, distance, fieldName, fieldValue, fullName, size } from "./words";
import { age } from "./today";

const SENTENCES = [
  ["phone", "+33 3 24", "+33 3 24"],
  ["phone", "", "(vide)"],
  ["sex", "F", "Femme"],
  ["residence", "BE", "Belgique"],
  ["languages", "fr de", "français et allemand"],
  ["spoken", "lb", "luxembourgeois"],
  ["large_print", "yes", "Oui"],
  ["transport", "no-means", "Aucun moyen de venir"],
  ["standing", "moved", "Déménagement"],
  ["consent", "join withdrawn", "Consentement à l’entrée, Retiré"],
  ["paper", "Scan du 3 mars", "Scan du 3 mars"],
  ["notes", "unknown", "unknown"],
];

beforeEach(() => speak("fr"));

describe("a person", () => {
  it("without a first name is written with the family name alone", () => {
    expect([fullName({ last_name: "Collard", first_name: "Anne" }), fullName({ last_name: "Collard", first_name: "" })]).toEqual([
      "Collard Anne",
      "Collard",
    ]);
  });

  it("is born on a day, in a month or in a year", () => {
    expect(["1948-02-03", "1948-02", "1948"].map(born)).toEqual(["03/02/1948", "février 1948", "1948"]);
  });

  it("grows older on the birthday, and has no age without one", () => {
    const on = (iso: string) => age(iso, "2026-11-22");
    expect([on("1948-11-22"), on("1948-11-23"), on("1948-11"), on("2030-01-01")]).toEqual([78, 77, null, null]);
  });

  it("lives so many kilometres away, in a straight line", () => {
    expect([distance(8.7), distance(141.2)]).toEqual(["8,7 km à vol d’oiseau", "141 km à vol d’oiseau"]);
  });
});

describe("a size", () => {
  it("is in kilobytes, then in megabytes", () => {
    expect([size(12), size(184_320), size(1_258_291)]).toEqual(["1 ko", "180 ko", "1,2 Mo"]);
  });
});

describe("a changed field", () => {
  it.each(SENTENCES)("%s %s is %s", (field = "", value = "", said) => {
    expect(fieldValue(field, value)).toBe(said);
  });

  it("has a name of its own", () => {
    expect([fieldName("insurer_country"), fieldName("large_print")]).toEqual(["Pays de l’assureur", "Gros caractères"]);
  });
});
