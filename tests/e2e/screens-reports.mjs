// Looks at the figures: the year, the forms, a filled report with its why, its typing order, what was
// sent, a form that is adapted, a self-evaluation.

const shown = (page) => page.waitForSelector("main .value.numbers");

export const REPORTS = [
  { name: "reports-year", at: "/reports", then: shown },
  { name: "reports-forms", at: "/reports/forms", then: (page) => page.waitForSelector("li.card a") },
  { name: "reports-funding", at: "/reports/funding", then: shown },
  { name: "reports-funding-none", at: "/reports/funding", wishes: "?empty", then: (page) => page.waitForSelector(".empty") },
  { name: "reports-territory", at: "/reports/territory", then: shown },
  { name: "reports-sent", at: "/reports/sent", then: (page) => page.waitForSelector("tbody tr") },
  { name: "report", at: "/report/fr-grid/2025", then: shown },
  {
    name: "report-who",
    at: "/report/fr-grid/2025",
    then: async (page) => {
      await shown(page);
      await page.locator("button.who").first().click();
      await page.waitForSelector("#figures-counted");
    },
  },
  {
    name: "report-answered",
    at: "/report/fr-grid/2025",
    then: async (page) => {
      await shown(page);
      await page.locator(".answer input[type=radio]").first().check();
      await page.waitForSelector(".undo.shown");
      // At the end of the page the offer covers nothing.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    },
  },
  {
    name: "report-typing",
    at: "/report/fr-grid/2025",
    then: async (page) => {
      await shown(page);
      await page.locator("[aria-pressed=false]").click();
      await page.waitForSelector("button.copy");
    },
  },
  {
    name: "report-sent",
    at: "/report/fr-grid/2025",
    then: async (page) => {
      await shown(page);
      await page.locator("main header .button[aria-expanded]").first().click();
      await page.waitForSelector("#act-sent-on");
    },
  },
  {
    name: "report-free",
    at: "/report/activity/2025-01-15..2026-03-02",
    then: async (page) => {
      await shown(page);
      await page.locator("main header .main").click();
      await page.waitForSelector(".notice code");
    },
  },
  { name: "report-unknown", at: "/report/none/2025", then: (page) => page.waitForSelector(".notice.bad") },
  { name: "filing", at: "/filings/1", then: shown },
  { name: "scheme", at: "/schemes/fr-grid/2025", then: (page) => page.waitForSelector("fieldset li") },
  {
    name: "scheme-saved",
    at: "/schemes/fr-grid/2025",
    then: async (page) => {
      await page.waitForSelector("fieldset li");
      await page.locator("form .button.main").click();
      await page.waitForSelector(".change");
    },
  },
  {
    name: "scheme-retired",
    at: "/schemes/own-1/1",
    then: async (page) => {
      await page.waitForSelector("fieldset li");
      await page.locator("#scheme-retire").click();
      await page.waitForSelector("#scheme-restore");
    },
  },
  { name: "evaluation", at: "/evaluation/g1/2025", then: (page) => page.waitForSelector("textarea") },
];
