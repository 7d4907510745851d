// An act on its way: that it runs, the sentence it ends with, or why it was refused.

import { reason } from "../../i18n";
import { act, commands, failureOf } from "../../ipc";
import { sendSentence } from "./sentences";

export class Acting {
  running = $state(false);
  /** What is going on, in a sentence. */
  doing = $state("");
  said = $state("");
  refused = $state("");
  /** What is said now. */
  readonly told = $derived(this.doing || this.said);

  /** One deed at a time; it ends in the sentence it gives, or in why it was refused. */
  async run(doing: string, deed: () => Promise<string>): Promise<void> {
    if (this.running) return;
    [this.running, this.doing, this.said, this.refused] = [true, doing, "", ""];
    try {
      this.said = await deed();
    } catch (thrown) {
      this.refused = reason(failureOf(thrown));
    }
    [this.running, this.doing] = [false, ""];
  }
}

/** Tries to send everything that waits; always ends in a sentence. */
export async function sendNow(): Promise<string> {
  return sendSentence(await act(commands.sendWaiting()));
}
