// A question that stays answered: it is asked again when a topic it depends on changes, keeps the
// last answer meanwhile, and drops answers that come too late.

import type { Failure, Topic } from "./bindings";
import { failureOf } from "./door";
import { heed } from "./topics.svelte";

export class Live<T> {
  value = $state.raw<T>();
  failure = $state.raw<Failure>();
  asking = $state(true);
  #turn = 0;

  /** Made while a component starts; `question` may read reactive values. */
  constructor(
    topics: Topic[],
    private readonly question: () => Promise<T>,
  ) {
    $effect(() => {
      heed(topics);
      void this.again();
    });
  }

  /** Asks again now. */
  async again(): Promise<void> {
    const turn = ++this.#turn;
    const asked = this.question();
    this.asking = true;
    try {
      const value = await asked;
      if (turn === this.#turn) [this.value, this.failure] = [value, undefined];
    } catch (thrown) {
      if (turn === this.#turn) this.failure = failureOf(thrown);
    }
    if (turn === this.#turn) this.asking = false;
  }
}
