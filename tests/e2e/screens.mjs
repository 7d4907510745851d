// Every screen, as Chromium draws it with a made-up register: no accessibility violation, no sideways
// scroll, no script refused by the content policy, in several themes, widths and languages. Pictures
// go to target/screens/. Run after `npm run build:fake -w ui`. Each screen is seen in two looks;
// `--all` shows each in every look, and so do words that choose screens.

import axe from "axe-core";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { SCREENS } from "./screens-list.mjs";
import { serve } from "./serve.mjs";

const PICTURES = fileURLToPath(new URL("../../target/screens/", import.meta.url));
const LOOKS = [
  { name: "light-fr", language: "fr", colorScheme: "light", width: 1280 },
  { name: "dark-de", language: "de", colorScheme: "dark", width: 1280 },
  { name: "narrow-nl", language: "nl", colorScheme: "light", width: 320 },
  { name: "zoomed-en", language: "en", colorScheme: "dark", width: 640 },
  { name: "forced-fr", language: "fr", colorScheme: "light", width: 1000, forcedColors: "active" },
];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const { address, stop } = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});
const everything = process.argv.includes("--all");
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const screens = SCREENS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
let [passed, failed] = [0, 0];

await mkdir(PICTURES, { recursive: true });
for (const [index, screen] of screens.entries()) for (const look of looks(index)) await check(look, screen);
await browser.close();
stop();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Two looks a screen, so that every look meets many screens; all of them on demand. */
function looks(index) {
  const turn = [index, index + 2].map((at) => LOOKS[at % LOOKS.length]);
  return everything || wanted.length > 0 ? LOOKS : turn;
}

async function check(look, screen) {
  const { language, width, colorScheme, forcedColors } = look;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    forcedColors: forcedColors ?? "none",
    reducedMotion: "reduce",
    timezoneId: "Europe/Paris",
  });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  await page.addInitScript((code) => localStorage.setItem("sentier-language", code), language);
  await page.addInitScript({ content: axe.source });
  try {
    await page.goto(`${address}${screen.wishes ?? ""}#${screen.at ?? "/"}`);
    await page.waitForSelector("h1");
    await screen.then?.(page);
    await page.waitForTimeout(350);
    await page.screenshot({ path: `${PICTURES}${screen.name}-${look.name}.png`, fullPage: true });
    faults.push(...(await sideways(page)), ...(await violations(page)));
  } catch (error) {
    faults.push(String(error).split("\n").slice(0, 3).join(" "));
  }
  await context.close();
  if (faults.length === 0) return passed++;
  failed++;
  console.log(`FAILED ${screen.name} (${look.name})\n  ${faults.join("\n  ")}`);
}

async function sideways(page) {
  const { scroll, inner } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    inner: window.innerWidth,
  }));
  return scroll > inner ? [`scrolls sideways: ${scroll} > ${inner}`] : [];
}

async function violations(page) {
  const found = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules }), RULES);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
