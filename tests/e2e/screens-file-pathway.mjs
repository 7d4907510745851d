// The screens of a person's pathways: the tab at every step, and each of its forms. Controls are found by
// what does not depend on the language.

/** Presses the button of a pathway's next step. */
const nextStep = async (page) => {
  await page.locator('[id^="next-"]').first().click();
  await page.waitForSelector("aside form");
};

/** Opens a part of the first pathway, by its place, and presses one of its buttons. */
export const inPart = (at, button) => async (page) => {
  await page.waitForSelector("article.card details.part");
  const part = page.locator("article.card").first().locator("details.part").nth(at);
  if ((await part.getAttribute("open")) === null) await part.locator("summary").first().click();
  await part.locator("button").nth(button).click();
  await page.waitForSelector("aside");
};

export const FILE_PATHWAY = [
  {
    name: "file-pathway",
    at: "/patients/p0",
    then: async (page) => {
      await page.waitForSelector("article.card");
      await page.locator("article.card details:not(.part) summary").first().click();
    },
  },
  {
    name: "file-pathway-over",
    at: "/patients/p0",
    then: async (page) => {
      await page.locator("details.card > summary").click();
      await page.locator("details.card details.part > summary").nth(2).click();
      await page.locator("details.card details.part").nth(2).locator("li details summary").first().click();
    },
  },
  { name: "file-pathway-twin", at: "/patients/p4", then: (page) => page.waitForSelector("article.card .notice.warn") },
  { name: "file-pathway-none", at: "/patients/p9", then: (page) => page.waitForSelector(".empty") },
  {
    name: "file-pathway-refer",
    at: "/patients/p9",
    then: async (page) => {
      await page.locator(".empty button").click();
      await page.waitForSelector("#act-programme option:nth-child(2)", { state: "attached" });
      await page.locator("#act-programme").selectOption("g1");
      await page.fill("#act-by", "dr");
      await page.waitForSelector("#act-by-options li");
    },
  },
  { name: "file-pathway-assess", at: "/patients/p1", then: async (page) => (await nextStep(page), page.locator("#act-answer-help-near").check()) },
  { name: "file-pathway-evaluate", at: "/patients/p2", then: async (page) => (await nextStep(page), page.locator("#act-level-0").check()) },
  {
    name: "file-pathway-plan",
    at: "/patients/p5",
    then: async (page) => {
      await nextStep(page);
      await page.locator("#act-skill-0-on").check();
      await page.locator("#act-own-add").click();
      await page.locator("aside button[type=submit]").click();
      await page.waitForSelector("aside .summary");
    },
  },
  { name: "file-pathway-decide", at: "/patients/p3", then: nextStep },
  { name: "file-pathway-end", at: "/patients/p4", then: async (page) => (await nextStep(page), page.locator("aside button[type=submit]").click()) },
  { name: "file-pathway-join", at: "/patients/p6", then: nextStep },
  {
    name: "file-pathway-move",
    at: "/patients/p0",
    then: async (page) => {
      await page.locator("article.card .notice button").first().click();
      await page.waitForSelector("aside form");
    },
  },
  { name: "file-pathway-letter", at: "/patients/p0", then: async (page) => (await inPart(4, 0)(page), page.waitForSelector("#act-paragraphs")) },
  { name: "file-pathway-letter-new", at: "/patients/p0", then: inPart(4, 1) },
  {
    name: "file-pathway-letter-sent",
    at: "/patients/p0",
    then: async (page) => {
      await page.locator("details.card > summary").click();
      const part = page.locator("details.card details.part").nth(4);
      await part.locator("summary").click();
      await part.locator("button").first().click();
      await page.waitForSelector("aside .notice.ok");
    },
  },
  {
    name: "file-pathway-print",
    at: "/patients/p0",
    then: async (page) => {
      await inPart(3, 1)(page);
      await page.locator("aside button[type=submit]").click();
      await page.waitForSelector("aside .notice.ok");
    },
  },
];
