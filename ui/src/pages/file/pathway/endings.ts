// Which reasons fit which ending, as the register takes them; the rule is the register's.

import type { EndingKind, EndReason, LetterKind, PathwayView } from "../../../ipc";
import { began, evaluationOf } from "./acts";

const REASONS: EndReason[] = [
  "completed", "no-need", "wished-to-stop", "lost", "refused", "motivation", "unavailable", "daily-needs", "distance",
  "transport", "language", "health-problem", "medical-first", "medical-criteria", "cognitive", "psychiatric", "moved",
  "died", "other", "unknown",
];
const EXITS_ONLY: EndReason[] = ["completed", "lost", "wished-to-stop"];

/** Somebody who never began is not included; whoever began leaves. */
export function kindOfEnding(pathway: PathwayView): EndingKind {
  return began(pathway) ? "exited" : "not-included";
}

/** The reasons that can be given. */
export function reasonsFor(kind: EndingKind): EndReason[] {
  return kind === "exited" ? REASONS : REASONS.filter((reason) => !EXITS_ONLY.includes(reason));
}

/** The letter that tells the doctor about an ending. That of the end tells what an evaluation found. */
export function letterFor(pathway: PathwayView, kind: EndingKind, reason: EndReason): LetterKind {
  if (kind === "not-included") return "not-included";
  const complete = reason === "completed" || reason === "no-need";
  return complete && evaluationOf(pathway) ? "end" : "drop-out";
}

/** The letters the file has something to say in, the likeliest first. */
export function lettersFor(pathway: PathwayView): LetterKind[] {
  const { ending, assessed_on } = pathway;
  const possible: LetterKind[] = [
    ...(ending ? [letterFor(pathway, ending.kind, ending.reason)] : []),
    ...(evaluationOf(pathway) ? ["end" as const] : []),
    ...(assessed_on ? ["entry" as const] : []),
    ...(ending?.kind === "exited" ? ["drop-out" as const] : []),
  ];
  return [...new Set(possible)];
}
