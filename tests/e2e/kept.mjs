// What is kept of a screen in tests/ref/, and how far the screen has gone from it: the roles, names and states
// that a screen reader is told, and a picture of half its size. `node tests/e2e/screens.mjs --renew` keeps both
// anew; words behind it choose screens.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const REF = fileURLToPath(new URL("../ref/", import.meta.url));
const NEW = fileURLToPath(new URL("../../target/screens/", import.meta.url));
/** Of all points of a picture, how many may differ: a letter may be drawn a little otherwise, no line may go. */
const SHARE = 0.002;
const LARGEST = 60_000;

/** What differs between a screen and what is kept of it, looked at twice on a slow computer; with `renew` it is
    kept, and nothing differs. */
export async function different(page, name, renew) {
  const faults = await compared(page, name, renew);
  if (faults.length === 0) return faults;
  await page.waitForTimeout(1_000);
  return compared(page, name, renew);
}

async function compared(page, name, renew) {
  const now = { text: await told(page), picture: await half(page) };
  if (now.picture.length > LARGEST) return [`its picture has ${now.picture.length} bytes; at most ${LARGEST} are kept`];
  if (renew) return keep(REF, name, now);
  const before = { text: await kept(`aria/${name}.txt`, "utf8"), picture: await kept(`screens/${name}.webp`) };
  if (!before.text || !before.picture) return [`nothing is kept of it: run with --renew ${name}`];
  const faults = [...lines(before.text, now.text), ...(await points(page, before.picture, now.picture))];
  if (faults.length > 0) await keep(NEW, name, now);
  return faults;
}

/** What the page says to a screen reader: an open dialog, or the page without the frame around it. */
async function told(page) {
  const dialog = page.locator("dialog[open]").last();
  const part = (await dialog.count()) > 0 ? dialog : page.locator("main").first();
  return `${await part.ariaSnapshot()}\n`;
}

/** Half the size of what is in sight: small enough to be kept, and a hair's breadth of ink is no difference. */
async function half(page) {
  await page.mouse.move(0, 0);
  await page.evaluate(unscrolled);
  const whole = await page.screenshot({ animations: "disabled", caret: "hide" });
  return beside(page, async (tab) => Buffer.from(await tab.evaluate(shrunk, whole.toString("base64")), "base64"));
}

async function points(page, before, now) {
  const share = await beside(page, (tab) => tab.evaluate(apart, [before.toString("base64"), now.toString("base64")]));
  if (share <= SHARE) return [];
  return [`looks different in ${(100 * share).toFixed(2)} % of its points: compare tests/ref/screens with target/screens/screens`];
}

/** A page of the same browser that the content policy of the window does not hold. */
async function beside(page, act) {
  const tab = await page.context().browser().newPage();
  try {
    return await act(tab);
  } finally {
    await tab.close();
  }
}

/** Runs inside a page: where it was scrolled to depends on how fast it was. */
function unscrolled() {
  for (const one of document.querySelectorAll("*")) if (one.scrollTop > 0) one.scrollTo({ top: 0, behavior: "instant" });
}

/** Runs inside a page: a picture at half its size. */
async function shrunk(data) {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const [width, height] = [image.width / 2, image.height / 2];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL("image/webp", 0.8).split(",")[1];
}

/** Runs inside a page: the share of points in which two pictures differ for the eye; all, if their sizes do. */
async function apart([one, other]) {
  const read = async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/webp;base64,${data}`)).blob());
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const pen = canvas.getContext("2d");
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, image.width, image.height);
  };
  const [left, right] = await Promise.all([read(one), read(other)]);
  if (left.width !== right.width || left.height !== right.height) return 1;
  let different = 0;
  for (let at = 0; at < left.data.length; at += 4)
    if ([0, 1, 2].some((colour) => Math.abs(left.data[at + colour] - right.data[at + colour]) > 32)) different++;
  return (4 * different) / left.data.length;
}

/** The first lines in which two tellings part. */
function lines(before, now) {
  const [old, fresh] = [before, now].map((text) => text.split("\n"));
  const at = old.findIndex((line, index) => line !== fresh[index]);
  if (at < 0 && old.length === fresh.length) return [];
  const line = at < 0 ? old.length : at;
  return [`says something else from line ${line + 1}: "${old[line] ?? ""}" was kept, "${fresh[line] ?? ""}" is said (target/screens/aria)`];
}

async function keep(folder, name, { text, picture }) {
  await Promise.all(["aria", "screens"].map((part) => mkdir(`${folder}${part}`, { recursive: true })));
  await writeFile(`${folder}aria/${name}.txt`, text);
  await writeFile(`${folder}screens/${name}.webp`, picture);
  return [];
}

const kept = (path, encoding) => readFile(`${REF}${path}`, encoding).catch(() => undefined);
