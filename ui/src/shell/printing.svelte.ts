// A paper that is made and opened: while it is made, where it is, what went wrong, and the reason somebody
// gives where it is made only with one. Knows no sentence.

import { ask, commands, failureOf, type Failure, type HandoutMade, type PrintJob } from "../ipc";

type Made = HandoutMade | PrintJob;

export class Printing {
  making = $state(false);
  made = $state.raw<Made>();
  failure = $state.raw<Failure>();
  /** What is made only with a reason, once one is typed. */
  #wanting = $state.raw<(despite: string) => Promise<Made>>();
  /** A reason is wanted. */
  readonly wanting = $derived(this.#wanting !== undefined);
  /** The lot that goes with it, when there is one. */
  readonly beside = $derived(this.made && "beside" in this.made ? this.made.beside : null);

  /** Makes a paper and opens it; a second wish while one is made is left out. */
  async make(wish: (despite: string) => Promise<Made>): Promise<void> {
    if (this.making) return;
    this.#wanting = undefined;
    await this.#try(wish, "");
  }

  /** Makes it all the same, for a reason. */
  async makeDespite(reason: string): Promise<void> {
    if (this.#wanting && !this.making) await this.#try(this.#wanting, reason);
  }

  async #try(wish: (despite: string) => Promise<Made>, despite: string): Promise<void> {
    [this.making, this.made, this.failure] = [true, undefined, undefined];
    try {
      this.made = await wish(despite);
      this.#wanting = undefined;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      if (this.failure.code === "handouts-expired") this.#wanting = wish;
    }
    this.making = false;
    await this.open();
  }

  /** Opens it, again if need be. */
  async open(): Promise<void> {
    if (!this.made) return;
    try {
      for (const path of [this.made.path, this.beside]) if (path) await ask(commands.openPaper(path));
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}
