// Made-up rules, what is due, who is one step away, and the letters of a year. Follows the shapes of the
// window, not its rules: the numbers and sources here are examples.

import type {
  Country,
  DueKind,
  DueLine,
  LampLine,
  LedgerLine,
  RuleValues,
  RuleView,
  SetRule,
  StepAway,
  Topic,
} from "./bindings";
import { patient } from "./fake-people";
import type { Answers, Wishes } from "./fake-register";

type Names = "due" | "stepsAway" | "letterLedger" | "rules" | "setRule" | "backtestRule";

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const SOURCE = "Source publique d’exemple (fictive)";
const TODAY = "2026-11-26";
const PROGRAMMES: [id: string, title: string][] = [
  ["g1", "Vivre avec le diabète"],
  ["g2", "Mon cœur au quotidien"],
  ["g3", "Mieux respirer à Fumay"],
];

type Made = [kind: DueKind, on: string, rule: string, args: [string, string][], checked?: boolean];

const OF_PEOPLE: Made[] = [
  ["lost", "2026-09-14", "pathway-timing", [["days", "92"], ["count", "3"]], false],
  ["consent-missing", "2026-10-05", "consent-to-join", [["standing", "not-asked"]]],
  ["letter-drop-out", "2026-10-22", "letter-to-doctor", [["doctor", "missing"]]],
  ["evaluation", "2026-11-02", "pathway-timing", [], false],
  ["session-missing", "2026-11-05", "fr-complete-offer", [["count", "2"], ["least", "3"], ["missing", "1"]]],
  ["letter-end", "2026-11-09", "letter-to-doctor", [["doctor", "known"]]],
  ["no-session", "2026-11-12", "pathway-timing", [], false],
  ["call-missed", "2026-11-19", "pathway-timing", [["count", "2"]], false],
  ["plan", "2026-11-20", "pathway-timing", [], false],
  ["decision", TODAY, "pathway-timing", [], false],
  ["letter-entry", "2026-11-24", "letter-to-doctor", [["doctor", "known"]]],
  ["follow-up", "2026-11-25", "pathway-timing", [], false],
  ["assessment", "2026-12-07", "pathway-timing", [], false],
  ["evaluation", "2026-12-10", "pathway-timing", [], false],
  ["assessment", "2026-12-14", "pathway-timing", [], false],
];

const OF_PROGRAMMES: Made[] = [
  ["declaration", "2026-11-03", "fr-declaration", []],
  ["training", "2026-11-03", "fr-training", [["person", "Ute Weber"], ["standing", "missing"], ["hours", "40"]]],
  ["profession", "2026-11-03", "team-professions", [["what", "dietician"], ["count", "0"], ["least", "1"]], false],
  ["declaration-change", TODAY, "fr-declaration", [["count", "2"]]],
  ["yearly-evaluation", "2026-01-01", "fr-yearly-evaluation", [["year", "2025"]]],
  ["four-yearly-evaluation", "2027-03-15", "fr-four-yearly-evaluation", [["year", "2027"], ["years", "4"]]],
  ["authorisation-ends", "2027-02-01", "authorisation-end", []],
];

function line([kind, on, rule, args, checked = true]: Made, index: number, person: boolean): DueLine {
  const [programme, programme_title] = PROGRAMMES[index % PROGRAMMES.length] ?? ["g1", ""];
  const row = patient(index);
  return {
    due: { kind, on, rule, args },
    source: SOURCE,
    checked,
    patient: person ? row.id : null,
    person: person ? `${row.first_name} ${row.last_name}` : "",
    enrolment: person ? `e-${row.id}` : null,
    programme,
    programme_title,
  };
}

function everything(): DueLine[] {
  const people = Array.from({ length: 34 }, (_, index) => line(OF_PEOPLE[index % OF_PEOPLE.length]!, index, true));
  const programmes = OF_PROGRAMMES.map((made, index) => line(made, index, false));
  return [...people, ...programmes].sort((a, b) => a.due.on.localeCompare(b.due.on));
}

function counts(lines: DueLine[]): { kind: DueKind; count: number }[] {
  const kinds = [...new Set([...OF_PEOPLE, ...OF_PROGRAMMES].map(([kind]) => kind))];
  const counted = kinds.map((kind) => ({ kind, count: lines.filter((line) => line.due.kind === kind).length }));
  return counted.filter(({ count }) => count > 0);
}

const lacks = (code: string, ...args: [string, string][]): LampLine => ({ code, args, good: false });
const SESSION = lacks("sessions-missing", ["count", "2"], ["least", "3"], ["missing", "1"]);
const EVALUATION = lacks("evaluation-missing");
const PROPOSAL = lacks("follow-up-missing");
const MISSING: [LampLine[], string | null][] = [
  [[SESSION], "2026-12-03"],
  [[PROPOSAL], null],
  [[SESSION], "2026-12-10"],
  [[SESSION], null],
  [[EVALUATION, PROPOSAL], null],
  [[lacks("sessions-missing", ["count", "1"], ["least", "3"], ["missing", "2"]), EVALUATION, PROPOSAL], "2026-12-03"],
];

function step([missing, next_date]: [LampLine[], string | null], index: number): StepAway {
  const person = patient(index + 2);
  const [, programme_title] = PROGRAMMES[index % 2] ?? ["", ""];
  return { person, enrolment: `e-${person.id}`, programme_title, missing, next_date };
}

type Sent = Pick<LedgerLine["letter"], "kind" | "addressee" | "recipient" | "drafted_on" | "sent_on" | "way">;
const LETTERS: Sent[] = [
  { kind: "end", addressee: "doctor", recipient: "Dr Michel Exemple", drafted_on: "2026-11-20", sent_on: null, way: null },
  { kind: "drop-out", addressee: "doctor", recipient: "Dr Sofie Voorbeeld", drafted_on: "2026-11-18", sent_on: null, way: null },
  { kind: "end", addressee: "doctor", recipient: "Dr Sofie Voorbeeld", drafted_on: "2026-11-16", sent_on: "2026-11-17", way: "post" },
  { kind: "entry", addressee: "doctor", recipient: "Dr Michel Exemple", drafted_on: "2026-10-05", sent_on: "2026-10-05", way: "secure-mail" },
  { kind: "end", addressee: "patient", recipient: "Cécile Noël", drafted_on: "2026-09-28", sent_on: "2026-09-29", way: "hand" },
  { kind: "end", addressee: "doctor", recipient: "Dr Michel Exemple", drafted_on: "2026-09-28", sent_on: "2026-09-29", way: "fax" },
];

function letter(sent: Sent, index: number): LedgerLine {
  const person = patient(index);
  return {
    letter: { ...sent, id: `w${index}` },
    person,
    programme_title: PROGRAMMES[index % 2]?.[1] ?? "",
    enrolment: `e-${person.id}`,
  };
}

type Shape = { checked?: boolean; can_backtest?: boolean; values?: RuleValues[] };
const held = (numbers: Record<string, number>, from: string | null = null, until: string | null = null, set_by = ""): RuleValues =>
  ({ from, until, numbers, set_by });

function rule(name: string, country: Country, { checked = true, can_backtest = false, values = [] }: Shape = {}): RuleView {
  const view = { rule: { name, country, source: SOURCE, checked, values }, country, today: [], editable: !checked && values.length > 0, can_backtest };
  return refreshed(view);
}

/** With the numbers that hold today: those of the latest day, and of two of one day the last. */
function refreshed(view: RuleView): RuleView {
  const begun = view.rule.values.filter(({ from, until }) => (from ?? "") <= TODAY && (until ?? TODAY) >= TODAY);
  const now = begun.reduce<RuleValues | undefined>((best, one) => ((one.from ?? "") >= (best?.from ?? "") ? one : best), undefined);
  return { ...view, today: Object.entries(now?.numbers ?? {}) };
}

function book(): RuleView[] {
  return [
    rule("fr-declaration", "FR", { values: [held({ complete_after_months: 2, answer_within_days: 30, fine_most_euros: 30_000 }, "2021-01-01")] }),
    rule("fr-team", "FR", { checked: false, values: [held({ least_professions: 2, doctor_needed: 1 })] }),
    rule("fr-complete-offer", "FR", {
      can_backtest: true,
      values: [held({ least_assessments: 1, least_sessions: 2 }, "2024-01-01", "2024-12-31"), held({ least_assessments: 1, least_sessions: 3 }, "2025-01-01")],
    }),
    rule("fr-grand-est-funding", "FR", {
      can_backtest: true,
      values: [held({ adult_age: 18, least_assessments: 1, least_sessions: 3 }, "2022-01-01")],
    }),
    rule("fr-grand-est-counting", "FR", {
      checked: false,
      can_backtest: true,
      values: [
        held({ remote_counts: 0, updated_counts: 0 }, "2022-01-01"),
        held({ remote_counts: 1, updated_counts: 0 }, "2026-02-02", null, "Claire Noël"),
      ],
    }),
    rule("be-start-up-codes", "BE", { values: [held({ individual_dietician: 794_275, group_dietician: 794_356 }, "2024-01-01")] }),
    rule("be-care-pathway-quota", "BE", { can_backtest: true, values: [held({ a_year: 5, at_home_least: 1, individual_a_day: 2 }, "2009-09-01")] }),
    rule("be-convention", "BE", { checked: false }),
    rule("lu-visits", "LU"),
    rule("de-group", "DE", { checked: false, values: [held({ least: 4, most: 10 })] }),
    rule("pathway-timing", "ZZ", { checked: false }),
    rule("letter-to-doctor", "ZZ"),
  ];
}

/** The answers about them. */
export function rulesAnswers({ empty = false }: Wishes): Pick<Answers, Names> {
  const rules = book();

  function set({ rule: name, from, numbers }: SetRule) {
    const at = rules.findIndex(({ rule }) => rule.name === name);
    const view = rules[at];
    if (!view) return;
    const values = [...view.rule.values, held(numbers, from, null, "Claire Noël")];
    rules[at] = refreshed({ ...view, rule: { ...view.rule, values } });
  }

  return {
    due: ({ kinds, programme }) => {
      const all = empty ? [] : everything().filter((line) => programme === null || line.programme === programme);
      const lines = all.filter(({ due }) => kinds.length === 0 || kinds.includes(due.kind));
      return { lines: lines.slice(0, 500), matching: lines.length, counts: counts(all) };
    },
    stepsAway: (rule) =>
      empty || rule.startsWith("be-")
        ? { rule, met: 0, lost: 0, people: [] }
        : { rule, met: 19, lost: 2, people: MISSING.map(step) },
    letterLedger: (year) => {
      const lines = empty || year !== 2026 ? [] : LETTERS.map(letter);
      return { year, lines, indicator_4_4: lines.length > 0 ? 2 : 0 };
    },
    rules: () => rules,
    setRule: (form) => (set(form), done(null, "centre", "patients", "programmes")),
    backtestRule: ({ numbers }) => {
      const strict = numbers.remote_counts === 0;
      return { before: 41, after: strict ? 37 : 41, gained: [], lost: strict ? [2, 5, 8, 9].map(patient) : [] };
    },
  };
}
