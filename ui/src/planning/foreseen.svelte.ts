// What an act would do, asked anew a moment after its form changed; late answers are dropped. Knows no
// form and no sentence.

import { failureOf, type Failure } from "../ipc";

type Question<T> = () => Promise<T>;

export class Foreseen<T> {
  value = $state.raw<T>();
  failure = $state.raw<Failure>();
  /** What is shown is not yet the answer to what is typed. */
  asking = $state(false);
  #turn = 0;

  /** Made while a component starts; `wanted` reads the form and has no question while that is not complete. */
  constructor(wanted: () => Question<T> | undefined) {
    $effect(() => {
      const question = wanted();
      this.asking = question !== undefined;
      const timer = setTimeout(() => void this.#look(question), 250);
      return () => clearTimeout(timer);
    });
  }

  async #look(question: Question<T> | undefined): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = await question?.();
      if (turn === this.#turn) [this.value, this.failure] = [value, undefined];
    } catch (thrown) {
      if (turn === this.#turn) [this.value, this.failure] = [undefined, failureOf(thrown)];
    }
    if (turn === this.#turn) this.asking = false;
  }
}
