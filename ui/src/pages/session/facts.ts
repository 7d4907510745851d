// The facts of a session's sheet, in words; what is not known is left out.

import { capital, figure, t, word } from "../../i18n";
import type { SessionView } from "../../ipc";
import { arrangedWords, ruleWords, whereWords } from "../../planning/words";
import { whenOf } from "../../shell/when";

type Fact = { name: string; value: string };

export function factsOf(view: SessionView): Fact[] {
  const { line, rule, following, waiting, handout, minutes } = view;
  const { card } = line;
  const tally =
    card.marked > 0
      ? t("sessions-tally", { listed: card.listed, marked: card.marked, present: card.present })
      : t("sessions-places", { listed: card.listed, capacity: card.capacity });
  const facts: [string, string][] = [
    [t("session-status"), word(`common-status-${card.status}`)],
    [t("planning-programme"), t("session-number-of", { number: card.number, programme: card.programme_title })],
    [t("session-when"), capital(whenOf(card))],
    [t("planning-minutes"), t("session-minutes", { minutes })],
    [t("planning-place"), whereWords(card)],
    [t("templates-kind"), word(`templates-kind-${card.kind}`)],
    [t("session-people"), tally],
    [t("session-excused"), line.excused > 0 ? figure(line.excused) : ""],
    [t("session-waiting"), waiting > 0 ? t("session-waiting-people", { count: waiting }) : ""],
    [t("session-arranged"), arrangedWords(line.arranged).map(capital).join("\n")],
    [t("session-handout"), handout],
    [t("session-rule"), rule ? capital(ruleWords(rule)) : ""],
    [t("session-following"), following > 0 ? t("session-following-count", { count: following }) : ""],
  ];
  return facts.filter(([, value]) => value !== "").map(([name, value]) => ({ name, value }));
}
