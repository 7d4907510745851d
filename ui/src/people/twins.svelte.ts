// Looks, while somebody types, for files that may be the same person. Answers that come too late are
// dropped; whom somebody called another person is not shown again.

import { ask, commands, type LookForTwins, type PatientId, type Twin } from "../ipc";

const PAUSE = 250;

export class TwinWatch {
  found = $state.raw<Twin[]>([]);
  others = $state.raw<PatientId[]>([]);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The files to show. */
  readonly shown = $derived(this.found.filter(({ patient }) => !this.others.includes(patient.id)));

  /** The form says this now. */
  look(form: LookForTwins): void {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    this.#timer = setTimeout(() => void this.#ask(form, turn), PAUSE);
  }

  /** The form is gone. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#turn++;
  }

  /** Somebody says this is another person. */
  another(patient: PatientId): void {
    this.others = [...this.others, patient];
  }

  async #ask(form: LookForTwins, turn: number): Promise<void> {
    if (form.last_name.trim() === "") return void (this.found = []);
    const found = await ask(commands.lookForTwins(form)).catch(() => []);
    if (turn === this.#turn) this.found = found;
  }
}
