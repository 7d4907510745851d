// The one door to the window: turns an answer into a value or a thrown failure, and tells the pages
// what an act made stale. Nothing else of the page speaks to the window.

import type { Done, Failure } from "./bindings";
import { changed } from "./topics.svelte";

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: Failure };

/** A failure on its way to the page that asked. */
export class Failed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** The value of a question, or a thrown `Failed`. */
export async function ask<T>(question: Promise<Answer<T>>): Promise<T> {
  const answer = await question;
  if (answer.status === "ok") return answer.data;
  throw new Failed(readable(answer.error));
}

/** The answer of an act; pages that heed what it changed ask again. */
export async function act<T>(question: Promise<Answer<Done<T>>>): Promise<T> {
  const done = await ask(question);
  changed(done.changed);
  return done.answer;
}

/** Whatever was thrown, as a failure that has a sentence. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failed) return thrown.failure;
  return unknown(thrown instanceof Error ? thrown.message : String(thrown));
}

/** The window answers failures; a refusal by Tauri itself is only a text. */
function readable(error: unknown): Failure {
  const whole = typeof error === "object" && error !== null && "code" in error && "args" in error;
  return whole ? (error as Failure) : unknown(String(error));
}

function unknown(code: string): Failure {
  return { kind: "broken", code: "unknown", args: { code } };
}
