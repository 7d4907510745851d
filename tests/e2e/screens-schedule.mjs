// Looks at the schedule, a new session, a session's sheet, moving and cancelling.

import { workspace } from "./screens-steps.mjs";

const DAY = "2026-11-26";
const agenda = `/schedule/agenda/${DAY}`;

/** Opens one of the acts behind "more". */
const more = (number) => async (page) => {
  await page.locator("main .more > button, header .more > button").first().click();
  await page.locator(".more .choices > *").nth(number).click();
  await page.waitForSelector("aside form");
};

/** Fills what a new session needs at least; the day has its room taken. */
const fill = async (page) => {
  await page.waitForSelector("#act-programme");
  await page.selectOption("#act-programme", { index: 1 });
  await page.selectOption("#act-step", { index: 2 });
  await page.selectOption("#act-place", { index: 1 });
  await page.selectOption("#act-room", { index: 2 });
  const boxes = page.locator(".day input");
  for (const [at, text] of ["26", "11", "2026"].entries()) await boxes.nth(at).fill(text);
  await page.waitForSelector(".check li");
};

export const SCHEDULE = [
  { name: "schedule", at: agenda, then: (page) => page.waitForSelector("main li.line") },
  { name: "schedule-empty", at: agenda, wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
  { name: "schedule-failed", at: agenda, wishes: "?refuse=schedule:made-up", then: (page) => page.waitForSelector("[role=alert]") },
  { name: "schedule-week", at: `/schedule/week/${DAY}`, then: (page) => page.waitForSelector("main table li") },
  {
    name: "schedule-week-people",
    at: `/schedule/week/${DAY}`,
    then: async (page) => {
      await page.waitForSelector("main table li");
      await page.locator("main details").first().evaluate((details) => (details.open = true));
      await page.selectOption("#schedule-by", "professional");
      await page.waitForSelector("tbody th");
    },
  },
  {
    name: "schedule-month",
    at: `/schedule/month/${DAY}`,
    then: async (page) => {
      await page.waitForSelector("main li.line");
      await page.locator('[role=grid] button[tabindex="0"]').focus();
      await page.keyboard.press("ArrowRight");
      await page.waitForSelector("#day-2026-11-27");
    },
  },
  {
    name: "schedule-bad-day",
    at: agenda,
    then: async (page) => {
      await page.waitForSelector("main li.line");
      await more(0)(page);
      await page.waitForSelector("aside ol li");
    },
  },
  {
    name: "schedule-bad-day-done",
    at: agenda,
    then: async (page) => {
      await page.waitForSelector("main li.line");
      await more(0)(page);
      await page.selectOption("#act-cause", "weather");
      await page.waitForSelector("aside ol li");
      await page.click("aside .foot .button.main");
      await page.waitForSelector("aside .notice.ok");
    },
  },
  {
    name: "schedule-bad-day-anew",
    at: agenda,
    then: async (page) => {
      await page.waitForSelector("main li.line");
      await more(0)(page);
      await page.selectOption("#act-cause", "strike");
      await page.waitForSelector("aside ol li");
      await page.click("aside .row .button");
      // The preview is asked anew a moment after a choice, and the act waits for it.
      await page.waitForTimeout(600);
      await page.click("aside .foot .button.main");
      await page.waitForSelector("aside .notice.ok");
      await page.click("aside .stack .stack > .button");
      await page.waitForSelector("aside code");
    },
  },
  { name: "schedule-calendar-file", at: agenda, then: async (page) => (await page.waitForSelector("main li.line"), more(1)(page)) },
  { name: "schedule-new", at: "/schedule/new", then: fill },
  {
    name: "schedule-new-lacks",
    at: "/schedule/new",
    then: async (page) => {
      await fill(page);
      await page.click("form .row .button.main");
      await page.waitForSelector(".summary");
    },
  },
  {
    name: "schedule-series",
    at: "/schedule/new",
    then: async (page) => {
      await fill(page);
      await page.selectOption("#act-every", "week");
      await page.waitForSelector("tbody tr");
      await page.locator("tbody input").nth(1).click();
    },
  },
  { name: "session-sheet", at: "/sessions/s3/sheet", then: (page) => page.waitForSelector("main dl") },
  { name: "session-cancelled", at: "/sessions/s-snow/sheet", then: (page) => page.waitForSelector("main dl") },
  {
    name: "session-move",
    at: "/sessions/s3/sheet",
    then: async (page) => {
      await page.waitForSelector("main dl");
      await page.locator("main header button").nth(1).click();
      await page.waitForSelector("aside form");
      await page.locator("aside .day input").first().fill("24");
      await page.locator("aside .day input").nth(1).fill("12");
      await page.locator("aside input[type=radio]").nth(1).check();
      await page.waitForSelector("aside .free");
    },
  },
  {
    name: "session-cancel",
    at: "/sessions/s3/sheet",
    then: async (page) => {
      await page.waitForSelector("main dl");
      await page.locator("main header button").nth(2).click();
      await page.waitForSelector("aside form");
      await page.selectOption("#act-cause", "strike");
    },
  },
  {
    name: "session-change",
    at: "/sessions/s3/sheet",
    then: async (page) => {
      await page.waitForSelector("main dl");
      await workspace("main header button")(page);
      await page.waitForSelector("aside .check li");
    },
  },
  { name: "session-papers", at: "/sessions/s3/papers", then: (page) => page.waitForSelector("main section li") },
];
