// Looks at what a relative would read: before a letter is sent, before a calendar file is written, where a
// place is called by an illness.

import { workspace } from "./screens-steps.mjs";

export const OUTSIDE = [
  {
    name: "outside-calendar",
    at: "/schedule/agenda/2026-11-26",
    then: async (page) => {
      await page.locator("main .more > button, header .more > button").first().click();
      await page.locator(".more .choices > *").nth(1).click();
      await page.waitForSelector("aside #act-of");
      await page.locator("aside #act-of").selectOption({ index: 1 });
      await page.waitForSelector("aside .seen li");
    },
  },
  {
    name: "outside-place",
    at: "/centre/places",
    then: async (page) => {
      await workspace(".head .button")(page);
      await page.fill("#act-name", "Maison du diabète");
      await page.waitForSelector("aside #act-keep");
      await page.locator("aside button[type=submit]").click();
      await page.waitForSelector("aside .summary a");
    },
  },
];
