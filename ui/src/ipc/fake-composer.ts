// A made-up handout being written: what is lacking and what is advised is found by counting words. Nobody
// here exists. Follows the shapes of the window, not its rules.

import type { Advice, CheckDraft, Draft, DraftBlock, DraftCheck, DraftContent, DraftView, Failure, HandoutLanguage, HandoutVersion, PictogramCard } from "./bindings";
import { drawn } from "./fake-page";
import type { Answers, Wishes } from "./fake-register";

type Names =
  | "openDraft"
  | "keepDraft"
  | "checkDraft"
  | "saveVersion"
  | "handoutVersions"
  | "handoutVersionPage"
  | "takeUpVersion"
  | "chooseText"
  | "bringText"
  | "bringFile"
  | "pictograms";

const NOW = "2026-11-26T14:07:00+01:00";
const WORDS = { plain: 20, easy: 12 };

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="#111" stroke-width="3">${inside}</svg>`;
const PICTURES: (PictogramCard & { words: string })[] = [
  { name: "blood-sugar-meter", label: "Lecteur de glycémie", words: "glycemie sucre bloedsuiker blutzucker sugar", svg: svg('<rect x="13" y="6" width="22" height="36" rx="6"/><rect x="18" y="12" width="12" height="9"/><circle cx="24" cy="32" r="4"/>') },
  { name: "glass-of-water", label: "Verre d’eau", words: "boire eau water wasser drink", svg: svg('<path d="M13 7h22l-4 34H17z"/><path d="M15 20h18"/>') },
  { name: "telephone", label: "Téléphone", words: "appeler bellen anrufen phone call", svg: svg('<rect x="15" y="5" width="18" height="38" rx="4"/><path d="M22 37h4"/>') },
  { name: "alarm-clock", label: "Réveil", words: "heure uur wecker clock minutes", svg: svg('<circle cx="24" cy="26" r="15"/><path d="M24 17v9l6 4M10 10l5-4M38 10l-5-4"/>') },
  { name: "heart", label: "Cœur", words: "hart herz heart coeur", svg: svg('<path d="M24 41C10 31 7 24 9 17c2-8 12-9 15-1 3-8 13-7 15 1 2 7-1 14-15 24z"/>') },
  { name: "apple", label: "Pomme", words: "manger fruit appel apfel apple eten", svg: svg('<path d="M24 15c-8-5-16 2-14 12 1 8 7 14 14 12 7 2 13-4 14-12 2-10-6-17-14-12zM24 15c0-5 2-8 6-9"/>') },
];

const block = (content: DraftContent, change: Partial<DraftBlock> = {}): DraftBlock => ({ came_from: 0, was: {}, checked: [], content, ...change });

function written(name: string): Draft {
  return {
    name,
    version: "2026-11",
    written_in: "fr",
    reviewed: "",
    review_by: null,
    audience: "Adultes qui vivent avec un diabète et leurs proches",
    level: "easy",
    sources: ["Texte prudent écrit pour ce modèle ; la personne qui le valide complète les sources."],
    title: { texts: { fr: "Hypoglycémie : que faire ?", nl: "Hypo: wat doet u?" }, was: {}, checked: [] },
    blocks: [
      block({ kind: "paragraph", texts: { fr: "Le sucre dans le sang peut descendre trop bas. On appelle cela une hypoglycémie, et elle arrive surtout quand on a trop peu mangé, bougé plus que d’habitude ou pris trop de médicament.", nl: "De suiker in het bloed kan te laag zijn. Dat heet een hypo." } }),
      block({ kind: "picture", pictogram: "blood-sugar-meter", decorative: false, texts: { fr: "Un lecteur de glycémie", nl: "Een bloedsuikermeter" } }),
      block({ kind: "heading", texts: { fr: "Les signes", nl: "De tekens" } }),
      block(
        { kind: "list", texts: { fr: ["Vous tremblez.", "Vous transpirez.", "Vous avez faim.", "Vous voyez trouble."], nl: ["U beeft.", "U zweet.", "U hebt honger.", "U ziet wazig."] } },
        { was: { nl: "Vous tremblez.\nVous transpirez.\nVous avez faim." } },
      ),
      block({ kind: "steps", texts: { fr: ["Mesurez le sucre si vous pouvez.", "Prenez 15 g de sucre.", "Attendez 15 minutes, puis mesurez encore."], nl: ["Meet de suiker als u kunt.", "Neem 15 g suiker.", "Wacht 15 minuten en meet opnieuw."] } }),
      block({
        kind: "table",
        widths: [],
        texts: {
          fr: { caption: "15 g de sucre, c’est", head: ["Aliment", "Quantité"], rows: [["Sucre en morceaux", "3"], ["Jus de fruit", "1 petit verre"]] },
          nl: { caption: "15 g suiker is", head: ["Voedsel", "Hoeveel"], rows: [["Suikerklontjes", "3"], ["Vruchtensap", "1 klein glas"]] },
        },
      }),
      block({ kind: "warning", texts: { fr: "Si la personne ne répond plus, ne lui donnez rien à boire. Appelez le 112." } }),
      block({
        kind: "quiz",
        texts: {
          fr: [{ question: "Vous tremblez et vous transpirez. Que faites-vous d’abord ?", answers: ["Je me couche.", "Je prends du sucre."], right: 2, why: "Le sucre agit en quelques minutes." }],
          nl: [{ question: "U beeft en u zweet. Wat doet u eerst?", answers: ["Ik ga liggen.", "Ik neem suiker."], right: 2, why: "Suiker werkt binnen enkele minuten." }],
        },
      }),
    ],
  };
}

const VERSIONS: HandoutVersion[] = [
  { number: 2, version: "2026-10", saved_at: "2026-10-08T16:20:00+02:00", saved_by: "Claire Noël", reviewed: "Dr Michel Exemple, 12/10/2026", review_by: "2028-10-12", current: true, unread: null },
  { number: 1, version: "2026-05", saved_at: "2026-05-12T10:05:00+02:00", saved_by: "Marc Dubois", reviewed: "", review_by: null, current: false, unread: null },
];

const refused = (code: string): Failure => ({ kind: "refused", code, args: {} });

/** The sentences of a text in a language, however deep they lie. */
function sentences(inside: unknown): string[] {
  if (typeof inside === "string") return inside.split(/(?<=[.!?])\s+/).filter(Boolean);
  return inside && typeof inside === "object" ? Object.values(inside).flatMap(sentences) : [];
}

const said = (content: DraftContent, language: HandoutLanguage) => ("texts" in content ? sentences(content.texts[language]) : []);
const counted = (sentence: string) => sentence.split(/\s+/).length;

function advised({ draft, languages }: CheckDraft): Advice[] {
  const limit = WORDS[draft.level];
  return draft.blocks.flatMap(({ content }, at) =>
    languages.flatMap((language) => {
      const about = { block: at + 1, language };
      const all = said(content, language);
      const long = all.filter((one) => counted(one) > limit).map((words): Advice => ({ ...about, kind: "long-sentence", words: `${words.slice(0, 60)}…`, instead: "", count: counted(words), limit }));
      const trade = language === "fr" && all.some((one) => one.includes("hypoglycémie"));
      return trade ? [...long, { ...about, kind: "trade-word", words: "hypoglycémie", instead: "manque de sucre dans le sang", count: 0, limit: 0 }] : long;
    }),
  );
}

function checked(form: CheckDraft): DraftCheck {
  const { draft, languages, layout } = form;
  const others = languages.filter((one) => one !== draft.written_in);
  const lacks = (content: DraftContent, language: HandoutLanguage) =>
    "texts" in content && !(content.kind === "picture" && content.decorative) && said(content, language).length === 0;
  const gaps = draft.blocks.flatMap(({ content }, at) => languages.filter((one) => lacks(content, one)).map((language) => ({ block: at + 1, language })));
  const stale = draft.blocks.flatMap((one, at) =>
    others.filter((language) => one.was[language] && !one.checked.includes(language)).map((language) => ({ block: at + 1, language, was: one.was[language] ?? "" })),
  );
  const unfit = draft.blocks.flatMap(({ content }, at) =>
    content.kind === "picture" && content.pictogram === "" ? [{ block: at + 1, failure: { kind: "refused", code: "handout-pictogram-unknown", args: { block: String(at + 1), pictogram: "" } } as const }] : [],
  );
  const title = draft.title.texts[draft.written_in] ?? "";
  const [pages, words] = [Math.max(1, Math.ceil(draft.blocks.length / 6)), draft.blocks.flatMap(({ content }) => said(content, draft.written_in)).map(counted)];
  const page = Math.min(form.page, pages);
  return {
    page: unfit.length > 0 ? null : { page, pages, png: drawn({ title, languages, layout, page, pages }) },
    problems: unfit,
    gaps,
    stale,
    advice: advised(form),
    minutes: Math.ceil(words.reduce((sum, one) => sum + one, 0) / 130),
  };
}

/** Lines become paragraphs, lines with a dash a list, a line with `#` the title. */
function brought(text: string, language: HandoutLanguage) {
  const parts = text.split(/\n\s*\n/).map((one) => one.trim()).filter(Boolean);
  const title = parts[0]?.startsWith("#") ? (parts.shift() ?? "").replace(/^#+\s*/, "") : "";
  const blocks = parts.map((part) => {
    const rows = part.split("\n");
    if (rows.every((row) => /^[-*•]\s/.test(row))) return block({ kind: "list", texts: { [language]: rows.map((row) => row.slice(2)) } });
    return block({ kind: "paragraph", texts: { [language]: rows.join(" ") } });
  });
  return { title, blocks, left_out: [] };
}

/** The answers, kept in memory. */
export function composerAnswers({ empty = false }: Wishes): Pick<Answers, Names> {
  const kept = new Map<string, Draft>();
  const opened = (name: string): DraftView => {
    if (name === "nowhere") throw refused("document-unknown");
    const draft = kept.get(name) ?? (empty ? { ...written(name), title: { texts: {}, was: {}, checked: [] }, blocks: [] } : written(name));
    return { draft, began_from: empty ? 0 : 2, of_model: !empty, kept_at: kept.has(name) || !empty ? NOW : null, kept_by: "Claire Noël" };
  };
  /** 0 is the model that ships. */
  const version = (number: number): Pick<HandoutVersion, "version"> => {
    if (number === 0) return { version: "4" };
    const found = VERSIONS.find((one) => one.number === number);
    if (!found) throw refused("document-unknown");
    return found;
  };

  return {
    openDraft: opened,
    keepDraft: (draft) => (kept.set(draft.name, draft), { at: NOW }),
    checkDraft: checked,
    saveVersion: (name) => {
      kept.delete(name);
      return { answer: { number: 3, version: "2026-11", saved_at: NOW, saved_by: "Claire Noël", reviewed: "", review_by: null, current: true, unread: null }, changed: ["documents"] };
    },
    handoutVersions: () => (empty ? [] : VERSIONS),
    handoutVersionPage: (name, number, page) => ({ page, pages: 2, png: drawn({ title: `${written(name).title.texts.fr ?? ""} ${version(number).version}`, languages: ["fr"], layout: "side-by-side", page, pages: 2 }) }),
    takeUpVersion: (name, number) => {
      const draft = { ...written(name), version: version(number).version };
      kept.set(name, draft);
      return { answer: { ...opened(name), began_from: number }, changed: ["documents"] };
    },
    chooseText: () => "/cle-usb/hypoglycemie.docx",
    bringText: ({ text, language }) => brought(text, language),
    bringFile: ({ language }) => ({ ...brought("# Hypoglycémie\n\nAyez toujours du sucre sur vous.\n\n- dans un sac\n- dans la voiture", language), left_out: ["picture", "note"] }),
    pictograms: (_, query) => PICTURES.filter(({ label, words }) => `${label} ${words}`.toLowerCase().includes(query.trim().toLowerCase())).map(({ name, label, svg: drawing }) => ({ name, label, svg: drawing })),
  };
}
