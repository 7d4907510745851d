// How sessions, times, closed days and what stands in a session's way are written. Knows sentences,
// no command.

import { capital, hour, listed, longDay, t, word } from "../i18n";
import type { Arrangement, ClosureLine, ConflictLine, LeaderLine, PlanningLine, SessionCard, ToTell } from "../ipc";
import { moment } from "../people/words";
import { placeOf } from "../shell/session-words";
import { readRule } from "./repeat";

const day = (at: string) => at.slice(0, 10);
const time = (at: string) => hour(at.slice(11));

/** `finit le vendredi 27 novembre 2026 à 01:00`. */
export function endWords(ends: string): string {
  return t("planning-ends", { day: longDay(day(ends)), time: time(ends) });
}

/** When somebody has to leave home. */
export function leaveWords({ leaves_at, session }: ToTell): string {
  if (!leaves_at) return t("planning-leaves-unknown");
  const at = time(leaves_at);
  return day(leaves_at) === session.date ? t("planning-leaves-at", { time: at }) : t("planning-leaves-on", { day: longDay(day(leaves_at)), time: at });
}

/** The place and the room of a session. */
export function whereWords(card: Pick<SessionCard, "place" | "room">): string {
  return placeOf(card) || t("planning-place-none");
}

/** `Claire Noël (a accepté)`. */
export function leaderWords({ name, answer }: LeaderLine): string {
  return t("planning-leader", { name, answer: word(`planning-answer-${answer}`) });
}

/** The name of what closes a day. */
export function closureName({ kind, name }: ClosureLine): string {
  return kind === "forbidden-week" ? name : word(name);
}

/** What closes a day. */
export function closureWords(closure: ClosureLine): string {
  const { kind, country, to_be_checked } = closure;
  const named = closureName(closure);
  const said =
    kind === "public" && country
      ? t("planning-closure-public", { name: named, country: word(`common-country-${country.toLowerCase()}`) })
      : word(`planning-closure-${kind === "public" ? "public-here" : kind}`, { name: named });
  return to_be_checked ? t("planning-closure-to-check", { closure: said }) : said;
}

/** What is arranged around a session, each in a few words. */
export function arrangedWords({ remote, partner, interpreters, languages, transport }: Arrangement): string[] {
  const tongues = (codes: string[]) => listed(codes.map((code) => word(`common-tongue-${code}`)));
  return [
    ...(partner ? [t("planning-joint", { team: partner.team, country: word(`common-country-${partner.country.toLowerCase()}`) })] : []),
    ...(remote ? [t("planning-remote")] : []),
    ...(languages.length > 0 ? [t("planning-held-in", { languages: tongues(languages) })] : []),
    ...(interpreters.length > 0 ? [t("planning-interpreter", { languages: tongues(interpreters) })] : []),
    ...(transport ? [t("planning-transport", { transport })] : []),
  ];
}

/** What each argument of a conflict is in words. */
const ARGS: Record<string, (value: string) => string | number> = {
  from: hour,
  to: hour,
  holiday: (key) => word(key),
  country: (code) => word(`common-country-${(code || "zz").toLowerCase()}`),
  professions: (codes) => listed(codes.split(",").map((code) => word(`professionals-profession-${code.trim()}`))),
  listed: Number,
  capacity: Number,
  seats: Number,
  needed: Number,
  left: Number,
};

/** What stands in a session's way, in a sentence. */
export function conflictWords({ kind, args }: ConflictLine): string {
  return word(`conflicts-${kind}`, Object.fromEntries(args.map(([name, value]) => [name, ARGS[name]?.(value) ?? value])));
}

/** The last act of planning. */
export function lastWords({ kind, sessions, at, by }: PlanningLine): string {
  return t("planning-last", { kind: word(`planning-kind-${kind}`), count: sessions, at: moment(at), by });
}

/** How a session repeats. */
export function ruleWords(rule: string): string {
  const { every, count, until } = readRule(rule);
  const step = word(`planning-every-${every}`);
  if (count) return t("planning-rule-count", { every: step, count });
  return until ? t("planning-rule-until", { every: step, day: longDay(until) }) : capital(step);
}
