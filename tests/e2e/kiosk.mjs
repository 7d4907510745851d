// The screen in the person's hands, through the real window: the register closes behind the questions, two
// of them are answered, only the passphrase leads out, and the answers stand in the file once they were
// reread.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Machine } from "./machine.mjs";
import { pattern, t } from "./sentences.mjs";
import { arrive, firstStart, go, PASSPHRASE } from "./steps.mjs";
import { eventually } from "./webdriver.mjs";

const WORDS = "Chez le médecin du village, en mars";
const PROGRAMME = "Mon cœur, essai";

let machine, page;

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
  await firstStart(page);
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

const question = () => page.run(() => document.querySelector(".kiosk h1")?.textContent);
const pictures = () => page.run(() => [...document.querySelectorAll(".kiosk main img")].map((one) => [one.alt, one.naturalWidth > 0]));

/** The next page, once it is there. */
async function turned(button) {
  const before = await question();
  await page.click("button", t(button));
  return eventually("another page", async () => ((await question()) !== before ? question() : undefined));
}

test("somebody is referred to a programme with questions", async () => {
  await go(page, "programmes");
  await page.click("link", t("programmes-new"));
  await page.click("radio", /insuffisance cardiaque/i);
  await page.fill(t("programmes-name"), PROGRAMME);
  await page.click("button", t("programmes-create"));
  await arrive(page, PROGRAMME);
  await go(page, "patients");
  await page.click("link", new RegExp(t("patients-new")));
  await arrive(page, "patients-new-title");
  await page.fill(t("patients-last-name"), "Exemple");
  await page.fill(new RegExp(`^${t("patients-first-name")}`), "Odile");
  await page.click("button", new RegExp(t("patients-create-file")));
  await arrive(page, "Exemple Odile");
  await page.click("button", t("pathways-refer"));
  await page.pick(t("pathways-refer-programme"), PROGRAMME);
  await page.click("radio", t("pathways-origin-outside-professional"));
  await page.click("button", t("pathways-refer-button"));
  await page.says(t("pathways-next-assess"));
});

test("the screen is turned: the register is closed and nothing of it is left", async () => {
  await page.click("button", new RegExp(`^${t("pathways-do-assess")}`));
  await page.click("button", t("kiosk-open"));
  await page.find("heading", t("kiosk-hello", { name: "Odile Exemple" }));
  assert.equal(await page.run(() => document.querySelectorAll("a, nav").length), 0);
  await accessible(page, "welcome of the turned screen");
});

test("two questions are answered, the others are left open", async () => {
  await turned("kiosk-begin");
  assert.deepEqual(await pictures(), [["", true]], "the first question has its picture, which says nothing more");
  await accessible(page, "a question of the turned screen");
  await page.fill(/./, WORDS);
  await turned("kiosk-next");
  await turned("kiosk-skip");
  await turned("kiosk-skip");
  assert.match(await turned("kiosk-skip"), /balance/);
  await page.click("radio", t("common-yes"));
  await turned("kiosk-next");
});

test("another passphrase leads nowhere, the team's leads back to the form", async () => {
  await page.click("button", t("kiosk-team"));
  await page.fill(t("lock-passphrase"), "une autre phrase que la bonne");
  await page.click("button", t("lock-open"));
  await page.says(t("error-passphrase-wrong"));
  await accessible(page, "the way back to the team");
  await page.fill(t("lock-passphrase"), PASSPHRASE);
  await page.click("button", t("lock-open"));
  await page.says(pattern("kiosk-review", { language: t("common-tongue-fr"), given: 2 }, "count"));
  assert.ok(await page.run((words) => [...document.querySelectorAll("aside textarea")].some(({ value }) => value === words), WORDS));
});

test("the answers stand in the file once they are saved", async () => {
  await page.click("button", t("common-save"));
  await page.says(t("pathways-next-agree-plan"));
  await page.run(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
  await page.says(WORDS);
  await page.says(t("common-yes"));
  await accessible(page, "the file with the answers");
});
