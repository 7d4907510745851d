// A computer of its own for one story: a screen nobody sees, folders nobody else uses, and the
// programs we built. Everything it starts ends with it.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { picture } from "./picture.mjs";
import { open } from "./webdriver.mjs";

export const ROOT = resolve(import.meta.dirname, "../..");
const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");
export const SHOTS = join(TARGET, "shots");
/** A program of the dev profile. */
export const built = (name) => join(TARGET, "debug", name);

export class Machine {
  static async start() {
    const machine = new Machine();
    machine.folder = mkdtempSync(join(tmpdir(), "sentier-e2e-"));
    machine.home = join(machine.folder, "home");
    machine.picked = join(machine.folder, "roster.csv");
    machine.children = [];
    mkdirSync(SHOTS, { recursive: true });
    machine.display = await machine.screen();
    return machine;
  }

  /** Xvfb picks a display that is free and tells us which. */
  async screen() {
    const args = [
      "-displayfd",
      "3",
      "-screen",
      "0",
      "1280x900x24",
      "-nolisten",
      "tcp",
      "-nocursor",
      "-fbdir",
      this.folder,
    ];
    const server = this.spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    const number = await new Promise((found, failed) => {
      server.stdio[3].once("data", (bytes) => found(bytes.toString().trim()));
      server.once("exit", () => failed(new Error("Xvfb ended before it had a display")));
    });
    return `:${number}`;
  }

  /** The window as it stands on the screen, without the rim of the screen. */
  picture() {
    return picture(join(this.folder, "Xvfb_screen0"), 1280, 860);
  }

  get env() {
    const xdg = (name) => join(this.folder, "xdg", name);
    return {
      ...process.env,
      DISPLAY: this.display,
      LIBGL_ALWAYS_SOFTWARE: "1",
      SENTIER_HOME: this.home,
      SENTIER_NO_OPEN: "1",
      SENTIER_PICK_FILE: this.picked,
      SENTIER_PICK_FOLDER: this.folder,
      TAURI_WEBVIEW_AUTOMATION: "true",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      XDG_CACHE_HOME: xdg("cache"),
      XDG_CONFIG_HOME: xdg("config"),
      XDG_DATA_HOME: xdg("data"),
    };
  }

  /** Keeps what a test left on the screen, and says it in words when the test failed. */
  async remember({ name, error }) {
    writeFileSync(join(SHOTS, `${name.replaceAll(/[ ,]+/g, "-")}.png`), this.picture());
    if (error) console.log(await this.page.text().catch(() => "the window does not answer"));
  }

  /** A program whose process group is its own, so that its children end with it. */
  spawn(program, args, options = {}) {
    const child = spawn(program, args, { env: process.env, ...options, detached: true });
    this.children.push(child);
    return child;
  }

  /** Opens the real window. */
  async window(binary = built("sentier-window")) {
    this.page = await open(binary, this.env);
    return this.page;
  }

  /** Pulls the plug: the window's process gets no chance to finish anything. */
  killWindow() {
    const ours = pids().filter(
      (pid) => program(pid) === built("sentier-window") && environment(pid).includes(`SENTIER_HOME=${this.home}\0`),
    );
    if (ours.length !== 1) throw new Error(`expected one window to kill, found ${ours.length}`);
    process.kill(ours[0], "SIGKILL");
    this.page.end();
  }

  async stop() {
    await this.page?.close();
    for (const child of this.children) end(child);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function end(child, signal = "SIGKILL") {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended on its own.
  }
}

const pids = () =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
const program = (pid) => attempt(() => readlinkSync(`/proc/${pid}/exe`), "");
const environment = (pid) => attempt(() => readFileSync(`/proc/${pid}/environ`, "utf8"), "");

function attempt(read, otherwise) {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
