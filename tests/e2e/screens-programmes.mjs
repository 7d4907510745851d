// The screens of a programme: the list, a new one, and the six sides of one. Beside screens-list.mjs, whose
// habits they keep.

/** The autumn group goes back to version 2: the table stands below. */
const adapt = async (page) => {
  await page.locator("[role=tabpanel] section .inside > div > .button, [role=tabpanel] section > div > .button").first().click();
  await page.selectOption("#act-version", "2");
  await page.waitForSelector("aside .lines li");
};

export const PROGRAMMES = [
  {
    name: "programme-new-none",
    at: "/programmes/new",
    then: async (page) => {
      await page.waitForSelector("#template");
      await page.click("button[type=submit]");
    },
  },
  {
    name: "programme-enrol",
    at: "/programmes/g1",
    then: async (page) => {
      await page.locator("[role=tabpanel] .row.head .button.main").click();
      await page.waitForSelector(".sides li .choice");
      await page.fill("#enrol-search", "we");
      await page.waitForFunction(() => document.querySelectorAll(".sides li .choice").length < 50);
      await page.locator(".sides .row.head .button").first().click();
      await page.click(".sides summary");
      await page.fill("#enrol-paste", "P-0018-H\nDupont;Jean\nWeber");
      await page.locator(".sides details .row .button").click();
      await page.waitForSelector(".sides details .notice.warn");
    },
  },
  {
    name: "programme-enrolled",
    at: "/programmes/g1",
    then: async (page) => {
      await page.locator("[role=tabpanel] .row.head .button.main").click();
      await page.locator(".sides li .choice input").nth(20).check();
      await page.click(".tray button[type=submit]");
      await page.waitForSelector("[role=tabpanel] tbody tr");
    },
  },
  { name: "programme-nobody", at: "/programmes/g3", then: (page) => page.waitForSelector("[role=tabpanel] .empty") },
  { name: "programme-sessions", at: "/programmes/g1/sessions", then: (page) => page.waitForSelector("[role=tabpanel] h2") },
  {
    name: "programme-group",
    at: "/programmes/g1/sessions",
    then: async (page) => {
      await page.click("#group-open");
      const boxes = page.locator("aside .day input");
      for (const [index, text] of ["15", "4", "2027"].entries()) await boxes.nth(index).fill(text);
      await page.waitForSelector(".dates li");
    },
  },
  {
    name: "programme-care",
    at: "/programmes/g1/sessions",
    then: async (page) => {
      await page.locator("[role=tabpanel] section li .act button").first().click();
      await page.waitForSelector("aside #act-professionals");
    },
  },
  { name: "programme-adapt", at: "/programmes/g1/sessions", then: adapt },
  {
    name: "programme-adapted",
    at: "/programmes/g1/sessions",
    then: async (page) => {
      await adapt(page);
      await page.fill("#act-despite", "La salle voisine est libre");
      await page.click("aside .foot .button.main");
      await page.waitForSelector("aside .notice.ok");
    },
  },
  { name: "programme-licence", at: "/programmes/g1/team", then: (page) => page.waitForSelector("#licence ~ .checks, .checks") },
  { name: "programme-declaration", at: "/programmes/g1/declaration", then: (page) => page.waitForSelector("#mirror") },
  {
    name: "programme-declaration-draft",
    at: "/programmes/g3/declaration",
    then: async (page) => {
      await page.fill("#programme-structure_number", "080000000");
      await page.focus("#programme-authority");
      await page.waitForSelector(".undo.shown button");
      await page.locator("section[aria-labelledby=missing] .to").nth(3).click();
    },
  },
  {
    name: "programme-declare",
    at: "/programmes/g1/declaration",
    then: async (page) => {
      await page.locator("section[aria-labelledby=mirror] .button").click();
      await page.waitForSelector("aside #act-number");
    },
  },
  {
    name: "programme-sheet",
    at: "/programmes/g1/declaration",
    then: async (page) => {
      await page.locator("section[aria-labelledby=declarations] .row .button").nth(1).click();
      await page.locator("aside .foot .button.main").click();
      await page.waitForSelector("aside .notice.ok");
    },
  },
  { name: "programme-schemes", at: "/programmes/g1/schemes", then: (page) => page.waitForSelector("#scheme-shown", { state: "attached" }) },
  {
    name: "programme-why",
    at: "/programmes/g1/schemes",
    then: async (page) => {
      await page.locator(".why:visible").first().click();
      await page.waitForSelector("dialog .notice, dialog .source");
    },
  },
  {
    name: "programme-stopped",
    at: "/programmes/g1",
    then: async (page) => {
      await page.locator("main header .row > .button").first().click();
      await page.waitForSelector(".undo.shown button");
    },
  },
  { name: "programme-failed", at: "/programmes/g1", wishes: "?refuse=programme:register-locked:refused" },
];
