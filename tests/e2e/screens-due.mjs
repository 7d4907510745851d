// Looks at what is due, who is one step away, the letters of a year and the rules.

import { workspace } from "./screens-steps.mjs";

/** Opens what a narrow page keeps folded. */
const unfolded = (page) => page.locator("main details").first().evaluate((details) => (details.open = true));

export const DUE = [
  // What is due, who is one step away, the letters, the rules.
  { name: "today-due", then: (page) => page.waitForSelector("#today-due ~ .body li") },
  {
    name: "due",
    at: "/due",
    then: async (page) => {
      await page.waitForSelector(".lines li");
      await page.locator(".lines summary").first().click();
      await page.locator(".lines summary").nth(3).click();
    },
  },
  {
    name: "due-kind",
    at: "/due",
    then: async (page) => {
      await page.waitForSelector(".lines li");
      await unfolded(page);
      await page.locator(".chip").nth(2).focus();
      await page.keyboard.press("Space");
      await page.waitForSelector(".chip[aria-pressed=true]");
    },
  },
  {
    name: "due-none-such",
    at: "/due",
    then: async (page) => {
      await page.waitForSelector(".lines li");
      await unfolded(page);
      await page.locator(".kinds").nth(1).locator(".chip").last().click();
      await page.waitForSelector("#due-programme");
      await page.selectOption("#due-programme", { index: 2 });
      await page.waitForSelector(".empty");
    },
  },
  { name: "due-empty", at: "/due", wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
  { name: "due-failed", at: "/due", wishes: "?refuse=due:made-up", then: (page) => page.waitForSelector("[role=alert]") },
  {
    name: "due-steps",
    at: "/due/steps",
    then: async (page) => {
      await page.waitForSelector("tbody tr");
      await page.locator("main summary").first().click();
    },
  },
  { name: "due-steps-nobody", at: "/due/steps", wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
  { name: "due-letters", at: "/due/letters", then: (page) => page.waitForSelector("tbody tr") },
  {
    name: "due-appointments",
    at: "/due/letters",
    then: async (page) => {
      await page.locator("[name=letters-which]").last().check();
      await page.waitForSelector(".letters-to-send tbody tr");
    },
  },
  { name: "due-letters-empty", at: "/due/letters", wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
  {
    name: "rules",
    at: "/centre/rules",
    then: async (page) => {
      await page.waitForSelector("article");
      for (const summary of await page.locator("article summary").all()) await summary.click();
    },
  },
  {
    name: "rules-form",
    at: "/centre/rules",
    then: async (page) => {
      await page.waitForSelector("article");
      await workspace("article:has(details):has(.open) .head .button")(page);
      await page.locator("aside input[type=radio]").nth(1).check();
      await page.click("#act-effect");
      await page.waitForSelector("aside [role=status] li");
    },
  },
  {
    name: "rules-form-lacks",
    at: "/centre/rules",
    then: async (page) => {
      await page.waitForSelector("article");
      await workspace("article:has(.open) .head .button")(page);
      await page.fill("aside input[inputmode=numeric].number", "");
      await page.click("aside .foot .button.main");
      await page.waitForSelector("aside .summary");
    },
  },
];
