// Handouts, through the real window: found, seen as they will be printed, printed in two languages, made for
// everybody in care and gone on with, and for whom something is lacking.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Machine } from "./machine.mjs";
import { pattern, t } from "./sentences.mjs";
import { arrive, firstStart, go } from "./steps.mjs";
import { eventually } from "./webdriver.mjs";

const TITLE = "Prendre soin de ses pieds";
const OURS = "Nos paniers du jeudi";

let machine, page;

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
  await firstStart(page);
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

/** The width of the page that is shown, once it was drawn. */
const drawn = () =>
  eventually("a page is drawn", () => page.run(() => document.querySelector('main img[src^="data:image/png"]')?.naturalWidth || undefined));
const words = (pdf) => execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");

test("a handout is found by a part of its title", async () => {
  await go(page, "documents");
  await arrive(page, "documents-title");
  await page.fill(new RegExp(`^${t("documents-search")}`), "pieds");
  await page.click("link", new RegExp(`^${TITLE}`));
  await arrive(page, TITLE);
  await accessible(page, "a handout");
});

test("its real pages are seen before anything is printed", async () => {
  assert.ok((await drawn()) > 800);
  const shown = () => page.run(() => document.querySelector("main img").src.length);
  const first = await shown();
  await page.click("button", t("documents-page-after"));
  await eventually("the second page", async () => (await shown()) !== first);
});

test("it is printed in two languages, one of them from the right", async () => {
  // A list begins its entries with a capital.
  await page.pick(t("documents-second-language"), t("common-tongue-ar").slice(1));
  await page.click("button", new RegExp(`^${t("documents-print")}$`));
  const pdf = await eventually("the paper", () => page.run(() => document.querySelector("main [aria-live] code")?.textContent));
  const said = words(pdf);
  assert.ok(said.includes(TITLE) && /[\u0600-\u06ff]{3}/.test(said), said.slice(0, 400));
});

test("for everybody in care it becomes a stack, each in their own languages", async () => {
  await page.click("button", t("documents-print-many"));
  await page.pick(t("documents-many-of"), t("documents-many-everybody"));
  await accessible(page, "printing for many");
  await page.click("button", t("documents-many-button"));
  await page.says(pattern("documents-stack-said-finished", { title: TITLE }), 60);
  const folder = await page.run(() => document.querySelector("main li.stack code").textContent);
  const files = readdirSync(folder).filter((name) => name.endsWith(".pdf"));
  assert.ok(files.length > 12, files.join());
  assert.ok(words(join(folder, files[0])).length > 500);
  await accessible(page, "a stack");
});

test("coverage says for whom something is lacking", async () => {
  await page.click("tab", t("documents-tab-coverage"));
  await page.says(pattern("documents-coverage-present", {}, "count"));
  await accessible(page, "coverage");
});

test("a handout of one's own is written block by block, seen as it will be printed, and saved", async () => {
  await go(page, "documents");
  await arrive(page, "documents-title");
  await page.click("button", t("documents-new"));
  await page.fill(new RegExp(`^${t("documents-new-title")}$`), OURS);
  await page.click("button", t("documents-new-button"));
  await arrive(page, OURS);
  await page.pick(t("composer-add"), t("composer-kind-paragraph"));
  await page.click("button", t("composer-add-button-of", { label: t("composer-add") }));
  const block = t("composer-block", { kind: t("composer-kind-paragraph"), number: 1 });
  await page.fill(t("composer-text-in", { block, language: t("common-tongue-fr") }), "Deux légumes par panier.");
  assert.ok((await drawn()) > 800);
  await page.says(pattern("composer-kept", {}, "time"));
  await accessible(page, "the composer");
  await page.click("button", t("composer-save"));
  await eventually("the saved handout", () => page.run(() => location.hash.startsWith("#/documents/own-") || undefined));
  await arrive(page, OURS);
});
