// Where the person is in their questions: before the first, at one of them, past the last. Knows no
// sentence and no command.

import type { Kiosk, KioskQuestion } from "../../kiosk.svelte";

export class Asking {
  readonly questions: KioskQuestion[];
  readonly #keep: Kiosk["keep"];
  /** By the question's code. */
  values = $state<Record<string, string>>({});
  /** 0 is the welcome, then the questions from 1. */
  page = $state(0);
  /** Somebody went on without an answer: they are told how to leave it open. */
  wanting = $state(false);
  readonly question = $derived.by(() => this.questions[this.page - 1]);
  readonly answered = $derived.by(() => this.questions.filter(({ code }) => this.#said(code)).length);

  constructor({ questions, values, keep }: Pick<Kiosk, "questions" | "values" | "keep">) {
    this.questions = questions;
    this.#keep = keep;
    this.values = { ...values };
  }

  #said(code: string): boolean {
    return (this.values[code] ?? "").trim() !== "";
  }

  /** An answer is in the form at once, so that nothing is lost when the screen is taken back early. */
  answer(code: string, value: string): void {
    this.values[code] = value;
    this.wanting = false;
    this.#keep(code, value);
  }

  next(): void {
    this.wanting = this.question !== undefined && !this.#said(this.question.code);
    if (!this.wanting) this.#turn(1);
  }

  /** Leaves the question open, also one that was answered before. */
  leaveOpen(): void {
    if (this.question) this.answer(this.question.code, "");
    this.#turn(1);
  }

  back(): void {
    this.#turn(-1);
  }

  #turn(by: number): void {
    this.wanting = false;
    this.page = Math.min(this.questions.length + 1, Math.max(0, this.page + by));
  }
}
