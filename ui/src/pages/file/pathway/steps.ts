// The steps of a pathway as a line one reads: what is done, what is at hand, what is to come. Knows no
// sentence.

import type { DecisionKind, PathwayView } from "../../../ipc";
import { evaluationOf } from "./acts";

export const STEPS = ["assessment", "plan", "sessions", "evaluation", "follow-up"] as const;
export type StepCode = (typeof STEPS)[number];
export type StepStanding = "done" | "now" | "to-come" | "left-out";

export type Step = { code: StepCode; standing: StepStanding; on: string | null; decision?: DecisionKind };

/** Sessions attended, of those agreed or attended. */
export function attendance({ sessions }: PathwayView): { count: number; all: number } {
  const there = sessions.filter(({ part }) => part === "attended");
  const all = sessions.filter(({ part, agreed }) => agreed || part === "attended");
  return { count: there.length, all: all.length };
}

/** The five steps of a pathway. */
export function stepsOf(view: PathwayView): Step[] {
  const evaluation = evaluationOf(view);
  const decision = evaluation?.decision ?? undefined;
  return [
    step(view, "assessment", view.assessed_on),
    step(view, "plan", view.plans[0]?.agreed_on ?? null),
    step(view, "sessions", lastAttended(view)),
    step(view, "evaluation", evaluation?.on ?? null),
    { ...step(view, "follow-up", decision?.on ?? null), decision: decision?.kind },
  ];
}

function step(view: PathwayView, code: StepCode, on: string | null): Step {
  const standing = standingOf(view, code, on !== null);
  return { code, standing, on: standing === "done" ? on : null };
}

/** Sessions and evaluations happen on the way too: they are done once what follows them is at hand. */
function standingOf({ ending, stage, next_step, twin }: PathwayView, code: StepCode, happened: boolean): StepStanding {
  const over = ending !== null || twin;
  if (over) return happened ? "done" : "left-out";
  const sessionsOver = stage === "to-evaluate" || stage === "evaluated" || stage === "decided";
  const evaluated = stage === "evaluated" || stage === "decided";
  switch (code) {
    case "assessment":
      return happened ? "done" : next_step === "assess" ? "now" : "to-come";
    case "plan":
      return happened ? "done" : next_step === "agree-plan" ? "now" : sessionsOver ? "left-out" : "to-come";
    case "sessions":
      if (sessionsOver) return happened ? "done" : "left-out";
      return next_step === "attend" || next_step === "plan-session" || stage === "learning" ? "now" : "to-come";
    case "evaluation":
      return evaluated ? "done" : stage === "to-evaluate" && next_step === "evaluate" ? "now" : "to-come";
    case "follow-up":
      return stage === "decided" ? "done" : stage === "evaluated" ? "now" : "to-come";
  }
}

function lastAttended({ sessions }: PathwayView): string | null {
  const days = sessions.flatMap(({ part, date }) => (part === "attended" && date ? [date] : []));
  return days.sort().at(-1) ?? null;
}
