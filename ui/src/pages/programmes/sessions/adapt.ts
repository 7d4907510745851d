// What another version of the pathway makes of a group's sessions. Knows no screen.

import { listed, word } from "../../../i18n";
import type { CallAbout, GroupOutcome, RegenerateLine, RegeneratePreview, Slot, ToTell } from "../../../ipc";

/** What asks to be read first stands first; what stays as it is stands last. */
const OUTCOMES: GroupOutcome[] = ["moved", "removed", "new", "left-out", "kept"];

/** The sessions by what becomes of them, each by day. */
export function byOutcome(lines: RegenerateLine[]): { outcome: GroupOutcome; lines: RegenerateLine[] }[] {
  const parts = OUTCOMES.map((outcome) => ({ outcome, lines: lines.filter((line) => line.outcome === outcome) }));
  return parts.filter((part) => part.lines.length > 0);
}

/** Whether a session that is there would take place at another time. */
export function takesAnotherTime({ was, to }: RegenerateLine): boolean {
  return Boolean(was && to) && (was?.from !== to?.from || was?.to !== to?.to);
}

/** Whether something asks for a reason. */
export function asksWhy(view: RegeneratePreview | undefined): boolean {
  return view?.lines.some(({ conflicts }) => conflicts.some(({ hard }) => hard)) ?? false;
}

/** `thème et durée`. */
export function changesWords({ changes }: RegenerateLine): string {
  return listed(changes.map((change) => word(`groups-adapt-change-${change}`)));
}

/** What somebody is told of a session; `other-end` of one that begins as before: no message is about that. */
export type News = Extract<CallAbout, "cancelled" | "moved" | "invitation"> | "other-end";

const NEWS: Partial<Record<GroupOutcome, News>> = { moved: "moved", kept: "other-end", removed: "cancelled" };

/** One the group did not have invites; so does one that becomes another kind, as nobody was expected there. */
function newsOf(line: RegenerateLine | undefined): News {
  if (!line || line.changes.includes("kind")) return "invitation";
  return NEWS[line.outcome] ?? "invitation";
}

/** Whom to tell, by what is said to them; of another end with the new hours. */
export function byNews(people: ToTell[], lines: RegenerateLine[]): { news: News; people: ToTell[] }[] {
  const own = new Map(lines.map((line) => [line.session, line]));
  const told = people.map((one) => {
    const line = own.get(one.session.id);
    const news = newsOf(line);
    return { news, one: news === "other-end" ? withNewEnd(one, line?.to) : one };
  });
  const order = ["cancelled", "moved", "other-end", "invitation"] as const;
  const parts = order.map((news) => ({ news, people: told.filter((each) => each.news === news).map(({ one }) => one) }));
  return parts.filter((part) => part.people.length > 0);
}

function withNewEnd(one: ToTell, to: Slot | null | undefined): ToTell {
  const [ends_on, ends] = to?.to.split("T") ?? [];
  return ends_on && ends ? { ...one, session: { ...one.session, ends, ends_on } } : one;
}
