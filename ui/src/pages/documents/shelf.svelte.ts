// What is done to a handout as a whole: its file written, taken off the shelf, put back. Knows no sentence.

import { act, ask, commands, failureOf, type DocumentCard, type Failure } from "../../ipc";

export class Shelf {
  /** Where the file of the handout was written. */
  path = $state("");
  /** The handout that was taken off the shelf from here. */
  retired = $state.raw<DocumentCard>();
  failure = $state.raw<Failure>();

  /** Writes its file. */
  export({ name }: DocumentCard): Promise<boolean> {
    return this.#try(async () => {
      this.path = await ask(commands.exportHandout(name));
    });
  }

  /** Takes it off the shelf. The answer is whether it is. */
  retire(card: DocumentCard): Promise<boolean> {
    return this.#try(async () => {
      await act(commands.retireHandout(card.name));
      this.retired = card;
    });
  }

  /** Puts back what was taken off from here. */
  restore(): Promise<boolean> {
    return this.#try(async () => {
      if (this.retired) await act(commands.restoreHandout(this.retired.name));
      this.retired = undefined;
    });
  }

  async #try(doing: () => Promise<void>): Promise<boolean> {
    [this.path, this.failure] = ["", undefined];
    try {
      await doing();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
    return this.failure === undefined;
  }
}
