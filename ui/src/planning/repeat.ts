// How a session repeats, as it is chosen and as the rule of RFC 5545 says it. Knows no sentence.

import { lastOfMonth, nthOfMonth, weekday } from "./days";

export type Every = "once" | "week" | "two-weeks" | "month";
export const EVERY: Every[] = ["once", "week", "two-weeks", "month"];

export type Repeat = {
  every: Every;
  /** Until how many there are, or until a day. */
  ends: "count" | "until";
  count: number | null;
  until: string;
};

export function noRepeat(): Repeat {
  return { every: "once", ends: "count", count: 6, until: "" };
}

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The rule from this first day on; empty when it does not repeat or its end is not said yet. */
export function ruleOf({ every, ends, count, until }: Repeat, first: string): string {
  if (every === "once" || !first) return "";
  const end = ends === "count" ? count && `COUNT=${count}` : until && `UNTIL=${until.replaceAll("-", "")}`;
  return end ? `${stepOf(every, first)};${end}` : "";
}

function stepOf(every: Exclude<Every, "once">, first: string): string {
  if (every === "week") return "FREQ=WEEKLY";
  if (every === "two-weeks") return "FREQ=WEEKLY;INTERVAL=2";
  const nth = lastOfMonth(first) && nthOfMonth(first) > 4 ? -1 : nthOfMonth(first);
  return `FREQ=MONTHLY;BYDAY=${nth}${DAYS[weekday(first) - 1]}`;
}

/** What a rule says, for a sentence; a rule this window did not make has no step. */
export type Said = { every: Every | "other"; count: number | null; until: string };

export function readRule(rule: string): Said {
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]*)`).exec(rule)?.[1] ?? "";
  const [freq, interval, until] = [part("FREQ"), part("INTERVAL"), part("UNTIL")];
  const weekly = { "": "week", "1": "week", "2": "two-weeks" } as const;
  const every = freq === "WEEKLY" ? (weekly[interval as keyof typeof weekly] ?? "other") : freq === "MONTHLY" && !interval ? "month" : "other";
  const day = /^(\d{4})(\d{2})(\d{2})/.exec(until);
  return { every, count: Number(part("COUNT")) || null, until: day ? `${day[1]}-${day[2]}-${day[3]}` : "" };
}
