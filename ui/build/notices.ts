// Turns the licences of the tree into one module of the page: the version, our licence, who made what under which
// licence, and the table of works. It is read when the page about Sentier is opened, never before.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { noticesIn } from "../src/pages/about/notices.ts";

const NAME = "virtual:notices";
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FILES = {
  manifest: at("ui/package.json"),
  licence: at("LICENSE"),
  works: at("assets/README.md"),
  crates: at("assets/notices/crates.txt"),
  page: at("assets/notices/page.txt"),
};

export function notices(): Plugin {
  return {
    name: "notices",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return;
      for (const file of Object.values(FILES)) this.addWatchFile(file);
      const text = (file: keyof typeof FILES) => readFileSync(FILES[file], "utf8");
      const module = {
        version: JSON.parse(text("manifest")).version,
        licence: text("licence"),
        works: worksIn(text("works")),
        notices: [...noticesIn(text("page")), ...noticesIn(text("crates"))],
      };
      return `export default ${JSON.stringify(module)};`;
    },
  };
}

/** The rows of the table of works: folder, what it is, licence. */
function worksIn(text: string): string[][] {
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) => row.split("|").slice(1, -1).map((cell) => cell.replaceAll("`", "").trim()));
}
