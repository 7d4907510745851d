// Every screen in a made-up language whose sentences are longer and stand between brackets: nothing is cut
// off, no button lies on another, nothing is said that did not come from locales/ or from an answer. Run
// after `npm run build:fake -w ui`; words choose screens by their names, and then pictures go to
// target/screens/pseudo/.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { crew } from "./crew.mjs";
import { fitting } from "./fitting.mjs";
import { SCREENS } from "./screens-list.mjs";
import { untranslated } from "./untranslated.mjs";

const PICTURES = fileURLToPath(new URL("../../target/screens/pseudo/", import.meta.url));
const LOOK = { theme: "light", language: "fr", text: 100, contrast: "no-preference", motion: "reduce" };
const WIDTHS = [1024, 320];

const wanted = process.argv.slice(2);
const screens = SCREENS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (wanted.length > 0) await mkdir(PICTURES, { recursive: true });

await crew(screens, async (viewer, screen) => {
  const strange = { ...screen, wishes: screen.wishes ? `${screen.wishes}&pseudo` : "?pseudo" };
  const page = await viewer.show(strange, { ...LOOK, width: WIDTHS[0] });
  const faults = await page.evaluate(untranslated);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(100);
    if (wanted.length > 0) await page.screenshot({ path: `${PICTURES}${screen.name}-${width}.png`, fullPage: true });
    faults.push(...(await page.evaluate(fitting)).map((fault) => `at ${width}: ${fault}`));
  }
  return { name: screen.name, faults };
});
