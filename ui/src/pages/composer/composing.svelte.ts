// A handout while it is written: what is typed is kept by itself, and asked about a moment after the
// last key. One at a time; an answer that comes too late is dropped. What could not be kept when the page
// was left waits here for the page to be opened again.

import { ask, commands, failureOf, type Draft, type DraftBlock, type DraftCheck, type DraftView, type Failure, type HandoutLanguage, type HandoutLayout } from "../../ipc";
import { blank, joined, moved, withAt, type Kind } from "./draft";

/** Milliseconds after the last key. */
const PAUSE = 250;
const KEEP = 700;

/** Drafts the register could not take, by name. */
const unkept = new Map<string, Draft>();

/** A block with a mark of its own, so that it stays itself when it moves. */
export type Piece = { mark: number; block: DraftBlock };

export class Composing {
  draft = $state.raw<Draft>() as Draft;
  pieces = $state.raw<Piece[]>([]);
  check = $state.raw<DraftCheck>();
  checking = $state(false);
  keptAt = $state("");
  /** Why what was typed is not kept. */
  failure = $state.raw<Failure>();
  /** Why nothing can be said about it. */
  unasked = $state.raw<Failure>();
  /** The language it is translated into beside its own. */
  beside = $state<HandoutLanguage | "">("");
  layout = $state<HandoutLayout>("side-by-side");
  /** The sides of a booklet's sheets are looked at; kept while another layout is. */
  folded = $state(false);
  page = $state(1);
  #next = 1;
  #turn = 0;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #typed = false;
  #over = false;
  #kept: Promise<void> = Promise.resolve();

  constructor(
    readonly view: DraftView,
    screen: HandoutLanguage,
  ) {
    const waiting = unkept.get(view.draft.name);
    this.draft = waiting ?? view.draft;
    this.pieces = this.draft.blocks.map((block) => this.#piece(block));
    this.keptAt = view.kept_at ?? "";
    const others = (Object.keys(this.draft.title.texts) as HandoutLanguage[]).filter((one) => one !== view.draft.written_in);
    this.beside = others.includes(screen) ? screen : (others[0] ?? "");
    if (waiting) this.#changed();
    void this.#ask();
  }

  /** The languages on the page: its own, and the one beside. */
  get languages(): HandoutLanguage[] {
    const own = this.draft.written_in;
    return this.beside && this.beside !== own ? [own, this.beside] : [own];
  }

  /** The draft with its blocks in their order. */
  get whole(): Draft {
    return { ...this.draft, blocks: this.pieces.map(({ block }) => block) };
  }

  /** Whether something was typed that the register does not have yet. */
  get unkept(): boolean {
    return this.#typed;
  }

  /** Changes the head. */
  head(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.#changed();
  }

  /** Changes a block. */
  set(mark: number, block: DraftBlock): void {
    this.pieces = this.pieces.map((one) => (one.mark === mark ? { mark, block } : one));
    this.#changed();
  }

  /** Puts an empty block behind a place; the mark of the new one is the answer. */
  add(kind: Kind, behind: number): number {
    const piece = this.#piece(blank(kind));
    this.pieces = withAt(this.pieces, behind + 1, piece);
    this.#changed();
    return piece.mark;
  }

  move(place: number, by: -1 | 1): void {
    const before = this.pieces;
    const order = moved(before.map(({ block }) => block), place, by);
    this.pieces = order.map((block) => before.find((one) => one.block === block)!);
    this.#changed();
  }

  /** Takes a block away; the answer puts it back. */
  drop(mark: number): () => void {
    const place = this.pieces.findIndex((one) => one.mark === mark);
    const piece = this.pieces[place];
    this.pieces = this.pieces.filter((one) => one.mark !== mark);
    this.#changed();
    return () => {
      if (!piece) return;
      this.pieces = withAt(this.pieces, place, piece);
      this.#changed();
    };
  }

  /** Puts what was brought behind the blocks there are; the answer takes it away again, and nothing else. */
  bring(title: string, blocks: DraftBlock[], language: HandoutLanguage): () => void {
    const before = this.draft.title;
    const next = joined(this.whole, title, blocks, language);
    const brought = next.blocks.slice(this.pieces.length).map((block) => this.#piece(block));
    this.draft = { ...this.draft, title: next.title };
    this.pieces = [...this.pieces, ...brought];
    this.#changed();
    return () => {
      const marks = new Set(brought.map(({ mark }) => mark));
      this.pieces = this.pieces.filter(({ mark }) => !marks.has(mark));
      if (this.draft.title === next.title) this.draft = { ...this.draft, title: before };
      this.#changed();
    };
  }

  /** A booklet is looked at: only A5 pages are folded. */
  get booklet(): boolean {
    return this.folded && this.layout === "a5";
  }

  /** Other languages, another layout, another page: nothing was typed. */
  look(change: { beside?: HandoutLanguage | ""; layout?: HandoutLayout; folded?: boolean; page?: number }): void {
    if (change.beside !== undefined) this.beside = change.beside;
    if (change.layout !== undefined) this.layout = change.layout;
    if (change.folded !== undefined) this.folded = change.folded;
    this.page = change.page ?? 1;
    void this.#ask();
  }

  /** Keeps what was typed now, before the page is left or a version is saved. */
  keep(): Promise<void> {
    clearTimeout(this.#keeping);
    this.#kept = this.#kept.then(() => this.#keep());
    return this.#kept;
  }

  /** The draft is no more: saved, thrown away or replaced. Nothing of this window is kept from now on. */
  end(): void {
    this.#over = true;
    clearTimeout(this.#asking);
    clearTimeout(this.#keeping);
    unkept.delete(this.draft.name);
  }

  async #keep(): Promise<void> {
    if (!this.#typed || this.#over) return;
    this.#typed = false;
    const whole = this.whole;
    try {
      this.keptAt = (await ask(commands.keepDraft(whole))).at;
      this.failure = undefined;
      unkept.delete(whole.name);
    } catch (thrown) {
      if (this.#over) return;
      this.#typed = true;
      this.failure = failureOf(thrown);
      unkept.set(whole.name, whole);
    }
  }

  #piece(block: DraftBlock): Piece {
    return { mark: this.#next++, block };
  }

  #changed(): void {
    if (this.#over) return;
    this.#typed = true;
    clearTimeout(this.#asking);
    clearTimeout(this.#keeping);
    this.#asking = setTimeout(() => void this.#ask(), PAUSE);
    this.#keeping = setTimeout(() => void this.keep(), KEEP);
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#asking);
    const turn = ++this.#turn;
    this.checking = true;
    try {
      const { languages, layout, booklet, page } = this;
      const check = await ask(commands.checkDraft({ draft: this.whole, languages, layout, booklet, page }));
      if (turn === this.#turn) {
        this.unasked = undefined;
        this.check = check.page || !this.check ? check : { ...check, page: this.check.page };
        this.page = check.page?.page ?? this.page;
      }
    } catch (thrown) {
      if (turn === this.#turn) this.unasked = failureOf(thrown);
    }
    if (turn === this.#turn) this.checking = false;
  }
}
