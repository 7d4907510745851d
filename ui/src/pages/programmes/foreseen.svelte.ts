// The sessions a form would plan, asked anew a moment after it changed. Knows no form and no sentence.

import { failureOf, type Failure, type ProgrammePreview } from "../../ipc";

type Question = () => Promise<ProgrammePreview>;

export class Foreseen {
  value = $state.raw<ProgrammePreview>();
  failure = $state.raw<Failure>();
  #turn = 0;

  /** Made while a component starts; `wanted` reads the form and has no question while that lacks a day or an hour. */
  constructor(wanted: () => Question | undefined) {
    $effect(() => {
      const question = wanted();
      const timer = setTimeout(() => void this.#look(question), 200);
      return () => clearTimeout(timer);
    });
  }

  async #look(question: Question | undefined): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = await question?.();
      if (turn === this.#turn) [this.value, this.failure] = [value, undefined];
    } catch (thrown) {
      if (turn === this.#turn) [this.value, this.failure] = [undefined, failureOf(thrown)];
    }
  }
}
