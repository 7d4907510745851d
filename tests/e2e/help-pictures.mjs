// Takes the pictures of the help from the made-up register, in every language; run by `cargo xtask shots
// help`. Words name the pictures or the languages to take. A picture is what stands in the window, as
// WebP, so that all of them stay small.

import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { inPart } from "./screens-file-pathway.mjs";
import { serve } from "./serve.mjs";

const FOLDER = fileURLToPath(new URL("../../assets/help/pictures/", import.meta.url));
const LANGUAGES = ["fr", "nl", "de", "en"];
const SIZE = { width: 1000, height: 640 };
const LARGEST = 60_000;

const seen = (selector) => (page) => page.waitForSelector(selector);

/** The part of the page that this heading names, at the top of the picture. */
const part = (id) => async (page) => {
  await page.waitForSelector(`section[aria-labelledby=${id}]`);
  await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView({ block: "start" }));
};

const PICTURES = [
  {
    name: "first-start",
    wishes: "?own=absent",
    then: async (page) => {
      await page.locator("main form button[lang]").first().click();
      await page.waitForSelector("input[name=start]");
    },
  },
  { name: "today", then: seen("#next-session") },
  {
    name: "attendance",
    at: "/sessions/s3",
    then: async (page) => {
      await page.waitForSelector('[role="radiogroup"] input:focus');
      for (const key of ["Space", "ArrowDown", "Space", "ArrowDown", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
    },
  },
  {
    name: "walk-in",
    at: "/sessions/s3",
    then: async (page) => {
      await page.waitForSelector('[role="radiogroup"] input:focus');
      await page.keyboard.press("Control+n");
      await page.waitForSelector("aside.workspace input");
    },
  },
  { name: "calls", at: "/calls", then: seen("main .card") },
  { name: "waiting", at: "/calls/waiting", then: seen("main .card") },
  { name: "file", at: "/patients/p1", then: seen("[role=tabpanel]") },
  { name: "consent", at: "/patients/p1/consents", then: seen("[role=tabpanel]") },
  { name: "import", at: "/patients/import", then: seen("main button") },
  { name: "programme", at: "/programmes/g1", then: seen("[role=tabpanel] tbody tr") },
  { name: "enrol", at: "/programmes/g1", then: seen("[role=tabpanel] tbody tr") },
  { name: "cycle", at: "/schedule/plan", then: seen("main form") },
  { name: "move", at: "/sessions/s4/sheet", then: seen("[role=tabpanel]") },
  { name: "handout", at: "/documents/diabetes2-4", then: seen("main img") },
  { name: "letters", at: "/patients/p0", then: async (page) => (await inPart(4, 0)(page), page.waitForSelector("#act-paragraphs")) },
  { name: "year-report", at: "/reports", then: seen("main table, main .card") },
  { name: "sharing", at: "/share", then: seen("main .card, main section") },
  { name: "usb", at: "/share", then: part("usb") },
  { name: "backup", at: "/centre/safety", then: seen("#backups-list") },
];

const { address, stop } = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});
const wanted = process.argv.slice(2);
const asked = (all, of) => (all.some((one) => wanted.includes(of(one))) ? all.filter((one) => wanted.includes(of(one))) : all);
const pictures = asked(PICTURES, ({ name }) => name);
try {
  for (const language of asked(LANGUAGES, (code) => code)) for (const picture of pictures) await take(language, picture);
} finally {
  await browser.close();
  stop();
}

async function take(language, { name, at, wishes, then }) {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: "reduce", timezoneId: "Europe/Paris" });
  const page = await context.newPage();
  await page.addInitScript((code) => localStorage.setItem("sentier-language", code), language);
  await page.goto(`${address}${wishes ?? ""}#${at ?? "/"}`);
  await page.waitForSelector("h1");
  await then(page);
  await page.waitForTimeout(300);
  const picture = await asWebp(page, await page.screenshot());
  if (picture.length > LARGEST) throw new Error(`${language}/${name} has ${picture.length} bytes, more than ${LARGEST}`);
  await mkdir(`${FOLDER}${language}`, { recursive: true });
  await writeFile(`${FOLDER}${language}/${name}.webp`, picture);
  console.log(`assets/help/pictures/${language}/${name}.webp  ${picture.length} bytes`);
  await context.close();
}

/** The browser itself makes the smaller file; the picture comes in as data, which the page's policy allows. */
async function asWebp(page, png) {
  const made = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.8).split(",")[1];
  }, png.toString("base64"));
  return Buffer.from(made, "base64");
}
