// The screens that are looked at: where they are, what the made-up register is like, what is done
// there first. Controls are found by what does not depend on the language.

import { ATTENDANCE } from "./screens-attendance.mjs";
import { BACKUPS } from "./screens-backups.mjs";
import { CALLS } from "./screens-calls.mjs";
import { COMPOSER } from "./screens-composer.mjs";
import { DOCUMENTS } from "./screens-documents.mjs";
import { DUE } from "./screens-due.mjs";
import { FILE_PATHWAY } from "./screens-file-pathway.mjs";
import { FIRST } from "./screens-first.mjs";
import { HELP } from "./screens-help.mjs";
import { OUTSIDE } from "./screens-outside.mjs";
import { KIOSK } from "./screens-kiosk.mjs";
import { PROGRAMMES } from "./screens-programmes.mjs";
import { REPORTS } from "./screens-reports.mjs";
import { SCHEDULE } from "./screens-schedule.mjs";
import { SHARING } from "./screens-sharing.mjs";
import { workspace } from "./screens-steps.mjs";
import { TEMPLATES } from "./screens-templates.mjs";
import { TOUR } from "./screens-tour.mjs";

const press = (keys) => async (page) => {
  await page.waitForSelector('[role="radiogroup"] input:focus');
  for (const key of keys) await page.keyboard.press(key);
};

/** Chooses the made-up file to import. */
const importing = async (page) => {
  await page.locator("main .stack > .row button").first().click();
  await page.waitForSelector("details table");
};

export const SCREENS = [
  ...FIRST,
  { name: "unlock", wishes: "?own=locked&demo=locked" },
  { name: "unlock-wrong", wishes: "?own=locked", then: (page) => page.click("button[type=submit]") },
  { name: "today", then: (page) => page.waitForSelector("#next-session") },
  { name: "today-demo", wishes: "?own=absent&demo=open", then: (page) => page.waitForSelector("#next-session") },
  { name: "today-empty", wishes: "?empty&unlinked" },
  { name: "today-failed", wishes: "?refuse=today:made-up" },
  {
    name: "attendance",
    at: "/sessions/s3",
    then: press(["ArrowDown", "Space", "ArrowDown", "ArrowRight", "ArrowDown", "Space", "ArrowDown"]),
  },
  {
    name: "attendance-unsaved",
    at: "/sessions/s3",
    wishes: "?refuse=recordAttendance:disk-full",
    then: press(["Space", "ArrowDown"]),
  },
  {
    name: "attendance-finished",
    at: "/sessions/s3",
    then: async (page) => {
      await page.waitForSelector('[role="radiogroup"] input:focus');
      await page.locator(".bar button").first().click();
      await page.waitForSelector('[role="radiogroup"] input:checked');
      await page.keyboard.press("Control+Enter");
      // A caregiver has no mark yet: the closing ritual names him.
      await page.locator("dialog .button.main").click();
      await page.waitForSelector(".notice.ok");
    },
  },
  {
    name: "handout",
    at: "/sessions/s3",
    then: async (page) => {
      await page.locator(".person button.print").nth(4).click();
      await page.locator("dialog button[type=submit]").click();
      await page.waitForSelector("dialog .notice.ok");
    },
  },
  { name: "patients", at: "/patients", then: (page) => page.waitForSelector("tbody tr") },
  { name: "patients-none", at: "/patients", then: (page) => page.fill("#patient-search", "Zz") },
  { name: "patients-empty", at: "/patients", wishes: "?empty" },
  { name: "roster", at: "/patients/import" },
  {
    name: "roster-preview",
    at: "/patients/import",
    then: async (page) => {
      await page.click("main .row button");
      await page.waitForSelector("tbody tr");
    },
  },
  {
    name: "roster-taken",
    at: "/patients/import",
    then: async (page) => {
      await page.click("main .row button");
      await page.waitForSelector("tbody tr");
      await page.locator("main .row .button.main").last().click();
      await page.waitForSelector(".notice.ok");
    },
  },
  { name: "programmes", at: "/programmes", then: (page) => page.waitForSelector(".cards .card") },
  { name: "programmes-empty", at: "/programmes", wishes: "?empty" },
  {
    name: "new-programme",
    at: "/programmes/new",
    then: async (page) => {
      await page.click("#template");
      const boxes = page.locator(".day input");
      for (const [index, text] of ["15", "4", "2027"].entries()) await boxes.nth(index).fill(text);
      await page.waitForSelector(".dates li");
      await page.click("button[type=submit]");
    },
  },
  {
    name: "programme",
    at: "/programmes/g1",
    then: (page) => page.waitForSelector("[role=tabpanel] tbody tr"),
  },
  {
    name: "patients-by-sound",
    at: "/patients",
    then: async (page) => {
      await page.fill("#patient-search", "kolar");
      await page.waitForSelector(".notice.info");
    },
  },
  {
    name: "patients-save-list",
    at: "/patients",
    then: async (page) => {
      await page.fill("#patient-search", "giv");
      await page.locator(".lists > button.plain").click();
      await page.locator(".lists form button[type=submit]").waitFor();
    },
  },
  {
    name: "patient-new-twin",
    at: "/patients/new",
    then: async (page) => {
      await page.fill("#patient-last_name", "Collard");
      await page.fill("#patient-first_name", "Anne");
      await page.fill("#patient-postal_code", "0860");
      await page.waitForSelector(".workspace .notice.warn");
    },
  },
  {
    name: "patient-new-errors",
    at: "/patients/new",
    then: async (page) => {
      const boxes = page.locator("[role=group]:has(> #patient-birth_date-legend) input");
      for (const [index, text] of ["31", "4", "1948"].entries()) await boxes.nth(index).fill(text);
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector(".summary a");
    },
  },
  { name: "file", at: "/patients/p0", then: (page) => page.waitForSelector("[role=tabpanel] h2") },
  { name: "file-sessions", at: "/patients/p0/sessions", then: (page) => page.waitForSelector("tbody tr") },
  { name: "file-situation", at: "/patients/p0/situation", then: (page) => page.waitForSelector("[role=tabpanel] dl") },
  { name: "file-caregivers", at: "/patients/p0/caregivers", then: (page) => page.waitForSelector("[role=tabpanel] .card") },
  { name: "file-consents", at: "/patients/p0/consents", then: (page) => page.waitForSelector("[role=tabpanel] .facts") },
  { name: "file-papers", at: "/patients/p0/papers", then: (page) => page.waitForSelector("[role=tabpanel] .card") },
  { name: "file-history", at: "/patients/p0/history", then: (page) => page.waitForSelector("[role=tabpanel] ol li") },
  { name: "file-empty", at: "/patients/p9", then: (page) => page.waitForSelector("[role=tabpanel] .empty") },
  {
    name: "file-edit",
    at: "/patients/p0/situation",
    then: async (page) => {
      await page.locator("main header .row > .button").first().click();
      await page.fill("#patient-phone", "+33 3 24 00 00 99");
      await page.focus("#patient-email");
      await page.waitForSelector(".undo.shown button");
    },
  },
  {
    name: "file-withdraw",
    at: "/patients/p0/consents",
    then: async (page) => {
      await page.locator("[role=tabpanel] .facts").first().locator(".head button").nth(1).click();
      await page.waitForSelector(".workspace .notice.warn");
    },
  },
  {
    name: "file-epices",
    at: "/patients/p0/situation",
    then: async (page) => {
      await page.locator("[role=tabpanel] .facts .head button").first().click();
      await page.waitForSelector(".workspace [role=radiogroup]");
    },
  },
  {
    name: "file-standing",
    at: "/patients/p0",
    then: async (page) => {
      await page.click("main header .more > button");
      await page.locator("main header .choices > .button").nth(1).click();
      await page.locator(".workspace button[type=submit]").click();
      await page.waitForSelector(".summary a");
    },
  },
  {
    name: "file-paper",
    at: "/patients/p0/papers",
    then: async (page) => {
      await page.locator("[role=tabpanel] .card button").first().click();
      await page.waitForSelector("dialog img");
    },
  },
  {
    name: "file-erase",
    at: "/patients/p0",
    then: async (page) => {
      await page.click("main header .more > button");
      await page.locator("main header .choices > .button").last().click();
      await page.locator("dialog button[type=submit]").click();
      await page.waitForSelector("dialog .summary a");
    },
  },
  { name: "caregivers", at: "/caregivers", then: (page) => page.waitForSelector("tbody tr") },
  { name: "caregivers-empty", at: "/caregivers", wishes: "?empty" },
  {
    name: "caregiver-edit",
    at: "/caregivers",
    then: async (page) => {
      await page.locator("tbody th button").first().click();
      await page.waitForSelector("#act-last_name");
    },
  },
  {
    name: "roster-missing",
    at: "/patients/import",
    then: async (page) => {
      await importing(page);
      await page.locator("details select").nth(6).selectOption("first-name");
      await page.waitForSelector("details .notice");
      await page.locator("details select").first().selectOption("");
      await page.waitForSelector(".notice.warn");
    },
  },
  {
    name: "roster-remembered",
    at: "/patients/import",
    then: async (page) => {
      await importing(page);
      await page.locator("#roster-sheet").selectOption("Présences");
      await page.waitForFunction(() => document.querySelectorAll("details tbody tr").length === 3);
    },
  },
  { name: "imports", at: "/imports", then: (page) => page.waitForSelector("tbody tr") },
  {
    name: "imports-undone",
    at: "/imports",
    then: async (page) => {
      await page.locator("tbody button").first().click();
      await page.locator("dialog .button.main").click();
      await page.waitForSelector(".notice.ok");
    },
  },
  { name: "imports-empty", at: "/imports", wishes: "?empty" },
  { name: "duplicates", at: "/duplicates", then: (page) => page.waitForSelector("main li.card") },
  {
    name: "duplicates-two-people",
    at: "/duplicates",
    then: async (page) => {
      await page.locator("main li.card button").first().click();
      await page.waitForSelector("dialog");
    },
  },
  { name: "duplicates-empty", at: "/duplicates", wishes: "?empty" },
  {
    name: "compare",
    at: "/duplicates/p0/p24",
    then: async (page) => {
      await page.waitForSelector("input[name=keep-phone]");
      await page.locator("input[name=keep-birth_date]").nth(1).check();
    },
  },
  {
    name: "compare-merged",
    at: "/duplicates/p0/p24",
    then: async (page) => {
      await page.locator("main .row .button.main").last().click();
      await page.waitForSelector(".notice.ok");
    },
  },
  {
    name: "compare-undone",
    at: "/duplicates/p0/p24",
    then: async (page) => {
      await page.locator("main .row .button.main").last().click();
      await page.waitForSelector(".notice.ok");
      await page.locator("main .row button").last().click();
      await page.waitForSelector("table");
    },
  },
  {
    name: "centre",
    at: "/centre",
    then: async (page) => {
      await page.locator("#centre-logo button, .group .row button").first().click();
      await page.waitForSelector("main img");
      await page.fill("#centre-phone", "+33 3 24 00 00 01");
      await page.locator("#centre-number").focus();
    },
  },
  { name: "centre-places", at: "/centre/places", then: (page) => page.waitForSelector("main li.card") },
  {
    name: "centre-place",
    at: "/centre/places",
    then: async (page) => {
      await workspace("li.card .head .button")(page);
      await page.locator("aside .stretch input").nth(1).fill("8:00");
      await page.click("aside .foot .button.main");
      await page.waitForSelector("aside .summary");
    },
  },
  { name: "centre-room", at: "/centre/places", then: workspace("li.card .room .button") },
  { name: "centre-directory", at: "/centre/directory", then: (page) => page.waitForSelector("tbody tr") },
  { name: "centre-recipient", at: "/centre/directory", then: workspace(".head .button") },
  { name: "centre-team", at: "/centre/team", then: (page) => page.waitForSelector("tbody tr") },
  { name: "centre-professional", at: "/centre/team", then: workspace("tbody .opens") },
  { name: "centre-keeping", at: "/centre/keeping", then: (page) => page.waitForSelector("#identifiers") },
  { name: "centre-empty", at: "/centre/places", wishes: "?empty" },
  {
    name: "programme-team",
    at: "/programmes/g1/team",
    then: async (page) => {
      await page.waitForSelector("#team-set");
      await workspace("section[aria-labelledby=team] button")(page);
      await page.locator("aside input[type=checkbox]").nth(4).check();
    },
  },
  {
    name: "attendance-caregivers",
    at: "/sessions/s3",
    then: async (page) => {
      await page.waitForSelector('[role="radiogroup"] input:focus');
      await page.locator('section [role="group"] button').first().click();
      await page.waitForSelector("section ol li + li");
      await page.locator("section ol li + li input").first().check();
      await page.locator("section details summary").click();
      await page.fill("#caregiver-search", "a");
      await page.waitForSelector("section details li");
    },
  },
  ...PROGRAMMES,
  ...TEMPLATES,
  ...FILE_PATHWAY,
  ...DUE,
  ...SCHEDULE,
  ...CALLS,
  ...ATTENDANCE,
  ...DOCUMENTS,
  ...COMPOSER,
  ...REPORTS,
  ...KIOSK,
  ...HELP,
  ...OUTSIDE,
  ...BACKUPS,
  ...SHARING,
  ...TOUR,
];
