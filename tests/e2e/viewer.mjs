// One browser with one page that looks at one screen after the other. The page is kept and only led
// elsewhere: a new one for each screen would read and compile the same scripts again.

import axe from "axe-core";
import { chromium } from "playwright-core";
import { different } from "./kept.mjs";
import { named } from "./looks.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const HEIGHT = 900;
/** The moment of the made-up register, so that no screen depends on the hour it is looked at. */
const NOW = new Date("2026-11-26T13:20:00+01:00");

/** A browser whose text is as large as the person's computer says, in percent. */
export const browserFor = (text) =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-sync",
      `--blink-settings=defaultFontSize=${(16 * text) / 100}`,
    ],
  });

export class Viewer {
  #address;
  #browser;
  #page;
  #text;
  #faults = [];

  constructor(address) {
    this.#address = address;
  }

  /** What is wrong with a screen in a look; a picture of it goes to `folder`, if there is one. A kept look is
      compared with what is kept of it, or kept anew. */
  async faults({ screen, look, kept }, { folder, renew }) {
    try {
      const page = await this.show(screen, look);
      if (folder) await page.screenshot({ path: `${folder}${screen.name}-${named(look)}.png`, fullPage: true });
      if (kept) this.#faults.push(...(await different(page, screen.name, renew)));
      this.#faults.push(...(await sideways(page)), ...(await violations(page)));
    } catch (error) {
      this.#faults.push(String(error).split("\n").slice(0, 3).join(" "));
    }
    return this.#faults;
  }

  /** The page, showing a screen in a look, once nothing moves any more. */
  async show(screen, look) {
    const page = await this.#dressed(look);
    this.#faults = [];
    await page.goto(`${this.#address}${screen.wishes ?? ""}#${screen.at ?? "/"}`);
    await page.waitForSelector("h1");
    await screen.then?.(page);
    await page.waitForTimeout(350);
    return page;
  }

  async close() {
    await this.#browser?.close();
  }

  /** The page as a person with these habits sees it. An empty page in between forgets the last screen. */
  async #dressed({ theme, width, language, text = 100, contrast, motion }) {
    if (text !== this.#text) await this.#open(text);
    await this.#page.goto(`${this.#address}empty`);
    await this.#page.evaluate((code) => (localStorage.clear(), localStorage.setItem("sentier-language", code)), language);
    await this.#page.setViewportSize({ width, height: HEIGHT });
    await this.#page.emulateMedia({
      colorScheme: theme === "dark" ? "dark" : "light",
      forcedColors: theme === "forced" ? "active" : "none",
      contrast,
      reducedMotion: motion,
    });
    return this.#page;
  }

  async #open(text) {
    await this.close();
    this.#browser = await browserFor(text);
    this.#text = text;
    this.#page = await this.#browser.newPage({ timezoneId: "Europe/Paris" });
    await this.#page.clock.setFixedTime(NOW);
    this.#page.on("pageerror", (error) => this.#faults.push(`error: ${error.message}`));
    this.#page.on("console", (message) => message.type() === "error" && this.#faults.push(`console: ${message.text()}`));
  }
}

async function sideways(page) {
  const { scroll, inner } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    inner: window.innerWidth,
  }));
  return scroll > inner ? [`scrolls sideways: ${scroll} > ${inner}`] : [];
}

async function violations(page) {
  await page.evaluate(axe.source);
  const look = { runOnly: RULES, resultTypes: ["violations"], preload: false };
  const found = await page.evaluate((options) => window.axe.run(document, options), look);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
