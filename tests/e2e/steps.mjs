// What a nurse does, as steps that stories share. Finds everything by its name on the screen.

import { t } from "./sentences.mjs";
import { eventually, KEY } from "./webdriver.mjs";

export const NURSE = "Camille Exemple";
export const PASSPHRASE = "quatre chemins sous la pluie";

/** First start, in French: the demonstration, which brings its own fictional centre. */
export async function firstStart(page) {
  await page.choose(await page.find("choice", /./), "fr");
  await page.says(t("lock-first-language-title"));
  await page.click("button", "Français");
  await page.says(t("lock-first-start-title"));
  await page.click("radio", new RegExp(`^${t("lock-first-start-demo")}`));
  await page.click("button", t("common-continue"));
  await page.fill(t("lock-name"), NURSE);
  await page.fill(t("lock-passphrase-new"), PASSPHRASE);
  await page.fill(t("lock-passphrase-again"), PASSPHRASE);
  await page.click("button", t("lock-first-create"));
  await arrive(page, "today-title", 60);
}

/** Opening the register that is there. */
export async function unlock(page, passphrase = PASSPHRASE) {
  await page.fill(t("lock-name"), NURSE);
  await page.fill(t("lock-passphrase"), passphrase);
  await page.click("button", t("lock-open"));
}

/** The page has this heading: a sentence by its key, or a text of our own. */
export async function arrive(page, title, seconds) {
  await page.find("heading", /^[a-z-]+$/.test(title) ? t(title) : title, seconds);
}

export async function go(page, entry) {
  await page.click("link", t(`shell-nav-${entry}`));
}

/** Types a day into its three boxes, whose names go on with what they hold. */
export async function day(page, date) {
  const [year, month, day] = date.split("-");
  for (const [part, number] of Object.entries({ day, month, year })) await page.fill(new RegExp(`^${t(`common-${part}`)}\\b`), number);
}

/** From Today, with Enter only: the button of the next session has the focus. */
export async function takeAttendance(page) {
  const name = () => page.run(() => document.activeElement.textContent.trim());
  await eventually(
    "the way to the attendance has the focus",
    async () => (await name()) === t("sessions-take-attendance"),
  );
  await page.press(KEY.enter);
  await page.says(t("attendance-keys-hint"));
}

/** The marks on the screen, in the order of the list; null where there is none. */
export function marks(page) {
  return page.run(() =>
    [...document.querySelectorAll("[role=radiogroup]")].map(
      (group) => group.querySelector("input:checked")?.value ?? null,
    ),
  );
}

/** One key for each person; the focus moves on by itself. */
export async function mark(page, kinds) {
  await page.press(...kinds.map((kind) => t(`attendance-key-${kind}`).toLowerCase()));
}

/** Relates the register to a hub. */
export async function link(page, hub) {
  await page.fill(t("sharing-link-url"), hub.url);
  await page.fill(t("sharing-link-code"), await hub.invite());
  await page.click("button", t("sharing-link-button"));
  await page.says(hub.url);
}

/** Opens a quarter of the list by what leaves: the first that hides something and shows something. */
export async function aTellingQuarter(page) {
  for (const { code, name } of await eventually("the periods", () => quartersOf(page))) {
    await page.click("link", name);
    const cells = await eventually("the table of the quarter", () => cellsOf(page, code));
    if (cells.includes("s.") && cells.some((cell) => Number(cell) >= 11)) return { code, cells };
    await backToSharing(page);
  }
  throw new Error("no quarter of the demonstration both shows and hides");
}

/** From a table to the page of sharing. */
export async function backToSharing(page) {
  await page.click("link", t("sharing-back"));
  await arrive(page, "sharing-title");
}

/** The quarters that can be shared, the newest first; nothing before there are any. */
async function quartersOf(page) {
  const found = await page.run(() =>
    [...document.querySelectorAll("[aria-labelledby=tables] a[id^=share-]")].map((link) => ({
      code: link.id.replace("share-", ""),
      name: link.textContent,
    })),
  );
  const quarters = found.filter(({ code }) => code.includes("Q"));
  return quarters.length > 0 ? quarters : undefined;
}

/** The table's values, once the bytes on the page are those of the quarter. */
async function cellsOf(page, quarter) {
  const body = await text(page, "counts-body");
  if (!body?.includes(quarter)) return undefined;
  return page.run(() => [...document.querySelectorAll("table.counted td.end")].map((cell) => cell.innerText.trim()));
}

export function text(page, id) {
  return page.run((id) => document.querySelector(`[data-testid="${id}"]`)?.textContent, id);
}
