// Made-up figures of a made-up year, in the shapes of reports. They add up where a form wants it, and do
// not where a check is to be seen. Nobody here exists.

import type { ReportAlarm, ReportBroken, ReportGroup, ReportLine, ReportRow, ReportTable, ReportValue, SchemeCard } from "./bindings";

export const value = (number: number | null, shown = number === null ? "" : String(number).replace(".", ",")): ReportValue => ({ shown, number, nothing: null });
const lacking = (nothing: string, shown: string): ReportValue => ({ shown, number: null, nothing });

const HOW: Record<string, string> = {
  patients: "Personnes distinctes dont le bilan éducatif partagé date de la période. Une personne suivie dans deux programmes compte une fois.",
  sessions: "Présences réelles (présent, en retard, parti avant la fin) aux séances tenues pendant la période. Une présence sans marque n’est pas comptée.",
  ratio: "Présences aux séances collectives, divisées par le nombre de séances collectives tenues.",
};

function line(cell: string, label: string, number: number | null, change: Partial<ReportLine> = {}): ReportLine {
  const unit = change.unit ?? "patients";
  return {
    cell,
    label,
    beside: false,
    unit,
    value: value(number),
    of: "",
    part_of: null,
    whole: null,
    how: HOW[unit] ?? "",
    before: null,
    said: "",
    explained: number !== null,
    ...change,
  };
}

const sessions = { unit: "sessions" };
const of41 = { of: "sur 41 (1.1)", part_of: "1.1", whole: 41 };

export function gridGroups(answers: Map<string, string>): ReportGroup[] {
  const offered = answers.get("4.2") ?? "";
  const yes = offered === "" ? lacking("not-recorded", "non renseigné") : value(offered === "yes" ? 1 : 0, offered === "yes" ? "Oui" : "Non");
  const words = answers.get("2.5bis") ?? "";
  return [
    {
      code: "1",
      label: "Entrée dans le programme",
      lines: [
        line("1.1", "Patients ayant bénéficié d’un diagnostic éducatif", 41),
        line("1.1bis", "dont en distanciel", 3, of41),
        line("1.2", "orientés par un professionnel hors hôpital (dont médecin traitant)", 24, of41),
        line("1.3", "orientés au cours d’une hospitalisation", 6, of41),
        line("1.4", "orientés à l’hôpital en consultation externe", 4, of41),
        line("1.x", "venue spontanée, ou orientation non renseignée", 7, { ...of41, beside: true }),
        line("1.y", "programmes commencés en 2024 et terminés en 2025", 5, { beside: true, how: "Un programme qui couvre deux années est compté ici une seule fois, hors des égalités de la grille." }),
      ],
      tables: [ORIGIN],
    },
    {
      code: "2",
      label: "Séances et mode de prise en charge",
      lines: [
        line("2.1", "en hospitalisation uniquement", 0),
        line("2.2", "en soins externes d’un établissement uniquement", 4, { of: "sur 38 avec une séance", whole: 38 }),
        line("2.3", "en soins de ville uniquement (maison de santé, association, réseau)", 29, { of: "sur 38 avec une séance", whole: 38 }),
        line("2.4", "programme mixte", 4, { of: "sur 38 avec une séance", whole: 38 }),
        line("2.5", "autre, à chiffrer", 0),
        line("2.5bis", "autre, à expliquer", null, { said: "words", unit: "said", value: words ? { shown: words, number: null, nothing: null } : lacking("not-recorded", ""), how: "", explained: false }),
        line("2.6", "Total des séances individuelles réalisées", 112, sessions),
        line("2.6bis", "dont en distanciel", 14, { ...sessions, of: "sur 112 (2.6)", whole: 112 }),
        line("2.7", "Total des séances collectives réalisées", 46, sessions),
        line("2.8", "Nombre moyen de patients par séance collective", 5.3, { unit: "ratio", explained: false }),
        line("2.9", "Proches ou aidants ayant participé", 17, { unit: "caregivers", how: "Proches distincts, et non leurs venues." }),
        line("2.11", "Séances destinées exclusivement aux proches ou aidants", 2, sessions),
      ],
      tables: [BY_QUARTER, BY_THEME],
    },
    {
      code: "3",
      label: "Sortie du programme",
      lines: [
        line("3.1", "Programme personnalisé complet, tous modes", 26, of41),
        line("3.2", "dont en hospitalisation", 0, { of: "sur 26 (3.1)", whole: 26 }),
        line("3.3", "dont en soins externes", 3, { of: "sur 26 (3.1)", whole: 26 }),
        line("3.4", "dont en programme mixte", 2, { of: "sur 26 (3.1)", whole: 26 }),
        line("3.5", "dont en soins de ville", 21, { of: "sur 26 (3.1)", whole: 26 }),
        line("3.6", "Évaluation individuelle des compétences acquises", 31),
      ],
      tables: [],
    },
    {
      code: "4",
      label: "Suivi et coordination",
      lines: [
        line("4.1", "Offre initiale complète : bilan, 3 séances au moins, évaluation, proposition de suivi", 22, { of: "sur 26 (3.1)", whole: 26 }),
        line("4.2", "Une offre de suivi ou de renforcement est-elle proposée ?", null, { said: "yes-no", unit: "said", value: yes, how: "", explained: false }),
        line("4.3", "Offre de suivi ou de renforcement", 8),
        line("4.4", "Synthèse et modalité de suivi transmises au moins au médecin traitant", 19, { of: "sur 31 (3.6)", whole: 31 }),
      ],
      tables: [],
    },
  ];
}

const row = (label: string, numbers: number[], missing = false): ReportRow => ({ label, missing, values: numbers.map((number) => value(number)), total: value(numbers.reduce((sum, one) => sum + one, 0)) });

function table(code: string, heading: string, sentence: string, row_heading: string, columns: string[], rows: ReportRow[], chart: string, change: Partial<ReportTable> = {}): ReportTable {
  const total = rows.reduce((sum, { total }) => sum + (total.number ?? 0), 0);
  return { code, heading, sentence, unit: "patients", row_heading, columns, rows, total: value(total), adds_up: true, chart, how: "", ...change };
}

const ORIGIN = table("origin", "Par qui ils sont orientés", "Plus d’une personne sur deux est orientée par un professionnel de ville.", "Orientation", [""], [
  row("Professionnel hors hôpital", [24]),
  row("Au cours d’une hospitalisation", [6]),
  row("Consultation externe", [4]),
  row("Venue spontanée", [4]),
  row("Non renseigné", [3], true),
], "bar");

const BY_QUARTER = table("sessions-quarter", "Présences par trimestre", "Un tiers des présences tombe au dernier trimestre.", "Trimestre", ["individuelles", "collectives"], [
  row("1er trimestre", [31, 58]),
  row("2e trimestre", [28, 64]),
  row("3e trimestre", [15, 31]),
  row("4e trimestre", [38, 91]),
], "stacked", { how: HOW.sessions ?? "" });

const BY_THEME = table("themes", "Séances collectives par thème", "", "Thème", [""], [
  row("Bouger au quotidien", [12]),
  row("Mon assiette", [14]),
  row("Mes médicaments", [9]),
  row("Prendre soin de ses pieds", [8]),
  row("Thème sans rôle", [3], true),
], "");

const beside = (number: number, before: number, change: Partial<ReportLine> = {}) => ({ value: value(number), before: value(before), ...change });
const share = (number: number) => value(number, `${String(number).replace(".", ",")} %`);

export function activityGroups(): ReportGroup[] {
  return [
    {
      code: "1",
      label: "Combien de personnes ?",
      lines: [
        line("A1", "File active : au moins une présence", 74, beside(74, 66)),
        line("A2", "Nouvelles personnes (bilan dans la période)", 41, beside(41, 38)),
        line("A3", "Délai médian entre l’orientation et le bilan", 19, { unit: "days", value: value(19, "19 jours"), before: value(26, "26 jours"), explained: false }),
      ],
      tables: [
        table("actives", "File active, d’année en année", "La file active augmente depuis quatre ans.", "Année", ["actives", "nouvelles"], [row("2022", [51, 22]), row("2023", [58, 31]), row("2024", [66, 38]), row("2025", [74, 41])], "line", { adds_up: false, total: value(142) }),
      ],
    },
    {
      code: "2",
      label: "Combien ont terminé ?",
      lines: [
        line("B1", "Sorties", 33, beside(33, 31)),
        line("B2", "Programmes terminés", 26, beside(26, 21, { of: "sur 33 sorties", whole: 33 })),
        line("B3", "Abandons", 7, beside(7, 10, { of: "sur 33 sorties", whole: 33 })),
      ],
      tables: [
        table("reasons", "Raisons des abandons", "La distance est la première raison d’abandon.", "Raison", [""], [row("Distance, transport", [3]), row("Disponibilité", [2]), row("Perdu de vue", [1]), row("Non renseigné", [1], true)], "bar"),
      ],
    },
    {
      code: "3",
      label: "Où sont les absences ?",
      lines: [
        line("C1", "Absences parmi les présences attendues", 11.8, { unit: "ratio", value: share(11.8), before: share(14.2), of: "48 absences sur 407", whole: null }),
        line("C2", "Présences sans marque, non comptées", 6, beside(6, 19, sessions)),
      ],
      tables: [
        table("weekday", "Absences par jour de la semaine", "C’est le vendredi qu’on vient le moins.", "Jour", [""], [
          { label: "lundi", missing: false, values: [share(9)], total: share(9) },
          { label: "mardi", missing: false, values: [share(8)], total: share(8) },
          { label: "jeudi", missing: false, values: [share(12)], total: share(12) },
          { label: "vendredi", missing: false, values: [share(21)], total: share(21) },
        ], "dot", { adds_up: false, total: share(11.8) }),
      ],
    },
  ];
}

export function equityGroups(): ReportGroup[] {
  return [
    {
      code: "1",
      label: "Qui vient, d’où et comment",
      lines: [
        line("T1", "Personnes domiciliées dans un autre pays que celui de la séance", 19, { of: "sur 74", whole: 74 }),
        line("T2", "Personnes dont le programme le plus proche est de l’autre côté de la frontière", 8, { of: "sur 74", whole: 74 }),
      ],
      tables: [
        table("distance", "Distance jusqu’au centre", "Les trois quarts de ceux qui habitent à moins de 10 km terminent ; au-delà de 30 km, un sur deux.", "Distance", ["terminent", "ne terminent pas"], [row("moins de 10 km", [21, 7]), row("10 à 29 km", [14, 9]), row("30 km et plus", [5, 5]), row("Non renseigné", [3, 2], true)], "stacked"),
        table("transport", "Moyen de transport", "Une personne sur quatre dépend de quelqu’un pour venir.", "Moyen", [""], [row("Voiture", [39]), row("Conduit par un proche", [14]), row("Covoiturage organisé", [5]), row("À pied", [9]), row("Non renseigné", [7], true)], "bar"),
      ],
    },
    {
      code: "2",
      label: "Qui n’est pas venu, et pourquoi",
      lines: [line("T5", "Personnes orientées, non incluses", 12, { of: "sur 53 orientées", whole: 53 })],
      tables: [
        table("origin-quarter", "Venues par commune et trimestre", "", "Commune", Array.from({ length: 16 }, (_, index) => `T${(index % 4) + 1} ${2022 + Math.floor(index / 4)}`), Array.from({ length: 32 }, (_, index) => row(`Commune ${index + 1}`, Array.from({ length: 16 }, (_, at) => (index * at) % 7))), ""),
        table("non-inclusion", "Raisons de non-inclusion", "La distance et le transport font la moitié des raisons.", "Raison", [""], [row("Distance d’habitation", [4]), row("Transport", [2]), row("Barrière de la langue", [2]), row("Refus", [3]), row("Non renseigné", [1], true)], "bar"),
      ],
    },
  ];
}

const people = [
  { id: "p0", name: "Anne Collard, P-0001-A" },
  { id: "p1", name: "Bernard Maillet, P-0002-B" },
  { id: "p4", name: "Élise Gérard, P-0005-E" },
];
const friday = { id: "s1", title: "Bouger au quotidien, vendredi 14 mars 2025, Givet" };

export const ALARMS: ReportAlarm[] = [
  { code: "unmarked", sentence: "2 séances tenues ont des présences sans marque : elles ne sont pas comptées.", cells: ["2.6", "2.7", "2.8"], people: [], sessions: [friday, { id: "s2", title: "Réactu 5, mardi 20 mai 2025, Fumay" }], count: 2 },
  { code: "unclassified-theme", sentence: "Le thème « Réactu 5 » n’a pas de rôle ; il ressemble à « Réactualisation ».", cells: ["3.6", "4.1"], people: [], sessions: [friday], count: 1 },
];

export const BROKEN: ReportBroken[] = [
  { rule: "2.1 + 2.2 + 2.3 + 2.4 + 2.5 = 38", sentence: "La somme des modes de prise en charge est 37, alors que 38 personnes ont un bilan et une séance.", people: [people[2] ?? { id: "p4", name: "" }] },
];

export const PEOPLE = people;
export const FRIDAY = friday;

function card(name: string, title: string, country: SchemeCard["country"], change: Partial<SchemeCard> = {}): SchemeCard {
  return { name, version: "2025", title, about: "", country, from: "2025-01-01", until: null, checked: true, sources: ["Libellés lus dans un projet public (fictif ici)."], own: false, ours: country === "FR", ...change };
}

export const CARDS: SchemeCard[] = [
  card("fr-grid", "Grille nationale d’activité ETP", "FR", { about: "Les 30 cases dans l’ordre où elles se saisissent ; les libellés varient selon la région." }),
  card("fr-grid", "Grille nationale d’activité ETP", "FR", { version: "2023", from: "2023-01-01", until: "2024-12-31" }),
  card("grand-est", "Activité et financement, Grand Est", "FR", { about: "Avec la règle de financement : un bilan et 3 séances externes dans l’année. Le seuil à atteindre est à saisir." }),
  card("activity", "Pilotage de l’activité", "ZZ", { about: "Pour l’équipe : file active, fins de programme, absences.", ours: true, from: null }),
  card("attendance", "Relevé des présences", "ZZ", { about: "Par séance, personne, programme, lieu et intervenant.", ours: true, from: null }),
  card("equity", "Portrait du territoire", "ZZ", { about: "Qui vient, de quelle distance, par quel moyen ; qui ne vient pas.", ours: true, from: null }),
  card("interreg", "Suivi Interreg (RCO81)", "ZZ", { about: "Participations et personnes distinctes, par pays de résidence et de séance.", ours: true, checked: false }),
  card("coprosepat", "Présences COPROSEPAT", "ZZ", { ours: true, checked: false }),
  card("be-activity", "Activité, éducation diabète (Belgique)", "BE"),
  card("de-dmp", "DMP, formations recommandées et suivies", "DE"),
  card("lu-clinic", "Consultations d’éducation, Luxembourg", "LU", { checked: false }),
];
