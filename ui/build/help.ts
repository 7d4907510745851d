// Turns assets/help/<language>/*.md into one module a language: titles, HTML and plain words. Links between
// pages become addresses of the window, pictures become files of the page. Nothing is fetched at run time.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Marked } from "marked";
import type { Plugin } from "vite";

const HELP = fileURLToPath(new URL("../../assets/help/", import.meta.url));
const NAME = /^\0?virtual:help\/([a-z]{2})$/;
const PICTURE = /<img src="([^"]+)"/g;

export function help(): Plugin {
  return {
    name: "help",
    resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
    load(id) {
      const language = NAME.exec(id)?.[1];
      if (!language) return;
      const folder = join(HELP, language);
      const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
      for (const file of files) this.addWatchFile(join(folder, file));
      return moduleOf(files.map((file) => pageOf(basename(file, ".md"), readFileSync(join(folder, file), "utf8"))), folder);
    },
  };
}

function pageOf(name: string, text: string) {
  const [, title = name] = /^# (.+)$/m.exec(text) ?? [];
  const body = text.replace(/^# .+$/m, "");
  const html = reader().parse(body, { async: false });
  return { name, title, html, words: html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ").trim() };
}

function reader(): Marked {
  const link = ({ href, text }: { href: string; text: string }) => `<a href="#/help/${basename(href, ".md")}">${text}</a>`;
  return new Marked({ renderer: { link } });
}

/** Each picture is named once, and its address put in when the module runs. */
function moduleOf(pages: ReturnType<typeof pageOf>[], folder: string): string {
  const pictures = [...new Set(pages.flatMap(({ html }) => [...html.matchAll(PICTURE)].map(([, path = ""]) => path)))];
  const imports = pictures.map((path, at) => `import picture${at} from ${JSON.stringify(`${join(folder, path)}?url`)};`);
  const known = pictures.map((path, at) => `${JSON.stringify(path)}: picture${at}`);
  return `${imports.join("\n")}
const pictures = { ${known.join(", ")} };
const pages = ${JSON.stringify(pages)};
export default pages.map((page) => ({ ...page, html: page.html.replace(/<img src="([^"]+)"/g, (_, path) => '<img src="' + pictures[path] + '"') }));`;
}
