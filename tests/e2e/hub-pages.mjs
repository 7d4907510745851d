// The coordinators' pages of a real hub with a made-up region, as Chromium draws them: signing in, every
// page in two looks (all of them with --all), no accessibility violation, no sideways scroll, nothing
// refused by the content policy. Pictures go to target/screens/hub/. Run after
// `cargo build -p etp-hub --bins --examples` (a test run has built them).

import axe from "axe-core";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const TARGET = resolve(import.meta.dirname, "../..", process.env.CARGO_TARGET_DIR ?? "target");
const PICTURES = process.env.PICTURES ?? join(TARGET, "screens", "hub");
const HUB = join(TARGET, "debug", "sentier-hub");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = [
  { name: "light-fr", language: "fr", colorScheme: "light", width: 1280 },
  { name: "dark-de", language: "de", colorScheme: "dark", width: 1280 },
  { name: "narrow-nl", language: "nl", colorScheme: "light", width: 320 },
  { name: "forced-en", language: "en", colorScheme: "light", width: 1000, forcedColors: "active" },
];
const PAGES = [
  { name: "reported", at: "/reported?year=2025", rows: 14 },
  { name: "sums", at: "/sums?period=2025Q1&group=pathology&measure=ATT", rows: 5 },
  { name: "sums-year", at: "/sums?period=2025&group=age&measure=ATT", rows: 5 },
  { name: "trends", at: "/trends?row=DT2", rows: 6 },
  { name: "changes", at: "/changes?since=2026-01-01", rows: 1 },
  { name: "nothing-changed", at: "/changes?since=2999-01-01", rows: 0 },
  { name: "export", at: "/export", rows: 0 },
  { name: "password", at: "/password", rows: 0 },
];
const PASSWORD = "une phrase assez longue";

const folder = mkdtempSync(join(tmpdir(), "sentier-hub-"));
mkdirSync(PICTURES, { recursive: true });
let [passed, failed, turn] = [0, 0, 0];
let serving;
let browser;
try {
  execFileSync(join(TARGET, "debug", "examples", "region"), [folder]);
  const once = says("person", "add", "--role", "coordinator", "--data", folder, "claire");
  serving = await serve();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
  });
  const session = await arrive(once);
  const looks = (at) => (process.argv.includes("--all") ? LOOKS : [at, at + 1].map((n) => LOOKS[n % LOOKS.length]));
  for (const look of looks(turn++)) await check(look, { name: "sign-in", at: "/sign-in", rows: 0 }, []);
  for (const page of PAGES) for (const look of looks(turn++)) await check(look, page, session);
} finally {
  await browser?.close();
  serving?.process.kill();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function says(...words) {
  return execFileSync(HUB, words, { encoding: "utf8" }).trim();
}

async function serve() {
  const words = ["serve", "--data", folder, "--listen", "127.0.0.1:0", "--name", "Région d’essai"];
  const process = spawn(HUB, words, { stdio: ["ignore", "pipe", "ignore"] });
  for await (const line of createInterface(process.stdout)) return { process, url: line.replace("listening ", "") };
  throw new Error("the hub ended before it listened");
}

/** Signs in with the keyboard alone, and chooses a password. */
async function arrive(once) {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${serving.url}/`);
  await typed(page, "name", "claire");
  await typed(page, "password", once);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/password");
  await typed(page, "old", once);
  await typed(page, "new", PASSWORD);
  await typed(page, "again", PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/reported");
  const cookies = await context.cookies();
  await context.close();
  return cookies.filter(({ name }) => name === "sentier-session");
}

async function typed(page, field, text) {
  await page.focus(`[name=${field}]`);
  await page.keyboard.type(text);
}

async function check(look, { name, at, rows }, cookies) {
  const { language, width, colorScheme, forcedColors } = look;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    forcedColors: forcedColors ?? "none",
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  await page.addInitScript({ content: axe.source });
  try {
    const joint = at.includes("?") ? "&" : "?";
    await page.goto(`${serving.url}${at}${joint}language=${language}`);
    await page.screenshot({ path: join(PICTURES, `${name}-${look.name}.png`), fullPage: true });
    faults.push(...(await shape(page, { at, language, rows })), ...(await violations(page)));
  } catch (error) {
    faults.push(String(error).split("\n").slice(0, 3).join(" "));
  }
  await context.close();
  if (faults.length === 0) return passed++;
  failed++;
  console.log(`FAILED ${name} (${look.name})\n  ${faults.join("\n  ")}`);
}

/** The page it should be, in its language, with the lines it should have, within the window. */
async function shape(page, { at, language, rows }) {
  const seen = await page.evaluate(() => ({
    path: location.pathname,
    language: document.documentElement.lang,
    rows: document.querySelectorAll("tbody tr").length,
    scroll: document.documentElement.scrollWidth,
    inner: window.innerWidth,
  }));
  const faults = [];
  if (seen.path !== at.split("?")[0]) faults.push(`led to ${seen.path}`);
  if (seen.language !== language) faults.push(`speaks ${seen.language}`);
  if (rows === 0 ? seen.rows !== 0 : seen.rows < rows) faults.push(`${seen.rows} lines`);
  if (seen.scroll > seen.inner) faults.push(`scrolls sideways: ${seen.scroll} > ${seen.inner}`);
  return faults;
}

async function violations(page) {
  const found = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules }), RULES);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
