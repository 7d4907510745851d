// Saves a form by itself whenever it differs from what is on the disk, one save after another, and
// offers to put back what was there before. Knows no field and no sentence.

import { failureOf, type Failure } from "../ipc";
import type { Undo } from "../parts/undo.svelte";
import { same } from "./patient-form";

type Doors<T> = {
  /** What the form says now. */
  read: () => T;
  /** Puts former values into the form. */
  write: (value: T) => void;
  save: (value: T) => Promise<unknown>;
  /** How the offer to undo reads. */
  said: () => string;
};

export class Autosave<T> {
  savedAt = $state("");
  saving = $state(false);
  failure = $state.raw<Failure>();
  #disk: T;

  constructor(
    first: T,
    private readonly undo: Undo,
    private readonly doors: Doors<T>,
  ) {
    this.#disk = first;
  }

  /** Whether the form says something the disk does not. */
  get differs(): boolean {
    return !same(this.doors.read(), this.#disk);
  }

  /** Saves what differs. Called whenever a field is left. */
  async keep(): Promise<void> {
    if (this.saving || !this.differs) return;
    const before = this.#disk;
    if (await this.#save(this.doors.read())) {
      this.undo.give(this.doors.said(), () => this.#back(before));
      await this.keep();
    }
  }

  async #back(before: T): Promise<void> {
    this.doors.write(before);
    await this.#save(before);
  }

  async #save(value: T): Promise<boolean> {
    this.saving = true;
    try {
      await this.doors.save(value);
      [this.#disk, this.failure, this.savedAt] = [value, undefined, new Date().toISOString()];
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.saving = false;
    }
  }
}
