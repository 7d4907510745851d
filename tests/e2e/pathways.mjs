// A person's pathway, through the real window: referred, assessed with the template's questions, a plan
// in their own words, and each time the file says what comes next; what is due names them.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Machine } from "./machine.mjs";
import { t } from "./sentences.mjs";
import { arrive, firstStart, go } from "./steps.mjs";
import { eventually } from "./webdriver.mjs";

const WORDS = "Marcher jusqu’au lavoir avec mon chien";

let machine, page;

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
  await firstStart(page);
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

const panel = (title) => page.find("heading", title);

test("a model of the library becomes a programme, marked as a model", async () => {
  await go(page, "programmes");
  await page.click("link", t("programmes-new"));
  await page.click("radio", /insuffisance cardiaque/i);
  await page.fill(t("programmes-name"), "Mon cœur, essai");
  await page.click("button", t("programmes-create"));
  await arrive(page, "Mon cœur, essai");
  await accessible(page, "programme without a group");
});

test("somebody is referred, and the file says that the assessment comes next", async () => {
  await go(page, "patients");
  await page.click("link", new RegExp(t("patients-new")));
  await arrive(page, "patients-new-title");
  await page.fill(t("patients-last-name"), "Exemple");
  await page.fill(new RegExp(`^${t("patients-first-name")}`), "Odile");
  await page.click("button", new RegExp(t("patients-create-file")));
  await arrive(page, "Exemple Odile");
  await page.says(t("pathways-none"));
  await page.click("button", t("pathways-refer"));
  await panel(t("pathways-refer"));
  const programmes = await page.find("choice", t("pathways-refer-programme"));
  const chosen = await page.run(() => {
    const select = document.querySelector("#act-programme");
    return [...select.options].find((option) => option.label.includes("Mon cœur, essai"))?.value;
  });
  assert.ok(chosen, "the new programme is offered");
  await page.choose(programmes, chosen);
  await page.click("radio", t("pathways-origin-outside-professional"));
  await page.click("button", t("pathways-refer-button"));
  await page.says(t("pathways-next-assess"));
  await accessible(page, "file with a pathway");
});

test("the assessment is led with the template's questions, then the plan comes next", async () => {
  await page.click("button", new RegExp(`^${t("pathways-do-assess")}`));
  await panel(t("pathways-assessment-shared"));
  await accessible(page, "assessment form");
  await page.click("button", t("common-save"));
  await page.says(t("pathways-next-agree-plan"));
});

test("a plan is agreed in the person's own words, and a session is what is missing", async () => {
  await page.click("button", new RegExp(`^${t("pathways-do-agree-plan")}`));
  await panel(t("pathways-plans"));
  await page.run((words) => {
    document.querySelector("#act-skill-0-on").click();
    requestAnimationFrame(() => {
      const own = document.querySelector("#act-skill-0");
      own.value = words;
      own.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }, WORDS);
  await eventually("the words are written", () => page.run((words) => document.querySelector("#act-skill-0")?.value === words, WORDS));
  await page.click("button", t("common-save"));
  await page.says(t("pathways-next-plan-session"));
  await page.says(WORDS);
  await accessible(page, "file with a plan");
});

test("what is due names the person and leads to the form that settles it", async () => {
  await page.run(() => (location.hash = "#/due"));
  await arrive(page, "due-title");
  await eventually("the person among what is due", async () => (await page.text()).includes("Odile Exemple"));
  await accessible(page, "due");
});

test("every rule of the country shows where it was read", async () => {
  await page.run(() => (location.hash = "#/centre/rules"));
  await page.says(t("rules-fr-complete-offer"));
  await accessible(page, "rules");
});
