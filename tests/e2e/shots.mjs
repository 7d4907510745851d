// Takes the README's pictures from the real window on the demonstration, and its film: today, an attendance,
// a handout. Run by `cargo xtask shots`.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Film } from "./film.mjs";
import { Hub } from "./hub.mjs";
import { Machine, ROOT } from "./machine.mjs";
import { t } from "./sentences.mjs";
import { aTellingQuarter, arrive, firstStart, go, link, mark, takeAttendance } from "./steps.mjs";
import { eventually } from "./webdriver.mjs";

const FOLDER = join(ROOT, "assets/screenshots");
const LARGEST = 250_000;

/** The window from the top of the page, once what was just done is painted. */
async function seen(page) {
  await page.run(() => window.scrollTo(0, 0));
  await page.runAsync(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 300))));
  return machine.picture();
}

async function shoot(page, name) {
  const picture = await seen(page);
  if (picture.length > LARGEST) throw new Error(`${name} has ${picture.length} bytes, more than ${LARGEST}`);
  writeFileSync(join(FOLDER, `${name}.png`), picture);
  console.log(`assets/screenshots/${name}.png  ${picture.length} bytes`);
}

/** The page of a handout as the renderer drew it, once it is another one than before. */
function drawn(page, before = "") {
  const other = (before) => {
    const picture = document.querySelector('main img[src^="data:image/png"]');
    return picture?.complete && picture.src !== before ? picture.src : undefined;
  };
  return eventually("a page of the handout", () => page.run(other, before));
}

const machine = await Machine.start();
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await machine.window();
  const film = new Film();
  await firstStart(page);
  film.add(await seen(page), 2500);
  await takeAttendance(page);
  film.add(await seen(page), 1200);
  for (const kind of ["present", "present", "late", "present", "absent", "present", "excused", "present"]) {
    await mark(page, [kind]);
    film.add(await seen(page), 500);
  }
  await shoot(page, "attendance");
  await go(page, "patients");
  await arrive(page, "patients-title");
  await page.click("link", /^Backes/);
  await page.says(t("file-tab-history"));
  await shoot(page, "file");
  await go(page, "documents");
  await page.fill(new RegExp(`^${t("documents-search")}`), "pieds");
  await page.says(/Prendre soin de ses pieds/);
  film.add(await seen(page), 1500);
  await page.click("link", /^Prendre soin de ses pieds/);
  const alone = await drawn(page);
  film.add(await seen(page), 1500);
  await page.pick(t("documents-second-language"), t("common-tongue-ar").slice(1));
  await drawn(page, alone);
  film.add(await seen(page), 4000);
  await shoot(page, "documents");
  console.log(`assets/screenshots/day.webp  ${film.write(join(FOLDER, "day.webp"))} bytes`);
  await go(page, "share");
  await arrive(page, "sharing-title");
  await link(page, await Hub.start(machine));
  await aTellingQuarter(page);
  await shoot(page, "share");
} finally {
  await machine.stop();
}
