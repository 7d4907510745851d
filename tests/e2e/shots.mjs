// Takes the README's pictures from the real window on the demonstration; run by `cargo xtask shots`.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Hub } from "./hub.mjs";
import { Machine, ROOT } from "./machine.mjs";
import { t } from "./sentences.mjs";
import { aTellingQuarter, arrive, firstStart, go, link, mark, takeAttendance } from "./steps.mjs";
import { eventually } from "./webdriver.mjs";

const FOLDER = join(ROOT, "assets/screenshots");
const LARGEST = 250_000;

/** From the top of the page, once what was just done is painted. */
async function shoot(page, name) {
  await page.run(() => window.scrollTo(0, 0));
  await page.runAsync(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 300))));
  const picture = machine.picture();
  if (picture.length > LARGEST) throw new Error(`${name} has ${picture.length} bytes, more than ${LARGEST}`);
  writeFileSync(join(FOLDER, `${name}.png`), picture);
  console.log(`assets/screenshots/${name}.png  ${picture.length} bytes`);
}

const machine = await Machine.start();
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await machine.window();
  await firstStart(page);
  await takeAttendance(page);
  await mark(page, ["present", "present", "late", "present", "absent", "present", "excused", "present"]);
  await shoot(page, "attendance");
  await go(page, "patients");
  await arrive(page, "patients-title");
  await page.click("link", /^Backes/);
  await page.says(t("file-tab-history"));
  await shoot(page, "file");
  await go(page, "documents");
  await page.fill(new RegExp(`^${t("documents-search")}`), "pieds");
  await page.click("link", /^Prendre soin de ses pieds/);
  await page.pick(t("documents-second-language"), t("common-tongue-ar").slice(1));
  await eventually("the page in two languages", () => page.run(() => document.querySelector('main img[src^="data:image/png"]')?.complete));
  await shoot(page, "documents");
  await go(page, "share");
  await arrive(page, "sharing-title");
  await link(page, await Hub.start(machine));
  await aTellingQuarter(page);
  await shoot(page, "share");
} finally {
  await machine.stop();
}
