// The screens that are looked at: where they are, what the made-up register is like, what is done
// there first. Controls are found by what does not depend on the language.

const press = (keys) => async (page) => {
  await page.waitForSelector('[role="radiogroup"] input:focus');
  for (const key of keys) await page.keyboard.press(key);
};

export const SCREENS = [
  { name: "first-start", wishes: "?own=absent" },
  {
    name: "first-centre",
    wishes: "?own=absent",
    then: async (page) => {
      await page.click("button[type=submit]");
      await page.waitForSelector("#centre_name");
      await page.click("button[type=submit]");
    },
  },
  {
    name: "first-you",
    wishes: "?own=absent",
    then: async (page) => {
      await page.locator("input[name=start]").nth(1).check();
      await page.click("button[type=submit]");
      await page.fill("#professional", "Claire Noël");
      await page.fill("#passphrase", "trois petits chats");
      await page.click("button[type=submit]");
    },
  },
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
    then: async (page) => {
      await page.fill("#enrol-search", "weber");
      await page.waitForSelector(".choice input:not(:disabled)");
      await page.locator(".choice input:not(:disabled)").first().check();
    },
  },
  {
    name: "share",
    at: "/share",
    then: async (page) => {
      await page.waitForSelector("table");
      await page.click("summary");
      await page.locator(".row .button.main").last().click();
    },
  },
  {
    name: "share-sent",
    at: "/share",
    then: async (page) => {
      await page.check("#recipient-check");
      await page.locator(".row .button.main").last().click();
      await page.waitForSelector("#sharing-log + table, table[aria-labelledby=sharing-log]");
    },
  },
  { name: "share-unlinked", at: "/share", wishes: "?unlinked", then: (page) => page.waitForSelector("table") },
];
