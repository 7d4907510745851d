// What typed texts tell, asked a moment after the last letter. Drops answers that come too late.

import { ask, commands, failureOf, type AskTold, type Failure, type ToldWord } from "../ipc";

const MOMENT = 300;

export class Telling {
  /** By text, in the order they were given. */
  told = $state.raw<ToldWord[][]>([]);
  asking = $state(true);
  failure = $state.raw<Failure>();
  #turn = 0;

  /** Made while a component starts; `question` reads what is typed. */
  constructor(question: () => AskTold) {
    $effect(() => {
      const asked = question();
      this.asking = true;
      const later = setTimeout(() => this.#again(asked), MOMENT);
      return () => clearTimeout(later);
    });
  }

  async #again(asked: AskTold) {
    const turn = ++this.#turn;
    try {
      const told = asked.texts.every((text) => text.trim() === "") ? [] : await ask(commands.whatItTells(asked));
      if (turn === this.#turn) [this.told, this.failure] = [told, undefined];
    } catch (thrown) {
      if (turn === this.#turn) this.failure = failureOf(thrown);
    }
    if (turn === this.#turn) this.asking = false;
  }
}
