// Looks at calls, the waiting list, free places, cars, the turned screen, closed days, a planned cycle
// and what will be needed.

import { workspace } from "./screens-steps.mjs";

/** Opens what belongs to the first person on the list. */
const below = (button, inside) => async (page) => {
  await page.waitForSelector("main li.card");
  await page.locator("main li.card").first().locator("> .row button").nth(button).click();
  await page.waitForSelector(`.inline ${inside}`);
};

const day = async (page, group, parts) => {
  const boxes = page.locator(`[role=group]:has(> ${group}-legend) input`);
  for (const [index, text] of parts.entries()) await boxes.nth(index).fill(text);
};

export const CALLS = [
  { name: "calls", at: "/calls", then: (page) => page.waitForSelector("main li.card") },
  { name: "calls-empty", at: "/calls", wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
  { name: "calls-failed", at: "/calls", wishes: "?refuse=callList:made-up", then: (page) => page.waitForSelector(".notice.bad") },
  {
    name: "calls-log",
    at: "/calls",
    then: async (page) => {
      await below(0, "form")(page);
      await page.locator("#act-outcome").click();
      await page.locator(".inline button[type=submit]").click();
      await page.waitForSelector(".inline .summary a");
    },
  },
  {
    name: "calls-logged",
    at: "/calls",
    then: async (page) => {
      await below(0, "form")(page);
      await page.locator("input[name=act-outcome]").nth(1).check();
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("main li.card button.main:focus");
    },
  },
  { name: "calls-make-up", at: "/calls", then: below(1, "li") },
  { name: "calls-message", at: "/calls", then: below(2, "blockquote") },
  { name: "calls-waiting", at: "/calls/waiting", then: (page) => page.waitForSelector("main li.card") },
  { name: "calls-waiting-empty", at: "/calls/waiting", wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
  { name: "calls-wish", at: "/calls/waiting", then: workspace("main li.card > .button") },
  { name: "session-places", at: "/sessions/s4/places", then: (page) => page.waitForSelector("[role=tabpanel] ol li.card") },
  { name: "session-places-empty", at: "/sessions/s4/places", wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
  { name: "session-cars", at: "/sessions/s4/cars", then: (page) => page.waitForSelector("[role=tabpanel] tbody tr") },
  {
    name: "session-cars-said",
    at: "/sessions/s4/cars",
    then: async (page) => {
      await workspace("[role=tabpanel] tbody button")(page);
      await page.locator("#act-seats").fill("");
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .summary a");
    },
  },
  { name: "turned", at: "/turned/p3", then: (page) => page.waitForSelector("dialog ol li") },
  { name: "turned-large", at: "/turned/p0", then: (page) => page.waitForSelector("dialog ol li") },
  { name: "closures", at: "/schedule/closures", then: (page) => page.waitForSelector("[role=tabpanel] tbody tr") },
  { name: "closures-empty", at: "/schedule/closures", wishes: "?empty", then: (page) => page.waitForSelector("[role=tabpanel] dl") },
  {
    name: "closures-week",
    at: "/schedule/closures",
    then: async (page) => {
      await workspace("[role=tabpanel] section .head button")(page);
      await day(page, "#act-day", ["9", "12", "2026"]);
      await page.fill("#act-words", "Inventaire");
      await page.locator("aside .button.main").click();
      await page.waitForSelector(".notice.warn li");
    },
  },
  {
    name: "closures-busy",
    at: "/schedule/closures",
    then: async (page) => {
      await page.waitForSelector("[role=tabpanel] section");
      await page.locator("[role=tabpanel] section").nth(2).locator(".head button").click();
      await page.selectOption("#act-whom", { index: 1 });
      await page.click("button#act-path");
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .notice.warn");
    },
  },
  {
    name: "cycle-lacks",
    at: "/schedule/plan",
    then: async (page) => {
      await page.waitForSelector("#cycle-programme");
      await page.fill("#cycle-hours", "9 heures");
      await page.locator("form button[type=submit]").click();
      await page.waitForSelector(".summary a");
    },
  },
  {
    name: "cycle",
    at: "/schedule/plan",
    then: async (page) => {
      await page.waitForSelector("#cycle-programme");
      await page.selectOption("#cycle-programme", { index: 1 });
      await page.fill("#cycle-groups", "2");
      await day(page, "#cycle-starts_on", ["4", "1", "2027"]);
      await day(page, "#cycle-until", ["30", "4", "2027"]);
      for (const group of ["rooms", "educators"]) {
        const boxes = page.locator(`[role=group]:has(> #cycle-${group}-legend) input`);
        await boxes.nth(1).check();
        await boxes.nth(0).check();
      }
      await page.locator("form button[type=submit]").click();
      await page.waitForSelector(".result table");
    },
  },
  { name: "forecast", at: "/schedule/forecast", then: (page) => page.waitForSelector("[role=tabpanel] tbody tr") },
  { name: "forecast-empty", at: "/schedule/forecast", wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
  {
    name: "file-call",
    at: "/patients/p5/sessions",
    then: workspace("section[aria-labelledby=file-calls] .head button"),
  },
  {
    name: "file-car",
    at: "/patients/p5/situation",
    then: async (page) => {
      await page.waitForSelector("[role=tabpanel] .parts");
      await page.locator("[role=tabpanel] .parts + .row .button").nth(1).click();
      await page.waitForSelector("aside form");
    },
  },
];
