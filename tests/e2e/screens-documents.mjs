// Looks at the library of handouts, one handout, its print for many, the stacks, and what is lacking.

import { workspace } from "./screens-steps.mjs";

const drawn = (page) => page.waitForSelector("img[alt][src^='data:image/png']");

/** How far from the last of the acts behind "more" in a person's file its papers are. */
const PAPERS = { pocket: 7, invitation: 6, certificate: 5 };

/** Opens the form of one of them. */
const paperOf = (what, then) => async (page) => {
  await page.waitForSelector("[role=tabpanel] h2");
  await page.locator("main header .more > button").click();
  const acts = page.locator("main header .more .choices .button");
  await acts.nth((await acts.count()) - PAPERS[what]).click();
  await page.waitForSelector("aside form");
  await then(page);
};

/** Prints it, and waits until it says where it is. */
const printing = async (page) => {
  await page.locator("aside .button.main").click();
  await page.waitForSelector("aside .notice.ok");
};

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
    name: "documents-newer",
    at: "/documents/diabetes2-hypo",
    then: async (page) => {
      await page.locator("main .notice .row .button").first().click();
      await page.waitForSelector("figure img");
    },
  },
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
      await workspace("#document-many")(page);
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .summary a");
    },
  },
  {
    name: "document-booklet",
    at: "/documents/diabetes2-4",
    then: async (page) => {
      await drawn(page);
      await page.selectOption("#document-layout", "a5");
      await page.check("#document-booklet");
      await page.waitForSelector("img.folded");
      await page.locator(".pages nav button").last().click();
    },
  },
  {
    name: "document-many-booklets",
    at: "/documents/diabetes2-4",
    then: async (page) => {
      await drawn(page);
      await workspace("#document-many")(page);
      await page.selectOption("#act-layout", "a5");
      await page.check("#act-booklet");
    },
  },
  {
    name: "session-booklets",
    at: "/sessions/s3/papers",
    then: async (page) => {
      await page.locator("section[aria-labelledby$=-print] li button").nth(4).click();
      await page.waitForSelector("section[aria-labelledby$=-print] .notice.ok code");
    },
  },
  { name: "file-pocket", at: "/patients/p0", then: paperOf("pocket", printing) },
  {
    name: "file-invitation",
    at: "/patients/p0",
    then: paperOf("invitation", async (page) => {
      await page.locator("input[name=act-about]").nth(1).check();
      await page.selectOption("#act-second", { index: 1 });
      await printing(page);
    }),
  },
  { name: "file-certificate", at: "/patients/p0", then: paperOf("certificate", printing) },
  {
    name: "file-certificate-wrong",
    at: "/patients/p0",
    wishes: "?refuse=printCertificate:certificate-days-turned:refused:from",
    then: paperOf("certificate", async (page) => {
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .summary a");
    }),
  },
  {
    name: "file-consent-papers",
    at: "/patients/p0/consents",
    then: async (page) => {
      await page.locator("[role=tabpanel] .stack > div > button").first().click();
      await page.waitForSelector("aside form");
      await printing(page);
    },
  },
  {
    name: "file-consent-papers-none",
    at: "/patients/p0/consents",
    then: async (page) => {
      await page.locator("[role=tabpanel] .stack > div > button").first().click();
      for (const paper of ["information", "join", "share"]) await page.uncheck(`#act-${paper}`);
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .summary a");
    },
  },
  {
    name: "documents-new",
    at: "/documents",
    then: async (page) => {
      await page.waitForSelector("ul.cards li.card");
      await workspace("#documents-new")(page);
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .summary a");
    },
  },
  {
    name: "documents-drop",
    at: "/documents",
    then: async (page) => {
      await page.locator("[id^=draft-drop-]").first().click();
      await page.waitForSelector("[id^=draft-keep-]:focus");
    },
  },
  {
    name: "document-validate",
    at: "/documents/diabetes2-hypo",
    then: async (page) => {
      await drawn(page);
      await workspace("#document-validate")(page);
      await page.fill("#act-review_by", "1");
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .summary a");
    },
  },
  {
    name: "document-given",
    at: "/documents/diabetes2-hypo",
    then: async (page) => {
      await drawn(page);
      await page.waitForSelector("#document-given-people tbody tr");
      await page.locator("#document-given").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "document-more",
    at: "/documents/own-market",
    then: async (page) => {
      await drawn(page);
      await page.locator("main header .more > button").click();
      await page.locator("main header .more .choices button").first().click();
      await page.waitForSelector(".notice.ok code");
      await page.locator("main header .more > button").click();
    },
  },
  {
    name: "document-retired",
    at: "/documents/own-market",
    then: async (page) => {
      await drawn(page);
      await page.locator("main header .more > button").click();
      await page.locator("main header .more .choices button").last().click();
      await page.waitForSelector(".undo.shown");
    },
  },
  {
    name: "programme-leaflet",
    at: "/programmes/g1/declaration",
    then: async (page) => {
      await workspace("section[aria-labelledby=leaflet] button")(page);
      await page.selectOption("#act-layout", "poster");
      await page.locator("aside .button.main").click();
      await page.waitForSelector("aside .notice.ok");
    },
  },
  {
    name: "handout-despite",
    at: "/sessions/s3",
    wishes: "?refuse=printHandout:handout-expired:refused:despite",
    then: async (page) => {
      await page.locator(".person button.print").nth(4).click();
      await page.locator("dialog button[type=submit]").click();
      await page.waitForSelector("#paper-despite:focus");
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
  { name: "file-papers-given", at: "/patients/p0/papers", then: (page) => page.waitForSelector("section[aria-labelledby=file-given] li") },
  { name: "file-papers-given-none", at: "/patients/p4/papers", then: (page) => page.waitForSelector("section[aria-labelledby=file-given] p") },
  { name: "file-papers-give", at: "/patients/p0/papers", then: (page) => page.waitForSelector("[role=tabpanel] a[href^='#/documents/library/']") },
];
