// A page that looks like a printed one, drawn for looking at screens without a window. Its lines are no
// words: what a real page says is tested in Rust.

import type { HandoutLayout, HandoutLanguage } from "./bindings";

type Page = { title: string; languages: HandoutLanguage[]; layout: HandoutLayout; page: number; pages: number };

/** One white point, where nothing can be drawn. */
const POINT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==";
const [WIDTH, HEIGHT, MARGIN] = [620, 877, 50];

/** The page as base64 PNG. */
export function drawn(page: Page): string {
  if (navigator.userAgent.includes("jsdom")) return POINT;
  const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext("2d");
  if (!pen) return POINT;
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const [first = "fr", second] = page.languages;
  const beside = page.layout === "side-by-side" && second !== undefined;
  const wide = beside ? (WIDTH - 2 * MARGIN - 24) / 2 : WIDTH - 2 * MARGIN;
  column(pen, page, page.layout === "sides" && page.page === 2 && second ? second : first, MARGIN, wide);
  if (beside) column(pen, page, second, MARGIN + wide + 24, wide);
  pen.font = "14px sans-serif";
  pen.fillStyle = "#444444";
  pen.fillText(`Modèle à valider · ${page.page} / ${page.pages}`, MARGIN, HEIGHT - 30);
  return canvas.toDataURL("image/png").split(",")[1] ?? POINT;
}

function column(pen: CanvasRenderingContext2D, page: Page, language: HandoutLanguage, x: number, wide: number): void {
  const big = page.layout === "large" || page.layout === "easy" || page.layout === "poster";
  const [line, gap] = big ? [14, 30] : [7, 17];
  pen.fillStyle = "#0b5c58";
  pen.font = `bold ${big ? 30 : 20}px sans-serif`;
  pen.fillText(`${page.title} (${language})`, x, MARGIN + 30, wide);
  for (let y = MARGIN + 70, at = page.page; y < HEIGHT - 80; y += gap, at += 1) {
    if (at % 9 === 0) {
      pen.fillStyle = "#0b5c58";
      pen.fillRect(x, y, wide * 0.5, line + 3);
    } else if (at % 9 !== 8) {
      pen.fillStyle = "#8a9490";
      pen.fillRect(x, y, wide * (0.75 + ((at * 7) % 25) / 100), line);
    }
  }
}
