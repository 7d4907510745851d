// The screens of a programme's pathway: read, edited, its versions, and files of other centres. Controls are
// found by what does not depend on the language.

/** Reads the pathway of a programme, then does something there. */
const pathway = (then) => async (page) => {
  await page.waitForSelector("#plan-sessions");
  await then?.(page);
};

/** Opens the pathway for editing. */
const editing = (then) =>
  pathway(async (page) => {
    await page.locator("[role=tabpanel] .row .button.main").first().click();
    await page.waitForSelector("#edit-sessions");
    await then?.(page);
  });

/** Chooses another centre's programme file. */
const programmeFile = (then) => async (page) => {
  await page.locator("main .button.main").click();
  await page.waitForSelector("#differences");
  await then?.(page);
};

export const TEMPLATES = [
  { name: "pathway-plan", at: "/programmes/g3/pathway", then: pathway() },
  {
    name: "pathway-versions",
    at: "/programmes/g3/pathway",
    then: pathway(async (page) => {
      await page.locator("[role=tabpanel] .row.head .row .button").nth(1).click();
      await page.waitForSelector("aside li");
    }),
  },
  {
    name: "pathway-old",
    at: "/programmes/g3/pathway",
    then: pathway(async (page) => {
      await page.locator("[role=tabpanel] .row.head .row .button").nth(1).click();
      await page.locator("aside li button").last().click();
      await page.waitForSelector("[role=tabpanel] .notice.info");
    }),
  },
  {
    name: "pathway-export",
    at: "/programmes/g3/pathway",
    then: pathway(async (page) => {
      await page.locator("[role=tabpanel] .row.head .row .button").nth(2).click();
      await page.click("#act-folder");
      await page.click("aside .foot .button.main");
      await page.waitForSelector("aside .notice.ok");
    }),
  },
  {
    name: "pathway-editing",
    at: "/programmes/g3/pathway",
    then: editing(async (page) => {
      await page.locator("#edit-session-breath ~ .button").first().click();
      await page.fill("#act-note", "Le souffle plus tôt");
    }),
  },
  {
    name: "pathway-session",
    at: "/programmes/g3/pathway",
    then: editing(async (page) => {
      await page.click("#edit-session-breath");
      await page.locator("#alongside").selectOption("all");
    }),
  },
  {
    name: "pathway-question",
    at: "/programmes/g3/pathway",
    then: editing((page) => page.click("#edit-question-what-to-do")),
  },
  {
    name: "pathway-question-picture",
    at: "/programmes/g3/pathway",
    then: editing(async (page) => {
      await page.click("#edit-question-what-to-do");
      await page.click("#act-pictogram");
      await page.waitForSelector("dialog[open] li img");
      await page.locator("dialog[open] li button").first().click();
      await page.waitForSelector("#act-pictogram img");
    }),
  },
  {
    name: "pathway-wrong",
    at: "/programmes/g3/pathway",
    then: editing(async (page) => {
      await page.click("#edit-session-add");
      await page.waitForSelector("aside form");
      await page.click("aside .foot .button.main");
      await page.locator("form.bar .button.main").click();
      await page.waitForSelector(".summary a");
    }),
  },
  {
    name: "pathway-stale",
    at: "/programmes/g3/pathway",
    wishes: "?meanwhile",
    then: editing(async (page) => {
      await page.locator("#edit-session-breath ~ .button").first().click();
      await page.fill("#act-note", "Le souffle plus tôt");
      await page.locator("form.bar .button.main").click();
      await page.waitForSelector(".notice.warn");
    }),
  },
  { name: "pathway-blank", at: "/programmes/g3/pathway", wishes: "?empty", then: pathway() },
  { name: "programme-import", at: "/programmes/import" },
  {
    name: "programme-import-file",
    at: "/programmes/import",
    then: programmeFile(async (page) => {
      await page.locator("main li input[type=checkbox]").nth(2).check();
    }),
  },
  {
    name: "programme-import-taken",
    at: "/programmes/import",
    then: programmeFile(async (page) => {
      await page.locator("main li input[type=checkbox]").nth(2).check();
      await page.locator(".take .button.main").click();
      await page.waitForSelector(".notice.ok");
    }),
  },
  { name: "programme-import-new", at: "/programmes/import", wishes: "?empty", then: programmeFile() },
  {
    name: "programme-import-refused",
    at: "/programmes/import",
    wishes: "?refuse=readProgrammeFile:programme-file-changed:refused",
    then: async (page) => {
      await page.locator("main .button.main").click();
      await page.waitForSelector(".notice.bad");
    },
  },
];
