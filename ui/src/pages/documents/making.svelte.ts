// A stack that is made a few files at a time, until it is whole or somebody stops it. Knows how far it
// is and how it ended; neither how files are made nor what is said about it.

import { failureOf, type BatchStanding, type Failure } from "../../ipc";
import { kept } from "../../kept";

export type Ended = { how: "finished" | "stopped" | "failed"; standing: BatchStanding; failure?: Failure };

export class Making {
  /** What is being made, as far as it is. */
  now = $state.raw<BatchStanding>();
  /** Somebody wants it to stop; the files under way are made whole first. */
  stopping = $state(false);

  /** Goes on with a stack to its end; the answer is how it ended, nothing while another one is made. */
  async run(stack: BatchStanding, step: (id: string) => Promise<BatchStanding>): Promise<Ended | undefined> {
    if (this.now) return undefined;
    [this.now, this.stopping] = [stack, false];
    let failure: Failure | undefined;
    try {
      while (!this.now.finished && !this.stopping) this.now = await step(stack.id);
    } catch (thrown) {
      failure = failureOf(thrown);
    }
    const standing = this.now;
    this.now = undefined;
    if (failure) return { how: "failed", standing, failure };
    return { how: standing.finished ? "finished" : "stopped", standing };
  }

  /** Stops after the files under way. */
  stop(): void {
    this.stopping = true;
  }
}

/** What outlives the page of the stacks. */
export class StacksState {
  making = new Making();
  /** A stack that was begun just now; the page goes on with it by itself. */
  begun: BatchStanding | undefined;
  /** Stacks that stopped because somebody left the page. */
  left = $state.raw<string[]>([]);
}

/** The stacks of this register. */
export const stacksState = kept(() => new StacksState());
