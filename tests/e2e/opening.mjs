// Before the first session, through the real window: a roster as an old spreadsheet saves it, and a
// programme whose dates step over a holiday.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Machine } from "./machine.mjs";
import { t } from "./sentences.mjs";
import { arrive, firstStart, go } from "./steps.mjs";

const ROSTER = [
  "Nom;Prénom;Date de naissance;Sexe;Pays;Code postal;Commune;Langues",
  'Exemple;Zoé;03/02/1961;F;FR;08600;Givet;"fr\r\nnl"',
  "Modèle;Aloïs;31/02/1958;M;BE;5500;Dinant;fr",
  "Muster;Jürgen;14/11/1949;M;DE;54290;Trier;de",
].join("\r\n");

let machine, page;

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
  await firstStart(page);
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

test("a roster in Windows-1252 is previewed with its problem, line and column", async () => {
  writeFileSync(machine.picked, Buffer.from(ROSTER, "latin1"));
  await go(page, "patients");
  await page.click("link", t("patients-import"));
  await page.click("button", t("roster-choose"));
  await page.says(t("roster-tally", { rows: 3, good: 2, rejected: 1 }));
  await page.says(t("roster-read-as", { encoding: "Windows-1252", separator: t("roster-separator-semicolon") }));
  const problem = await page.run(() =>
    document.querySelector("table[aria-labelledby=roster-problems] tbody tr").innerText.split("\t"),
  );
  assert.equal(problem[0].trim(), "4");
  assert.equal(problem[1].trim(), "Date de naissance");
  await accessible(page, "roster preview");
});

test("its good rows are taken and its bad row is kept in a file", async () => {
  await page.click("button", t("roster-take", { count: 2 }));
  await page.says(t("roster-taken", { count: 2 }));
  const kept = readFileSync(machine.picked.replace(".csv", "-rejected.csv"), "utf8");
  assert.match(kept, /Modèle;Aloïs;31\/02\/1958/);
  assert.doesNotMatch(kept, /Muster/);
  await accessible(page, "roster taken");
});

test("a programme shows its dates, steps over Ascension, and opens", async () => {
  await go(page, "programmes");
  await page.click("link", t("programmes-new"));
  await page.click("radio", /Vivre avec un diabète/);
  await page.fill(t("programmes-name"), "Groupe du printemps");
  for (const [part, number] of [
    ["day", "6"],
    ["month", "5"],
    ["year", "2027"],
  ])
    await page.fill(t(`programmes-${part}`), number);
  await page.fill(t("programmes-hour"), "14:00");
  await page.fill(t("programmes-place"), "Salle d’essai");
  await page.says(/est férié/);
  await accessible(page, "new programme");
  await page.click("button", t("programmes-open"));
  await arrive(page, "Groupe du printemps");
  await accessible(page, "programme");
});
