// One sentence an act leaves for the page that is shown next: "the session is planned".

let waiting = "";

/** Leaves a sentence. */
export function leaveNews(text: string): void {
  waiting = text;
}

/** The sentence that was left, once. */
export function takeNews(): string {
  const text = waiting;
  waiting = "";
  return text;
}
