// A real hub on this computer, that a story can start, silence and start again.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { built, end } from "./machine.mjs";

const CENTRE = "FR-08-GIVET-01";

export class Hub {
  static async start(machine) {
    const hub = Object.assign(new Hub(), { machine, data: join(machine.folder, "hub"), listen: "127.0.0.1:0" });
    await hub.again();
    return hub;
  }

  /** Answers, at the same address as before. */
  async again() {
    const args = ["serve", "--data", this.data, "--listen", this.listen, "--name", "Hub d’essai"];
    this.process = this.machine.spawn(built("sentier-hub"), args, { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface(this.process.stdout)) {
      this.url = line.replace("listening ", "");
      this.listen = new URL(this.url).host;
      return;
    }
    throw new Error("the hub ended before it listened");
  }

  /** Silent at once, as when its machine loses power. */
  async stop() {
    const gone = new Promise((ended) => this.process.once("exit", ended));
    end(this.process);
    await gone;
  }

  /** The one-time code its administrator gives a centre. */
  invite() {
    return this.#says("invite", CENTRE);
  }

  /** How many tables it holds, each verified again. */
  batches() {
    return Number.parseInt(this.#says("check"), 10);
  }

  #says(act, ...words) {
    return execFileSync(built("sentier-hub"), [act, "--data", this.data, ...words], { encoding: "utf8" }).trim();
  }
}
