// Looks at sharing: how it stands, what can be shared, a period before it leaves, the log, the way by
// hand, the hub, each connection.

const listed = (page) => page.waitForSelector("#tables");
const counted = (page) => page.waitForSelector("table.counted");
const main = (page) => page.locator("section[aria-labelledby=decision] .button.main");

export const SHARING = [
  { name: "share", at: "/share", then: listed },
  { name: "share-full", at: "/share", wishes: "?full", then: listed },
  { name: "share-empty", at: "/share", wishes: "?empty", then: listed },
  { name: "share-failed", at: "/share", wishes: "?refuse=sharing:disk-full" },
  {
    name: "share-unlinked",
    at: "/share",
    wishes: "?unlinked",
    then: async (page) => {
      await listed(page);
      await page.locator("form button[type=submit]").click();
    },
  },
  {
    name: "share-table",
    at: "/share/2026Q3",
    then: async (page) => {
      await counted(page);
      await page.click("summary");
      await main(page).click();
    },
  },
  {
    name: "share-sent",
    at: "/share/2026Q3",
    then: async (page) => {
      await page.check("#recipient-check");
      await main(page).click();
      await page.waitForSelector("#share-result p:not(.said)");
    },
  },
  { name: "share-year", at: "/share/2024", wishes: "?full", then: counted },
  { name: "share-half-year", at: "/share/2025S2", wishes: "?full", then: counted },
  {
    name: "share-correction",
    at: "/share/2026Q1",
    wishes: "?full",
    then: async (page) => {
      await counted(page);
      await main(page).click();
    },
  },
  { name: "share-frozen", at: "/share/2026Q2", wishes: "?full", then: counted },
  { name: "share-unsafe", at: "/share/2025Q3", wishes: "?full", then: (page) => page.waitForSelector(".notice.bad") },
  { name: "share-refused", at: "/share/2026Q3", wishes: "?refuse=previewCounts:disk-full" },
  {
    name: "share-not-sent",
    at: "/share/2026Q3",
    wishes: "?refuse=sendWaiting:send-unreachable",
    then: async (page) => {
      await page.check("#recipient-check");
      await main(page).click();
      await page.waitForSelector("#share-result .notice.bad");
    },
  },
  {
    name: "share-let-go",
    at: "/share",
    wishes: "?full",
    then: async (page) => {
      await listed(page);
      await page.locator("section[aria-labelledby=sharing-log] li .row .button").nth(1).click();
    },
  },
  {
    name: "share-withdraw",
    at: "/share/batch/12",
    wishes: "?full",
    then: async (page) => {
      await page.waitForSelector("#attempts");
      await page.locator("#batch-story .button").last().click();
      await page.locator("dialog button[type=submit]").click();
    },
  },
  { name: "share-batch", at: "/share/batch/12", wishes: "?full", then: (page) => page.waitForSelector("#attempts") },
  { name: "share-batch-refused", at: "/share/batch/19", wishes: "?full", then: (page) => page.waitForSelector("#attempts") },
  {
    name: "share-file",
    at: "/share",
    wishes: "?full",
    then: async (page) => {
      await page.check("#usb-held");
      await page.locator("section[aria-labelledby=usb] .button").first().click();
      await page.waitForSelector("section[aria-labelledby=usb] .notice.ok");
    },
  },
  {
    name: "share-receipts",
    at: "/share",
    wishes: "?full",
    then: async (page) => {
      await listed(page);
      await page.locator("section[aria-labelledby=usb] .button").last().click();
    },
  },
  {
    name: "share-hub",
    at: "/share",
    wishes: "?full",
    then: async (page) => {
      await listed(page);
      for (const summary of await page.locator("section[aria-labelledby=hub] summary").all()) await summary.click();
    },
  },
  { name: "share-connections", at: "/share/connections", wishes: "?full", then: (page) => page.waitForSelector("tbody tr") },
  { name: "share-connections-none", at: "/share/connections", then: (page) => page.waitForSelector(".empty") },
];
