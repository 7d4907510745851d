// Stands where the window would: answers the page's questions from a made-up register. Only built
// with `--mode fake`. Wishes come in the address: `?own=absent&empty`, `?refuse=recordAttendance:code`,
// `?refuse=flagPatient:code:refused:reason` for a refusal at a field,
// `?backups=place-missing` for how backups stand,
// `?opened=programme:/cle/asthme.sentier-programme` for a file opened from outside,
// `?pseudo` for a made-up language, beside which the page may say only what was answered here,
// `?slow=goOnBatch` for an answer that takes two seconds, `?full` for an outbox with a past.

import { note, noted } from "./fake-noted";
import { register, type Answers, type Wishes } from "./fake-register";
import type { BackupStanding, OpenedFile, OpenedKind, RegisterState } from "./bindings";

/** Answers in place of the window from now on. */
export function pretend(): void {
  const wishes = read(new URLSearchParams(location.search));
  const answers = register(wishes);
  const invoke = async (command: string, args: Record<string, unknown> = {}) => {
    const name = command.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as keyof Answers;
    const refusal = wishes.refuse?.[name];
    if (refusal) throw refusal;
    if (wishes.slow === name) await new Promise((ready) => setTimeout(ready, 2_000));
    const answer = answers[name] as (...args: unknown[]) => unknown;
    const answered = structuredClone(answer(...Object.values(args)));
    if (wishes.noted) note(answered, wishes.noted);
    return answered;
  };
  if (wishes.noted) Object.assign(window, { answered: wishes.noted });
  Object.assign(window, { __TAURI_INTERNALS__: { invoke } });
}

function read(wish: URLSearchParams): Wishes {
  const [command, code = "", kind = "broken", field] = wish.get("refuse")?.split(":") ?? [];
  const args: Record<string, string> = field ? { field } : {};
  const failure = { kind: kind === "refused" ? kind : "broken", code, args } as const;
  return {
    own: (wish.get("own") as RegisterState | null) ?? undefined,
    demo: (wish.get("demo") as RegisterState | null) ?? undefined,
    empty: wish.has("empty"),
    linked: !wish.has("unlinked"),
    full: wish.has("full"),
    slow: wish.get("slow") ?? undefined,
    noted: wish.has("pseudo") ? noted() : undefined,
    backups: (wish.get("backups") as BackupStanding | null) ?? undefined,
    opened: opened(wish.get("opened")),
    refuse: command ? { [command]: failure } : undefined,
  };
}

function opened(wish: string | null): OpenedFile | undefined {
  const [kind, path] = wish?.split(":") ?? [];
  return kind && path ? { kind: kind as OpenedKind, path } : undefined;
}
