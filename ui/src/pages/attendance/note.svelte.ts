// The note about a whole group while somebody writes it: saved when it is left, never with a name of
// somebody on the list in it. Knows no sentence.

import { act, ask, commands, failureOf, type Failure, type SessionId } from "../../ipc";

const PAUSE = 400;

export class GroupNote {
  text = $state("");
  names = $state.raw<string[]>([]);
  savedAt = $state("");
  failure = $state.raw<Failure>();
  #disk = $state("");
  #keeping: Promise<boolean> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly session: SessionId,
    first: string,
  ) {
    this.text = this.#disk = first;
  }

  /** Whether the box says something the disk does not. */
  get differs(): boolean {
    return this.text.trim() !== this.#disk.trim();
  }

  /** Something was typed: names are looked for once the hand rests. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), PAUSE);
  }

  /** Looks for names; the answer is whether there are none. */
  async look(): Promise<boolean> {
    clearTimeout(this.#timer);
    const looked = this.text;
    try {
      const names = looked.trim() ? await ask(commands.namesInNote(this.session, looked)) : [];
      if (looked === this.text) this.names = names;
      return names.length === 0;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    }
  }

  /** Saves what differs, unless somebody is named. The answer is whether the disk has it. */
  keep(): Promise<boolean> {
    this.#keeping ??= this.#keep().finally(() => (this.#keeping = undefined));
    return this.#keeping;
  }

  /** The note was read again: what somebody else wrote is taken over, unless this one is being written. */
  refresh(note: string): void {
    if (!this.differs) this.text = this.#disk = note;
  }

  async #keep(): Promise<boolean> {
    if (!this.differs) return true;
    const note = this.text;
    if (!(await this.look())) return false;
    try {
      await act(commands.saveGroupNote({ session: this.session, note: note.trim() }));
      [this.#disk, this.failure, this.savedAt] = [note, undefined, new Date().toISOString()];
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    }
  }
}
