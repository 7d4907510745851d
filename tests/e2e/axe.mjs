// axe-core inside the real engine: the WCAG 2.2 AA rules on the page as it stands.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with every rule that is broken and where. */
export async function accessible(page, screen) {
  if (!(await page.run(() => Boolean(window.axe)))) await page.run(`() => { ${source} }`);
  const look = (values) => window.axe.run(document, { runOnly: { type: "tag", values } });
  const { violations, passes } = await page.runAsync(look, RULES);
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  assert.deepEqual(broken, [], `axe on ${screen}`);
  assert.ok(passes.length > 10, `axe looked at ${screen}`);
}
