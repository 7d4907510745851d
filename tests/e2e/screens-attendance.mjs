// Looks at the day, at a session's list in every state, and at the month of a programme.

import { workspace } from "./screens-steps.mjs";

const list = (page) => page.waitForSelector("li.person");

export const ATTENDANCE = [
  // The day, a session's list, the month.
  {
    name: "today-printed",
    then: async (page) => {
      await page.waitForSelector("#next-session");
      await page.keyboard.press("Control+P");
      await page.waitForSelector(".notice.ok");
    },
  },
  {
    name: "attendance-detail",
    at: "/sessions/s2",
    then: async (page) => {
      await page.waitForSelector('[role="radiogroup"] input:focus');
      for (const key of ["Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
      await page.waitForSelector("li .fields");
    },
  },
  {
    name: "attendance-closing",
    at: "/sessions/s2",
    then: async (page) => {
      await page.waitForSelector('[role="radiogroup"] input:focus');
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("dialog li");
    },
  },
  {
    name: "attendance-why",
    at: "/sessions/s2",
    then: async (page) => {
      await page.waitForSelector('[role="radiogroup"] input:focus');
      await page.keyboard.press("Control+Enter");
      await page.locator("dialog .button.main").click();
      await page.waitForSelector(".foot .notice.ok");
      await page.locator('[role="radiogroup"]').first().locator("input").last().focus();
      await page.keyboard.press("Delete");
      await page.waitForSelector("#why");
      await page.click("dialog .button.main");
    },
  },
  { name: "attendance-early", at: "/sessions/s4", then: list },
  {
    name: "attendance-excuse",
    at: "/sessions/s4",
    then: async (page) => {
      await list(page);
      await workspace("li.person .before .button")(page);
    },
  },
  {
    name: "attendance-freed",
    at: "/sessions/s4",
    then: async (page) => {
      await list(page);
      await workspace("li.person .before .button")(page);
      await page.locator("aside .foot .button.main").click();
      await page.waitForSelector(".notice.ok a");
    },
  },
  {
    name: "attendance-walk-in",
    at: "/sessions/s3",
    then: async (page) => {
      await list(page);
      await page.keyboard.press("Control+N");
      await page.waitForSelector("aside");
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .summary");
    },
  },
  {
    name: "attendance-put-on-list",
    at: "/sessions/s3",
    then: async (page) => {
      await list(page);
      await page.locator(".bar .more > button").click();
      await page.locator(".bar .choices button").first().click();
      await page.waitForSelector("aside");
      for (const typed of ["Col", "Mai", "Pee"]) {
        await page.fill("#act-patients", typed);
        await page.locator("aside [role=option]").first().click();
      }
    },
  },
  {
    name: "attendance-take-off",
    at: "/sessions/s3",
    then: async (page) => {
      await list(page);
      await page.locator("li.person .acts button").first().click();
      await workspace("li .detail .button:not(.plain):not(a)")(page);
    },
  },
  {
    name: "attendance-sheet",
    at: "/sessions/s3",
    then: async (page) => {
      await list(page);
      await page.locator(".bar .more > button").click();
      await page.locator(".bar .choices button").nth(1).click();
      await page.fill("#sheet-text", "1-6 9 x");
      await page.waitForSelector("[data-testid=sheet-says] li");
    },
  },
  {
    name: "attendance-sheet-refused",
    at: "/sessions/s3",
    then: async (page) => {
      await list(page);
      await page.locator(".bar .more > button").click();
      await page.locator(".bar .choices button").nth(1).click();
      await page.fill("#sheet-text", "1-6");
      await page.waitForSelector("#sheet-text[aria-invalid]");
    },
  },
  {
    name: "attendance-note-names",
    at: "/sessions/s3",
    then: async (page) => {
      await list(page);
      await page.fill("#group-note", "Bonne entente, surtout Fatima et Guy.");
      await page.waitForSelector("#group-note[aria-invalid]");
    },
  },
  {
    name: "attendance-scan-kept",
    at: "/sessions/s3",
    then: async (page) => {
      await list(page);
      await page.locator("section .row:has(+ form) button").last().click();
      await page.waitForSelector("aside");
      await page.click("#act-path");
      await page.fill("#act-binder", "Classeur bleu");
      await page.locator("aside .foot .button.main").click();
      await page.waitForSelector("section li strong + span");
    },
  },
  { name: "attendance-failed", at: "/sessions/s3", wishes: "?refuse=attendance:made-up", then: (page) => page.waitForSelector("[role=alert]") },
  { name: "month-people", at: "/schedule/people", then: (page) => page.waitForSelector(".frame table") },
  { name: "month-people-none", at: "/schedule/people", wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
];
