// Figures, through the real window: the yearly report in three clicks, who is behind a figure, a
// spreadsheet and pages that are really there, and what was sent kept as it was.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Machine } from "./machine.mjs";
import { pattern, t } from "./sentences.mjs";
import { arrive, firstStart, go } from "./steps.mjs";
import { eventually } from "./webdriver.mjs";

const YEAR = String(new Date().getFullYear() - 1);
const NOTE = "Formulaire en ligne (essai)";

let machine, page, title;

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
  await firstStart(page);
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

/** Where the last file was written, once it ends like this. */
const made = (ending) =>
  eventually(`a file that ends in ${ending}`, () =>
    page.run((end) => [...document.querySelectorAll("main [aria-live] code")].map((code) => code.textContent).find((path) => path.endsWith(end)), ending),
  );
const shown = (cell) => page.run((id) => document.getElementById(id)?.querySelector(".value span")?.textContent, `figure-${cell}`);

test("the year is seen at a glance, and its report is one link away", async () => {
  await go(page, "reports");
  await arrive(page, "figures-title");
  await page.says(t("figures-question-people"));
  await accessible(page, "the year");
  await page.click("link", pattern("figures-card-title", { report: t("figures-report-of-year", { year: YEAR }) }, "scheme"));
  await eventually("the report", () => shown("1.1"));
  title = await page.run(() => document.querySelector("h1").textContent);
  await page.says(t("figures-restricted"));
  await accessible(page, "a report");
});

test("its pages are made with a third click", async () => {
  await page.click("button", t("figures-make-pdf"));
  const words = execFileSync("pdftotext", [await made(".pdf"), "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
  assert.ok(words.includes("1.1") && words.includes(YEAR), words.slice(0, 400));
});

test("it is saved as a spreadsheet too", async () => {
  await page.click("button", t("figures-more"));
  await page.click("button", t("figures-make-xlsx"));
  assert.equal(readFileSync(await made(".xlsx")).subarray(0, 2).toString(), "PK");
});

test("a figure says who is behind it, as many as it counts", async () => {
  const figure = Number((await shown("1.1")).replaceAll(/\D/g, ""));
  const [first] = await page.all("button", new RegExp(`^${t("figures-who").replace("?", "\\?")}`));
  await page.post(`element/${first}/click`);
  await page.says(t("figures-who-inside"));
  await page.says(t("figures-counted", { count: figure }));
  await accessible(page, "who is behind a figure");
  await page.click("button", t("common-close"));
});

test("once it is noted as sent, it stands under what was sent, as it was", async () => {
  const name = t("figures-sent-button");
  await page.click("button", name);
  await page.fill(new RegExp(`^${t("figures-sent-note")}`), NOTE);
  await accessible(page, "noting a report as sent");
  const buttons = await page.all("button", name);
  await page.post(`element/${buttons.at(-1)}/click`);
  await page.says(t("figures-sent-done"));
  await page.click("link", t("figures-back"));
  await arrive(page, "figures-title");
  await page.click("tab", t("figures-tab-sent"));
  await page.says(NOTE);
  await accessible(page, "what was sent");
  await page.click("link", title);
  await page.says(t("figures-filing-same"));
  await accessible(page, "a report that was sent");
});
