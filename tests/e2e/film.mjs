// A story of the window as a short film: pictures kept one after the other, then put together by
// film.py. Knows nothing about what is on them.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, SHOTS } from "./machine.mjs";

const PYTHON = join(ROOT, ".venv/bin/python");
const LARGEST = 1_500_000;

export class Film {
  constructor() {
    this.frames = [];
    this.folder = join(SHOTS, "film");
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  /** Shows a picture for this long, in milliseconds. */
  add(png, lasts) {
    const file = join(this.folder, `${String(this.frames.length).padStart(3, "0")}.png`);
    writeFileSync(file, png);
    this.frames.push({ file, lasts });
  }

  /** Writes the film and returns its size in bytes; one that is too heavy for a page is refused. */
  write(file) {
    const reel = JSON.stringify({ file, frames: this.frames });
    execFileSync(PYTHON, [join(import.meta.dirname, "film.py")], { input: reel, stdio: ["pipe", "inherit", "inherit"] });
    const { size } = statSync(file);
    if (size > LARGEST) throw new Error(`${file} has ${size} bytes, more than ${LARGEST}`);
    return size;
  }
}
