// Made-up templates, their versions, and files of other centres. Follows the shapes of the window, not its rules.

import type { Failure, HandoutCard, PathwayTemplate, ProgrammeFileView, TemplateCard, Topic, VersionLine } from "./bindings";
import { pieces, theirs } from "./fake-programme-file";
import type { Answers, Wishes } from "./fake-register";
import { blank, copd, handouts } from "./fake-template";

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const stale: Failure = { kind: "refused", code: "pathway-version-stale", args: {} };

type Version = { line: VersionLine; template: PathwayTemplate };
type Names =
  | "templates" | "template" | "handoutCards" | "pathwayVersions" | "pathwayVersion" | "savePathway"
  | "chooseProgrammeFile" | "exportProgramme" | "readProgrammeFile" | "takeProgrammePieces";

const CARDS: [name: TemplateCard["pathology"], title: string, sessions: number][] = [
  ["diabetes2", "Mieux vivre avec un diabète", 6],
  ["heart-failure", "Vivre avec un cœur fatigué", 6],
  ["copd", "Vivre avec une BPCO", 7],
  ["obesity", "Bouger et manger sans se priver", 8],
];

function versions(empty: boolean): Version[] {
  if (empty) return [{ line: line(1, "2026-11-20", "", 0), template: blank() }];
  const [first, second] = [copd(), copd()];
  first.sessions.pop();
  first.title = { fr: "Vivre avec une BPCO" };
  second.timing.evaluation_within = 45;
  return [
    { line: line(1, "2026-01-12", "", 2), template: first },
    { line: line(2, "2026-05-04", "Une séance pour les proches, demandée par les patients", 0), template: second },
    { line: line(3, "2026-09-21", "Évaluation plus tôt après la dernière séance", 9), template: copd() },
  ];
}

function line(number: number, saved_on: string, note: string, running: number): VersionLine {
  return { number, saved_on, saved_by: "Claire Noël", note, running };
}

export function templatesAnswers({ empty = false }: Wishes): Pick<Answers, Names> {
  const kept = new Map<string, Version[]>();
  /** Somebody saves at the same time: `?meanwhile`. */
  const meanwhile = new URLSearchParams(location.search).has("meanwhile");
  const of = (programme: string) => kept.get(programme) ?? kept.set(programme, versions(empty)).get(programme) ?? [];

  return {
    templates: (): TemplateCard[] =>
      CARDS.map(([name, title, sessions]) => ({
        name,
        title,
        pathology: name,
        sessions,
        about: "Comprendre sa maladie, reconnaître ce qui alerte, choisir ce qui compte.",
        model: true,
        languages: ["fr", "nl", "de", "en"],
        sources: ["HAS, INPES : Structuration d’un programme d’éducation thérapeutique du patient, juin 2007"],
      })),
    template: () => copd(),
    handoutCards: (): HandoutCard[] => handouts(),
    pathwayVersions: (programme) => of(programme).map((version) => version.line),
    pathwayVersion: (programme, number) => {
      const found = of(programme).find((version) => version.line.number === number);
      if (!found) throw { kind: "refused", code: "pathway-version-unknown", args: {} } satisfies Failure;
      return found;
    },
    savePathway: ({ programme, based_on, note, template }) => {
      const all = of(programme);
      if (meanwhile && all.length === 3) all.push({ line: { ...line(4, "2026-11-26", "Deux places de plus", 0), saved_by: "Thomas Weber" }, template: copd() });
      if (based_on !== all.length) throw stale;
      all.push({ line: line(all.length + 1, "2026-11-26", note, 0), template });
      return done(all.length, "programmes");
    },
    chooseProgrammeFile: () => "/documents/BPCO Dinant.sentier-programme",
    exportProgramme: ({ to }) => `${to}/BPCO Givet 2026-11-26.sentier-programme`,
    readProgrammeFile: ({ path, with: own }): ProgrammeFileView => ({
      path,
      sha256: "5b1f",
      from_centre: "Maison médicale de Dinant",
      key: "8c2e 41d0 97ab 3f6c",
      written_on: "2026-11-18",
      title: "Leven met COPD, Vivre avec une BPCO",
      scheme: "be-convention",
      template: theirs(),
      with: empty ? null : (own ?? "g3"),
      with_title: empty ? "" : "Mieux respirer à Fumay",
      pieces: pieces(empty),
      same: empty ? 0 : 17,
    }),
    takeProgrammePieces: ({ into }) => {
      if (!into) return done("g9", "programmes");
      const all = of(into);
      all.push({ line: line(all.length + 1, "2026-11-26", "", 0), template: theirs() });
      return done(into, "programmes");
    },
  };
}
