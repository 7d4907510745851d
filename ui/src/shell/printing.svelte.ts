// A paper that is made and opened: while it is made, where it is, what went wrong. Knows no sentence.

import { ask, commands, failureOf, type Failure, type HandoutMade } from "../ipc";

export class Printing {
  making = $state(false);
  made = $state.raw<HandoutMade>();
  failure = $state.raw<Failure>();

  /** Makes a paper and opens it; a second wish while one is made is left out. */
  async make(wish: () => Promise<HandoutMade>): Promise<void> {
    if (this.making) return;
    [this.making, this.made, this.failure] = [true, undefined, undefined];
    try {
      this.made = await wish();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
    this.making = false;
    await this.open();
  }

  /** Opens it, again if need be. */
  async open(): Promise<void> {
    if (!this.made) return;
    try {
      await ask(commands.openPaper(this.made.path));
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}
