// The questionnaire on the turned screen, page by page, and a form typed back by its numbers. Controls are
// found by what does not depend on the language.

const lead = async (page) => {
  await page.locator('[id^="next-"]').first().click();
  await page.waitForSelector("#act-turn");
};

/** Turns the screen and goes on to a question, leaving those before it open. */
const turned = (number) => async (page) => {
  await lead(page);
  await page.locator("#act-turn").click();
  await page.waitForSelector(".kiosk h1");
  if (number > 0) await page.locator(".kiosk .foot .main").click();
  for (let at = 1; at < number; at++) {
    await page.locator(".kiosk .foot button").nth(1).click();
    await page.waitForTimeout(30);
  }
};

export const KIOSK = [
  { name: "kiosk-welcome", at: "/patients/p1", then: turned(0) },
  { name: "kiosk-words", at: "/patients/p1", then: turned(1) },
  { name: "kiosk-yes-no", at: "/patients/p1", then: async (page) => (await turned(2)(page), page.locator(".kiosk .answer input").first().check()) },
  { name: "kiosk-choice", at: "/patients/p1", then: async (page) => (await turned(3)(page), page.locator(".kiosk .foot .main").click()) },
  { name: "kiosk-scale", at: "/patients/p1", then: async (page) => (await turned(4)(page), page.locator(".kiosk .scale label").nth(7).click()) },
  { name: "kiosk-thanks", at: "/patients/p1", then: turned(6) },
  {
    name: "kiosk-team",
    at: "/patients/p1",
    then: async (page) => {
      await turned(2)(page);
      await page.locator(".kiosk .team").click();
      await page.locator(".kiosk form .main").click();
      await page.waitForSelector("#kiosk-passphrase-wrong");
    },
  },
  {
    name: "kiosk-review",
    at: "/patients/p1",
    then: async (page) => {
      await turned(2)(page);
      await page.locator(".kiosk .answer input").first().check();
      await page.locator(".kiosk .team").click();
      await page.fill("#kiosk-passphrase", "une phrase de passe");
      await page.locator(".kiosk form .main").click();
      await page.waitForSelector("aside .notice");
    },
  },
  {
    name: "kiosk-typed",
    at: "/patients/p1",
    then: async (page) => {
      await lead(page);
      await page.locator("aside details.part summary").first().click();
      await page.fill("#act-typed", "2o 3b 4 7");
      await page.locator("aside details.part .row .button").first().click();
      await page.waitForSelector("aside .read li");
    },
  },
  {
    name: "kiosk-typed-wrong",
    at: "/patients/p1",
    then: async (page) => {
      await lead(page);
      await page.locator("aside details.part summary").first().click();
      await page.fill("#act-typed", "2o 3d");
      await page.locator("aside details.part .row .button").first().click();
      await page.waitForSelector("#act-typed-wrong");
    },
  },
];
