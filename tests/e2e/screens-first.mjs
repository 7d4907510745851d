// The first start, question by question, and what it ends with. Controls are found by what does not depend
// on the language.

const forward = (page) => page.click("button[type=submit]");

const toTheChoice = (page) => page.locator("main form button[lang]").first().click();

async function toTheCentre(page) {
  await toTheChoice(page);
  await forward(page);
  await page.waitForSelector("#centre_name");
}

async function toThePapers(page) {
  await toTheCentre(page);
  await page.fill("#centre_name", "Maison de santé du Coude");
  await page.fill("#centre_code", "FR-08-COUDE-01");
  await page.fill("#postal_code", "08170");
  await forward(page);
  await page.waitForSelector("#language-main");
}

async function toYou(page) {
  await toThePapers(page);
  await page.selectOption("#language-second", "nl");
  await forward(page);
  await page.waitForSelector("#first_name");
}

async function toTheSafety(page) {
  await toYou(page);
  await page.fill("#first_name", "Claire");
  await page.fill("#last_name", "Noël");
  for (const box of ["#passphrase", "#passphrase_again"]) await page.fill(box, "brume tortue wagon citron");
  await forward(page);
  await page.waitForSelector("#sheet");
}

export const FIRST = [
  { name: "first-start", wishes: "?own=absent" },
  { name: "first-choice", wishes: "?own=absent", then: toTheChoice },
  {
    name: "first-centre",
    wishes: "?own=absent",
    then: async (page) => {
      await toTheCentre(page);
      await page.locator("#postal_code").pressSequentially("08");
      await page.waitForSelector("#postal_code-option-0");
      await forward(page);
    },
  },
  { name: "first-papers", wishes: "?own=absent", then: toThePapers },
  {
    name: "first-member",
    wishes: "?own=absent",
    then: async (page) => {
      await toYou(page);
      await forward(page);
    },
  },
  {
    name: "first-you",
    wishes: "?own=absent",
    then: async (page) => {
      await toTheChoice(page);
      await page.locator("input[name=start][value=demo]").check();
      await forward(page);
      await page.fill("#professional", "Claire Noël");
      await page.fill("#passphrase", "trois petits chats");
      await forward(page);
    },
  },
  {
    name: "first-safety",
    wishes: "?own=absent",
    then: async (page) => {
      await toTheSafety(page);
      await page.click("#backups");
    },
  },
  {
    name: "first-made",
    wishes: "?own=absent",
    then: async (page) => {
      await toTheSafety(page);
      await forward(page);
      await page.waitForSelector("main .once");
    },
  },
];
