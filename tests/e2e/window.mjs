// The whole story through the real window: first start, twelve people from the keyboard, the plug
// pulled, the handout in two languages, and counts that reach a real hub once it answers again.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Hub } from "./hub.mjs";
import { Machine } from "./machine.mjs";
import { pattern, t } from "./sentences.mjs";
import { aTellingQuarter, arrive, backToSharing, firstStart, go, link, mark, marks, takeAttendance, text, unlock } from "./steps.mjs";
import { eventually, KEY } from "./webdriver.mjs";

const TWELVE = [
  "present",
  "present",
  "late",
  "present",
  "absent",
  "present",
  "excused",
  "present",
  "present",
  "present",
  "late",
  "present",
];

let machine, page, hub;

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

test("the first start makes a demonstration and leads to today", async () => {
  await page.find("choice", /./);
  await accessible(page, "first start");
  await firstStart(page);
  await accessible(page, "today");
});

test("twelve people are marked with twelve keys", async () => {
  await takeAttendance(page);
  const before = await marks(page);
  assert.equal(before.length, TWELVE.length);
  assert.deepEqual(before.filter(Boolean), ["excused"], "one person told beforehand");
  await page.press(KEY.home);
  await mark(page, TWELVE);
  assert.deepEqual(await marks(page), TWELVE);
  const saved = pattern("attendance-saved", {}, "time");
  await eventually("every mark is on the disk", async () => saved.test(await text(page, "saved")));
  await accessible(page, "attendance");
});

test("the marks are there after the plug was pulled", async () => {
  machine.killWindow();
  page = await machine.window();
  await unlock(page, "une autre phrase que la bonne");
  await page.says(t("error-passphrase-wrong"));
  await accessible(page, "unlock");
  await unlock(page);
  await arrive(page, "today-title");
  await takeAttendance(page);
  assert.deepEqual(await marks(page), TWELVE);
  await page.press([KEY.control, KEY.enter]);
  await page.says(t("attendance-held"));
});

test("the handout of one person is made in two languages", async () => {
  const [first] = await page.run(() =>
    [...document.querySelectorAll("li.person strong")].map((name) => name.textContent),
  );
  await page.click("button", t("attendance-print-for", { name: first }));
  await page.find("choice", t("paper-second-language"));
  const languages = await page.all("choice", t("paper-first-language"));
  await page.choose(languages.at(-1), "fr");
  await page.choose(await page.find("choice", t("paper-second-language")), "nl");
  await accessible(page, "handout");
  await page.press(KEY.enter);
  const pdf = await eventually("the paper is made", () => text(page, "paper-path"));
  const words = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
  for (const said of ["orteils", "tenen", first]) assert.ok(words.includes(said), said);
  await page.press(KEY.escape);
});

test("a register is related to a hub with a code", async () => {
  hub = await Hub.start(machine);
  await go(page, "share");
  await arrive(page, "sharing-title");
  await accessible(page, "sharing without a hub");
  await link(page, hub);
});

test("counts wait in words while the hub is silent", async () => {
  const { code, cells } = await aTellingQuarter(page);
  assert.ok(
    cells.every((cell) => cell === "s." || /^[\d\s]+$/.test(cell)),
    `${code}: ${cells}`,
  );
  await accessible(page, "sharing");
  await hub.stop();
  await page.click("checkbox", /./);
  await page.click("button", t("sharing-validate"));
  await page.says(t("sharing-send-unreachable"));
  await backToSharing(page);
  const state = pattern("sharing-state-unreachable", { waiting: 1 }, "day", "time");
  assert.match(await text(page, "sharing-state"), state);
});

test("the same counts arrive once the hub answers, with a receipt", async () => {
  await hub.again();
  await page.click("button", t("sharing-send-now"));
  await page.says(t("sharing-batch-delivered"));
  assert.equal(hub.batches(), 1);
  await accessible(page, "sharing with a receipt");
});

test("every other screen keeps the rules of accessibility", async () => {
  for (const entry of ["patients", "programmes"]) {
    await go(page, entry);
    await arrive(page, `${entry}-title`);
    await accessible(page, entry);
  }
});
