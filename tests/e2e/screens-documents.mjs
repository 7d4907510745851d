// Looks at the library of handouts, one handout, its print for many, the stacks, and what is lacking.

import { workspace } from "./screens-steps.mjs";

const drawn = (page) => page.waitForSelector("img[alt][src^='data:image/png']");

/** The first stack that is not whole yet goes on, and stays under way while the picture is taken. */
const running = async (page) => {
  await page.waitForSelector("li.card progress");
  await page.locator("li.card button[id^=stack-act]").first().click();
  await page.waitForSelector("li.card button[id^=stack-act]:not([disabled])");
};

export const DOCUMENTS = [
  { name: "documents", at: "/documents", then: (page) => page.waitForSelector("ul.cards li.card") },
  {
    name: "documents-found",
    at: "/documents",
    then: async (page) => {
      await page.fill("#documents-search", "DIABETE");
      await page.selectOption("#documents-language", "ar");
      await page.locator("#documents-search").press("ArrowDown");
    },
  },
  {
    name: "documents-none-found",
    at: "/documents",
    then: async (page) => {
      await page.fill("#documents-search", "zzz");
      await page.waitForSelector(".empty button");
    },
  },
  { name: "documents-empty", at: "/documents", wishes: "?empty", then: (page) => page.waitForSelector(".empty a") },
  { name: "documents-failed", at: "/documents", wishes: "?refuse=documents:made-up", then: (page) => page.waitForSelector("[role=alert]") },
  { name: "documents-for", at: "/documents/library/p4", then: (page) => page.waitForSelector(".notice button") },
  {
    name: "document",
    at: "/documents/diabetes2-4",
    then: async (page) => {
      await drawn(page);
      await page.selectOption("#document-second", { index: 1 });
    },
  },
  {
    name: "document-for",
    at: "/documents/diabetes2-hypo/p0",
    then: async (page) => {
      await drawn(page);
      await page.locator("form .button.main").click();
      await page.waitForSelector(".notice.ok");
    },
  },
  {
    name: "document-search",
    at: "/documents/diabetes2-4",
    then: async (page) => {
      await drawn(page);
      await page.fill("#document-patient", "coll");
      await page.waitForSelector("[role=option]");
    },
  },
  {
    name: "document-expired",
    at: "/documents/heart-failure-1",
    then: async (page) => {
      await drawn(page);
      await page.locator("form .button.main").click();
      await page.waitForSelector("#document-despite[aria-invalid]");
    },
  },
  { name: "document-undrawn", at: "/documents/diabetes2-4", wishes: "?refuse=previewDocument:handout-block-too-tall", then: (page) => page.waitForSelector("[role=alert]") },
  { name: "document-unknown", at: "/documents/nowhere", then: (page) => page.waitForSelector("[role=alert]") },
  {
    name: "document-many",
    at: "/documents/heart-failure-1",
    then: async (page) => {
      await drawn(page);
      await workspace("header button[aria-expanded]")(page);
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .summary a");
    },
  },
  { name: "stacks", at: "/documents/stacks", then: (page) => page.waitForSelector("li.card progress") },
  { name: "stacks-running", at: "/documents/stacks", wishes: "?slow=goOnBatch", then: running },
  {
    name: "stacks-remove",
    at: "/documents/stacks",
    then: async (page) => {
      await page.waitForSelector("li.card progress");
      await page.locator("li.card summary").click();
      await page.locator("li.card").last().locator("button").last().click();
      await page.waitForSelector("dialog[open]");
    },
  },
  { name: "stacks-empty", at: "/documents/stacks", wishes: "?empty", then: (page) => page.waitForSelector(".empty a") },
  { name: "coverage", at: "/documents/coverage", then: (page) => page.waitForSelector("tbody tr") },
  { name: "coverage-empty", at: "/documents/coverage", wishes: "?empty", then: (page) => page.waitForSelector(".empty a") },
  { name: "file-papers-give", at: "/patients/p0/papers", then: (page) => page.waitForSelector("[role=tabpanel] a[href^='#/documents/library/']") },
];
