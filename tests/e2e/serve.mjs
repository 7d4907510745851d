// Serves the page built with `npm run build:fake -w ui` under the very content policy of the window.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGE = join(ROOT, "target/ui-fake");
/** Without an icon of its own a page asks for one that is not there. */
const EMPTY = '<!doctype html><link rel="icon" href="data:," />';
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Starts on a free port of this computer; the answer is the address and how to stop. At `empty` is a page
    with nothing in it. */
export async function serve() {
  const { app } = JSON.parse(await readFile(join(ROOT, "src-tauri/tauri.conf.json"), "utf8"));
  const server = createServer(async ({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://x").pathname).replace(/^\/$/, "/index.html");
    try {
      if (path === "/empty") return response.writeHead(200, { "content-type": TYPES[".html"] }).end(EMPTY);
      const body = await readFile(join(PAGE, path));
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      response
        .writeHead(200, {
          "content-type": type,
          "content-security-policy": app.security.csp,
          // The names of all files but the first change with what is in them.
          "cache-control": path.startsWith("/assets/") ? "max-age=3600" : "no-cache",
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}
