// Made-up reports, filings, schemes and evaluations. Follows the shapes of the window, not its rules.

import type { AskReport, EvaluationPart, FigureChange, FigureExplained, FilingLine, FundingView, HandoutMade, ReportView, SchemeEdit, Topic } from "./bindings";
import type { Answers, Wishes } from "./fake-register";
import { activityGroups, ALARMS, BROKEN, CARDS, equityGroups, FRIDAY, gridGroups, PEOPLE, value } from "./fake-report-figures";

type Names =
  | "reportSchemes"
  | "report"
  | "reportBeside"
  | "explainFigure"
  | "answerCell"
  | "exportReport"
  | "fileReport"
  | "filings"
  | "filing"
  | "compareReports"
  | "funding"
  | "schemeEdit"
  | "saveScheme"
  | "retireScheme"
  | "restoreScheme"
  | "retiredSchemes"
  | "evaluationFile"
  | "saveEvaluationText"
  | "printEvaluationFile";

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const PROGRAMMES = [
  { id: "g1", title: "Vivre avec le diabète" },
  { id: "g2", title: "Mon cœur au quotidien" },
];
const [anne, bernard, elise] = PEOPLE;
const none = { person: null, session: null, words: "" };

const EXPLAINED: Omit<FigureExplained, "cell" | "label" | "value" | "how"> = {
  counted: [
    { ...none, person: anne ?? null, why: "Bilan du mardi 11 février 2025, dans la période." },
    { ...none, person: bernard ?? null, why: "Bilan du jeudi 6 mars 2025, à distance, dans la période." },
    { ...none, words: "Dossier effacé", why: "Bilan du lundi 3 novembre 2025, dans la période." },
  ],
  counted_in_all: 41,
  not_counted: [
    { ...none, person: elise ?? null, why: "Bilan du vendredi 2 janvier 2026 : après la fin de la période." },
    { ...none, session: FRIDAY, why: "Aucune présence n’y est marquée." },
  ],
  not_counted_in_all: 2,
};

const SENT: FilingLine = {
  line: 1,
  title: "Grille nationale d’activité ETP",
  scheme: "fr-grid",
  version: "2023",
  period: "2024",
  programme: "",
  sent_on: "2025-03-12",
  note: "ARS Grand Est, formulaire en ligne",
  by: "Claire Noël",
  fingerprint: "3f9a c21b 77e0 5d44",
};

const CHANGES: FigureChange[] = [
  {
    cell: "1.1",
    label: "Patients ayant bénéficié d’un diagnostic éducatif",
    before: value(38),
    after: value(39),
    causes: [{ ...none, person: bernard ?? null, why: "Bilan du lundi 16 décembre 2024, saisi le jeudi 3 avril 2025, après l’envoi." }],
  },
  {
    cell: "4.4",
    label: "Synthèse et modalité de suivi transmises au moins au médecin traitant",
    before: value(18),
    after: value(17),
    causes: [{ ...none, person: elise ?? null, why: "Lettre du mardi 4 juin 2024 annulée : envoyée à un autre médecin." }],
  },
];

const MOVED = {
  rules_changed: false,
  facts_changed: true,
  notes: ["Le registre a changé depuis : des faits de la période ont été ajoutés, corrigés ou retirés."],
};
const STILL = { rules_changed: false, facts_changed: false, notes: [] };

function filled({ scheme, version, period, programme }: AskReport, answers: Map<string, string>, filings: FilingLine[]): ReportView {
  const card = CARDS.find((one) => one.name === scheme && (version === "" || one.version === version));
  if (!card) throw { kind: "refused", code: "report-scheme-unknown", args: {} };
  const grid = scheme !== "activity" && scheme !== "equity";
  const groups = scheme === "activity" ? activityGroups() : scheme === "equity" ? equityGroups() : gridGroups(answers);
  const year = period.slice(0, 4);
  return {
    scheme: card,
    period,
    first: `${year}-01-01`,
    last: `${year}-12-31`,
    over: year < "2026",
    programme: PROGRAMMES.find(({ id }) => id === programme)?.title ?? "",
    programmes: PROGRAMMES,
    groups,
    broken: grid ? BROKEN : [],
    alarms: grid ? ALARMS : scheme === "activity" ? ALARMS.slice(0, 1) : [],
    filings: filings.filter((one) => one.scheme === scheme && one.period === period),
  };
}

function fundingOf(year: number): FundingView {
  return {
    scheme: CARDS.find(({ name }) => name === "grand-est") ?? CARDS[0]!,
    year,
    met: 19,
    floor: 25,
    one_step: 4,
    lost: 2,
    sentence: `19 personnes sur 25 remplissent la règle en ${year} ; 4 en sont à un acte, 2 ne peuvent plus la remplir cette année.`,
    people: [
      { person: anne!, missing: ["1 séance externe manque."], steps: 1, next: [FRIDAY] },
      { person: bernard!, missing: ["Le bilan manque.", "1 séance externe manque."], steps: 2, next: [] },
      { person: elise!, missing: ["3 séances externes manquent ; il n’en reste que 2 cette année."], steps: null, next: [] },
    ],
  };
}

function editOf(name: string, version: string, retired: boolean): SchemeEdit {
  const card = CARDS.find((one) => one.name === name && one.version === version) ?? { ...CARDS[0]!, name, version, own: true };
  const groups = gridGroups(new Map()).map(({ code, label, lines }) => ({
    code,
    label,
    cells: lines.map(({ cell, label, how }) => ({ code: cell, label, indicator: `i-${cell}`, how })),
  }));
  return {
    card,
    retired,
    options: [
      { name: "remote", sentence: "Une présence à distance compte comme soins externes.", value: "yes", choices: [["yes", "Oui"], ["no", "Non, elle reste à part"]] },
      { name: "sessions", sentence: "Séances qu’il faut pour une offre initiale complète.", value: "3", choices: [] },
    ],
    groups,
    indicators: groups.flatMap(({ cells }) => cells.map(({ indicator, how, label }) => ({ name: indicator, how: how || label }))),
  };
}

function partsOf(words: Map<string, string>): EvaluationPart[] {
  const [entry, held, exit, follow] = gridGroups(new Map());
  const part = (code: string, heading: string, question: string, group: typeof entry, last_time = ""): EvaluationPart => ({
    code,
    heading,
    question,
    lines: (group?.lines ?? []).filter(({ said, beside }) => !said && !beside).slice(0, 3),
    tables: (group?.tables ?? []).slice(0, 1),
    words: words.get(code) ?? "",
    last_time,
    last_period: last_time ? "2024" : "",
  });
  return [
    part("activity", "L’activité du programme", "Combien de personnes, combien de séances ; ce qui a changé dans l’année.", entry, "Nous avons ouvert un groupe à Fumay, ce qui a rapproché le programme de 9 personnes."),
    part("course", "Le déroulement du programme", "Ce qui a bien marché, ce qui a gêné les personnes et l’équipe.", held),
    part("team", "L’équipe et sa coordination", "Les formations suivies, le temps de coordination, les échanges avec les médecins traitants.", follow, "Deux infirmières ont suivi la formation de 40 heures."),
    part("effects", "Les effets pour les personnes", "Les compétences acquises, la satisfaction, ce qui reste difficile.", exit),
  ];
}

export function reportsAnswers({ empty }: Wishes): Pick<Answers, Names> {
  const answers = new Map<string, string>();
  const words = new Map<string, string>();
  const own: typeof CARDS = [];
  const retired = new Set<string>();
  let filings = empty ? [] : [SENT];
  const made = (name: string): HandoutMade => ({ path: `/registre/papers/reports/${name}`, bytes: 48_211, languages: ["fr"] });

  return {
    reportSchemes: () => [...CARDS, ...own.filter(({ name }) => !retired.has(name))],
    report: (form) => filled(form, answers, filings),
    reportBeside: (form) => filled(form, answers, filings),
    explainFigure: ({ report, cell }) => {
      const found = filled(report, answers, filings).groups.flatMap(({ lines }) => lines).find((one) => one.cell === cell);
      return { cell, label: found?.label ?? "", value: found?.value ?? value(null), how: found?.how ?? "", ...EXPLAINED };
    },
    answerCell: ({ cell, words: said }) => (answers.set(cell, said), done(null, "reports")),
    exportReport: ({ report, format }) => made(`${report.period}-${report.scheme}.${format === "typing" ? "txt" : format}`),
    fileReport: ({ report, sent_on, note }) => {
      const title = CARDS.find(({ name }) => name === report.scheme)?.title ?? "";
      const line = { ...SENT, line: filings.length + 2, title, scheme: report.scheme, version: "2025", period: report.period, sent_on, note };
      filings = [line, ...filings];
      return done(line.line, "reports");
    },
    filings: () => filings,
    filing: (line) => {
      const found = filings.find((one) => one.line === line) ?? SENT;
      const form = { scheme: found.scheme, version: "", period: found.period, programme: null, language: "fr" } as const;
      return { filing: found, report: filled(form, answers, []), changes: found.line === 1 ? CHANGES : [], ...(found.line === 1 ? MOVED : STILL) };
    },
    compareReports: () => [{ ...CHANGES[0]!, before: value(41), after: value(37), causes: [anne, bernard, elise].map((person) => ({ ...none, person: person ?? null, why: "2 séances seulement dans l’année : la nouvelle règle en demande 3." })) }],
    funding: (year) => (empty ? [] : [fundingOf(year)]),
    schemeEdit: (name, version) => editOf(name, version, retired.has(name)),
    saveScheme: ({ name, title }) => {
      const saved = name || `own-${own.length + 1}`;
      if (!name) own.push({ ...CARDS[0]!, name: saved, version: "1", title, own: true });
      retired.delete(saved);
      return done(saved, "reports");
    },
    retireScheme: (name) => (retired.add(name), done(null, "reports")),
    restoreScheme: (name) => (retired.delete(name), done(null, "reports")),
    retiredSchemes: () => own.filter(({ name }) => retired.has(name)),
    evaluationFile: ({ programme, year, four_yearly }) => ({
      programme: PROGRAMMES.find(({ id }) => id === programme)?.title ?? "Vivre avec le diabète",
      period: four_yearly ? `${year - 3}..${year}` : String(year),
      parts: partsOf(words),
    }),
    saveEvaluationText: ({ part, words: said }) => (words.set(part, said), done(null, "reports")),
    printEvaluationFile: (form) => made(`evaluation-${form.file.year}${form.public ? "-public" : ""}.pdf`),
  };
}
