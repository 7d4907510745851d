// Nothing is lost, through the real window: a backup is made, work goes on, and the register goes back to
// it; the code of the recovery sheet opens what nobody remembers the passphrase of.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Machine } from "./machine.mjs";
import { t } from "./sentences.mjs";
import { arrive, firstStart, go, NURSE, PASSPHRASE, unlock } from "./steps.mjs";
import { eventually } from "./webdriver.mjs";

let machine, page, code;

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
  await firstStart(page);
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

const safety = async () => {
  await go(page, "centre");
  await page.click("tab", t("centre-tab-safety"));
};

test("the recovery code is made, shown once and printed", async () => {
  await safety();
  await page.click("button", t("backups-code-make"));
  await page.says(t("backups-code-shown"));
  code = await page.run(() => document.querySelector("main .groups")?.textContent.trim());
  assert.match(code, /^([0-9A-Z]{4} – ){6}[0-9A-Z]{4}$/);
  await accessible(page, "recovery code");
});

test("a backup is made and stands in the list", async () => {
  await page.click("button", t("backups-now"));
  await page.says(t("backups-made"));
  await page.says(t("backups-state-verified"));
  await accessible(page, "backups");
});

test("the register goes back to it, after a look at what would change", async () => {
  await page.click("button", `${t("backups-restore")}…`);
  await page.click("radio", /Givet/);
  await page.fill(t("backups-secret"), PASSPHRASE);
  await page.click("button", t("backups-preview"));
  await page.says(t("backups-count-presences"));
  await accessible(page, "preview of a restore");
  await page.click("button", t("backups-restore-do"));
  await page.says(t("backups-restored"));
  await unlock(page);
  await arrive(page, "centre-title", 60);
});

test("the code of the sheet opens it with a new passphrase", async () => {
  await page.click("button", t("shell-lock"));
  await page.click("button", t("backups-lost"));
  await page.fill(t("lock-name"), NURSE);
  await page.fill(t("backups-lost-code"), code.toLowerCase());
  await page.fill(t("lock-passphrase-new"), "un tout autre sentier");
  await page.fill(t("lock-passphrase-again"), "un tout autre sentier");
  await page.click("button", t("lock-open"));
  await arrive(page, "centre-title", 60);
  await page.click("button", t("shell-lock"));
  await unlock(page, PASSPHRASE);
  await eventually("the old passphrase opens nothing", () =>
    page.run(() => document.body.textContent.includes("n’ouvre pas le registre")),
  );
  await unlock(page, "un tout autre sentier");
  await arrive(page, "centre-title", 60);
});
