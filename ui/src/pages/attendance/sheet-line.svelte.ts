// A line typed from a signed sheet: read while it is typed, entered whole or not at all. Knows no sentence.

import { act, ask, commands, failureOf, type EnterSheet, type Failure, type SheetLine } from "../../ipc";

const PAUSE = 150;

export class TypedSheet {
  lines = $state.raw<SheetLine[]>([]);
  failure = $state.raw<Failure>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** Reads the line once the hand rests. */
  typed(form: () => EnterSheet): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.read(form()), PAUSE);
  }

  /** Reads the line; what it says is shown, and nothing is written. */
  async read(form: EnterSheet): Promise<boolean> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    try {
      const lines = form.text.trim() ? await ask(commands.readSheet(form)) : [];
      if (turn === this.#turn) [this.lines, this.failure] = [lines, undefined];
      return lines.length > 0;
    } catch (thrown) {
      if (turn === this.#turn) [this.lines, this.failure] = [[], failureOf(thrown)];
      return false;
    }
  }

  /** Enters the line. The answer is how many marks it gave; none when it was refused. */
  async enter(form: EnterSheet): Promise<number> {
    if (!(await this.read(form))) return 0;
    try {
      await act(commands.enterSheet(form));
      return this.lines.length;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return 0;
    }
  }
}
