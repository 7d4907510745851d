// The screens that help: the search over everything, the help's list, a page of it, the table of keys.

const seeking = (text) => async (page) => {
  await page.waitForSelector("#next-session");
  await page.keyboard.press("Control+k");
  await page.waitForSelector('dialog.palette [role="option"]');
  if (text) await page.fill('dialog.palette [role="combobox"]', text);
  await page.waitForTimeout(200);
};

export const HELP = [
  { name: "palette", then: seeking("") },
  { name: "palette-found", then: seeking("col") },
  { name: "palette-none", then: seeking("zzzz") },
  { name: "palette-failed", wishes: "?refuse=patients:made-up", then: seeking("col") },
  { name: "help", at: "/help", then: (page) => page.waitForSelector("#help-search") },
  {
    name: "help-found",
    at: "/help",
    then: async (page) => {
      await page.waitForSelector("#help-search");
      await page.fill("#help-search", "USB");
    },
  },
  { name: "about", at: "/about", then: (page) => page.waitForSelector("#about-search") },
  {
    name: "help-locked",
    wishes: "?own=locked",
    then: async (page) => {
      await page.waitForSelector("#passphrase");
      await page.keyboard.press("F1");
      await page.waitForSelector("dialog article ol");
    },
  },
  { name: "help-page", at: "/help/attendance", then: (page) => page.waitForSelector("article ol") },
  { name: "help-keys", at: "/help/keys", then: (page) => page.waitForSelector("main kbd") },
  {
    name: "help-of-page",
    at: "/patients",
    then: async (page) => {
      await page.waitForSelector("tbody tr");
      await page.keyboard.press("F1");
      await page.waitForSelector("article ol");
    },
  },
];
