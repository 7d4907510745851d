// Looks at a handout while it is written: its blocks, what there is to say, a text brought in, pictures,
// versions.

const drawn = (page) => page.waitForSelector("img[alt][src^='data:image/png']");

/** The panel beside the blocks: 0 the pages, 1 what is said, 2 versions, 3 bringing a text in. */
const panel = (at) => async (page) => {
  await drawn(page);
  await page.locator(".side [role=group] button").nth(at).click();
};

export const COMPOSER = [
  { name: "compose", at: "/compose/diabetes2-hypo", then: drawn },
  {
    name: "compose-said",
    at: "/compose/diabetes2-hypo",
    then: async (page) => {
      await panel(1)(page);
      await page.locator(".blocks > li:nth-child(3) textarea").first().press("Control+Shift+ArrowUp");
      await page.locator(".blocks > li:nth-child(5) .tools button").last().click();
      await page.waitForSelector(".undo.shown");
    },
  },
  {
    name: "compose-bring",
    at: "/compose/diabetes2-hypo",
    then: async (page) => {
      await panel(3)(page);
      await page.locator(".side section .button").last().click();
      await page.waitForSelector(".side .notice.warn");
    },
  },
  {
    name: "compose-pictures",
    at: "/compose/diabetes2-hypo",
    then: async (page) => {
      await drawn(page);
      await page.locator("button.choose").click();
      await page.waitForSelector("dialog[open] li img");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "compose-versions",
    at: "/compose/diabetes2-hypo",
    then: async (page) => {
      await panel(2)(page);
      await page.locator(".side li .button").first().click();
      await page.waitForSelector(".side li img");
    },
  },
  {
    name: "compose-booklet",
    at: "/compose/diabetes2-hypo",
    then: async (page) => {
      await drawn(page);
      await page.selectOption("#composer-layout", "a5");
      await page.check("#composer-folded");
      await page.waitForSelector(".side img.folded");
    },
  },
  { name: "compose-empty", at: "/compose/own-new", wishes: "?empty", then: drawn },
  { name: "compose-unkept", at: "/compose/diabetes2-hypo", wishes: "?refuse=keepDraft:draft-not-kept", then: async (page) => {
      await drawn(page);
      await page.locator(".blocks textarea").first().pressSequentially("a");
      await page.waitForSelector(".saved.bad");
    },
  },
];
