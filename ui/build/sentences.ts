// Turns locales/ into modules of the page, two a language: what the lock says, which comes with the first
// screen, and the rest. Comments and blank lines stay behind. Knows files, no sentence.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const LOCALES = fileURLToPath(new URL("../../locales/", import.meta.url));
const NAME = /^\0?virtual:sentences\/([a-z]{2})\/(first|rest)$/;
/** The nouns of the first screen. */
const FIRST = ["common.ftl", "lock.ftl", "shell.ftl"];

export function sentences(): Plugin {
  return {
    name: "sentences",
    resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, language, part] = NAME.exec(id) ?? [];
      if (!language) return;
      const folder = join(LOCALES, language);
      const files = readdirSync(folder).filter((file) => file.endsWith(".ftl") && FIRST.includes(file) === (part === "first"));
      const texts = files.map((file) => {
        this.addWatchFile(join(folder, file));
        return bare(readFileSync(join(folder, file), "utf8"));
      });
      return `export default ${JSON.stringify(texts.join("\n"))};`;
    },
  };
}

function bare(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .join("\n");
}
