// Looks at how backups stand, at going back to one, and at what opens the register.

/** Finds backups in a folder, chooses the newest and asks what it would change. */
async function preview(page) {
  await page.locator("main form input[type=radio]").first().check();
  await page.fill("#restore-secret", "quatre chemins sous la pluie");
  await page.locator("form:has(#restore-secret) button[type=submit]").click();
  await page.waitForSelector("#restore-preview");
}

export const BACKUPS = [
  { name: "backups", at: "/centre/safety", then: (page) => page.waitForSelector("#backups-list") },
  { name: "backups-never", at: "/centre/safety", wishes: "?backups=never", then: (page) => page.waitForSelector("#backups-standing") },
  { name: "backups-failed", at: "/centre/safety", wishes: "?backups=failed", then: (page) => page.waitForSelector("#backups-standing") },
  {
    name: "backups-preview",
    at: "/centre/safety",
    then: async (page) => {
      await page.locator("section[aria-labelledby=backups-restore] button").click();
      await preview(page);
    },
  },
  {
    name: "backups-code",
    at: "/centre/safety",
    then: async (page) => {
      await page.locator("section[aria-labelledby=backups-code] button").first().click();
      await page.waitForSelector("section[aria-labelledby=backups-code] .groups");
    },
  },
  {
    name: "backups-drill",
    at: "/centre/safety",
    then: async (page) => {
      await page.locator("section[aria-labelledby=backups-drill] button").click();
      await page.waitForSelector("#drill-2");
    },
  },
  { name: "today-no-key", wishes: "?backups=place-missing", then: (page) => page.waitForSelector("#today-backup") },
  { name: "today-no-backup", wishes: "?backups=never", then: (page) => page.waitForSelector("#today-backup") },
  {
    name: "unlock-lost",
    wishes: "?own=locked&refuse=unlockByCode:recovery-code-mistyped:refused",
    then: async (page) => {
      await page.locator("main > .button").first().click();
      await page.fill("#lost-code", "7QX2 M0KD");
      await page.locator("button[type=submit]").click();
      await page.waitForSelector("[role=alert]");
    },
  },
  {
    name: "unlock-back",
    wishes: "?own=absent&backups=never",
    then: async (page) => {
      await page.locator("main > .button").last().click();
      await page.locator("main .row .button").first().click();
      await page.waitForSelector("main form");
      await preview(page);
    },
  },
];
