// How the four languages speak to a colleague: vous, u, Sie; and the words of the trade, one a thing.
// Papers for patients have rules of their own.

import { expect, test } from "vitest";

const FILES = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** Words that address somebody as a friend. */
const FAMILIAR = {
  fr: ["tu", "toi", "ton", "ta", "tes", "t['’]as", "t['’]es"],
  nl: ["je", "jij", "jou", "jouw", "jullie"],
  de: ["du", "dir", "dich", "dein(?:e[mnrs]?)?", "euch", "euer"],
};

/** Words for things that the vocabulary calls otherwise, or that no colleague says. */
const STRANGERS = {
  fr: ["malades?", "usagers?", "ateliers?", "feuilles? de présence", "no-shows?", "base de données", "login", "cliquez", "uploader"],
  nl: ["cliënte?n?", "workshops?", "cursus(?:sen)?", "aftekenlijst(?:en)?", "no-shows?", "database", "login", "klik(?:ken)?"],
  de: ["Klient(?:en|in|innen)?", "Workshops?", "Kurs(?:e|en)?", "Sitzung(?:en)?", "Unterschriftenlisten?", "No-Shows?", "Datenbank", "klicken"],
  en: ["clients?", "workshops?", "courses?", "classe?s?", "carers?", "attendance sheets?", "summons", "databases?", "click"],
};
/** What patients are given speaks to them in their own words. */
const TO_PATIENTS = ["handouts.ftl", "leaflet.ftl"];

const said = (language: string): { place: string; text: string }[] =>
  Object.entries(FILES)
    .filter(([path]) => path.includes(`/locales/${language}/`) && !TO_PATIENTS.some((file) => path.endsWith(file)))
    .flatMap(([path, text]) => text.split("\n").map((line, at) => ({ place: `${path}:${at + 1}`, text: sentence(line) })))
    .filter(({ text }) => text !== "");

/** What a line says: no key, no comment, no placeable. */
const sentence = (line: string) => (line.startsWith("#") ? "" : line.replace(/^[a-z0-9-]+ =/, "").replaceAll(/\{[^{}]*\}/g, " "));

const found = (language: string, words: string[]) => {
  const any = new RegExp(`(?<![\\p{L}-])(?:${words.join("|")})(?![\\p{L}-])`, "iu");
  return said(language).filter(({ text }) => any.test(text)).map(({ place, text }) => `${place}: ${text.trim()}`);
};

test("every language is read", () => {
  for (const language of Object.keys(STRANGERS)) expect(said(language).length).toBeGreaterThan(1_000);
});

test.each(Object.entries(FAMILIAR))("%s speaks to a colleague as to a colleague", (language, words) => {
  expect(found(language, words)).toEqual([]);
});

test.each(Object.entries(STRANGERS))("%s has one word a thing", (language, words) => {
  expect(found(language, words)).toEqual([]);
});
