// One act that can still be taken back, for ten seconds. The time stands still while somebody points
// at the offer or has the focus in it.

export type Offer = { text: string; back: () => Promise<unknown> | unknown };

const SECONDS = 10;

export class Undo {
  offer = $state.raw<Offer>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Offers to take an act back; an older offer is gone. */
  give(text: string, back: Offer["back"]): void {
    this.offer = { text, back };
    this.run();
  }

  /** Takes the act back, if the offer still stands. The answer is whether it did. */
  async take(): Promise<boolean> {
    const offer = this.offer;
    if (!offer) return false;
    this.end();
    await offer.back();
    return true;
  }

  /** The offer is over. */
  end(): void {
    clearTimeout(this.#timer);
    this.offer = undefined;
  }

  /** The time stands still. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  /** The time runs, from the beginning. */
  run(): void {
    clearTimeout(this.#timer);
    if (this.offer) this.#timer = setTimeout(() => this.end(), SECONDS * 1000);
  }
}

/** Boxes somebody typed in since they came to them. */
const dirty = new WeakSet<EventTarget>();

/** Whether Ctrl+Z belongs to the box the person types in, and not to the offer. */
export function typingIn(target: EventTarget | null): boolean {
  return target !== null && dirty.has(target);
}

/** Watches which box is typed in, until the returned function is called. */
export function watchTyping(): () => void {
  const typed = (event: Event) => event.target && dirty.add(event.target);
  const left = (event: Event) => event.target && dirty.delete(event.target);
  addEventListener("input", typed, true);
  addEventListener("focusout", left, true);
  return () => {
    removeEventListener("input", typed, true);
    removeEventListener("focusout", left, true);
  };
}
