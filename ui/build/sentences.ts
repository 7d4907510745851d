// Turns locales/ into modules of the page, three a language: what the lock says, which comes with the first
// screen; what Today and the frame around it say; the rest. Comments and blank lines stay behind. Knows files, no sentence.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const LOCALES = fileURLToPath(new URL("../../locales/", import.meta.url));
const NAME = /^\0?virtual:sentences\/([a-z]{2})\/(first|today|rest)$/;
/** The nouns of the lock, and those of Today beside them. */
const NOUNS: Record<string, string[]> = {
  first: ["common", "lock", "shell"],
  today: [
    "backups", "calls", "cars", "conflicts", "dates", "due", "help", "make-up", "opened", "outside", "palette", "paper", "patients", "planning",
    "professionals", "sessions", "sharing", "today", "tour",
  ],
};
/** What only papers, the command line and the hub say. */
const ELSEWHERE = ["cli", "hub"];

export function sentences(): Plugin {
  return {
    name: "sentences",
    resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, language, part] = NAME.exec(id) ?? [];
      if (!language) return;
      const folder = join(LOCALES, language);
      const texts = nounsOf(part, folder).map((noun) => {
        this.addWatchFile(join(folder, `${noun}.ftl`));
        return bare(readFileSync(join(folder, `${noun}.ftl`), "utf8"));
      });
      return `export default ${JSON.stringify(texts.join("\n"))};`;
    },
  };
}

function nounsOf(part = "rest", folder: string): string[] {
  const early = Object.values(NOUNS).flat();
  const files = readdirSync(folder).filter((file) => file.endsWith(".ftl"));
  return NOUNS[part] ?? files.map((file) => file.slice(0, -4)).filter((noun) => !early.includes(noun) && !ELSEWHERE.includes(noun));
}

function bare(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .join("\n");
}
