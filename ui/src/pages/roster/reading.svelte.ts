// A file while somebody looks at it: read again on each change, the last answer kept meanwhile, an
// answer that comes too late dropped. Nothing is written here.

import { failureOf, type ChosenRoster, type Failure, type ReadRoster, type RosterColumn, type RosterPreview } from "../../ipc";
import { choices, choose, type Lent } from "./mapping";

/** While somebody walks through a list of choices, the file is not read for each. */
const PAUSE = 250;

export class Reading {
  preview = $state.raw<RosterPreview>();
  failure = $state.raw<Failure>();
  busy = $state(false);
  /** What the screen shows of the columns: a choice is there at once, before the file is read again. */
  columns = $state.raw<RosterColumn[]>([]);
  /** What the last choice took from another column. */
  lent = $state.raw<Lent>();
  #turn = 0;

  constructor(
    private readonly read: (form: ReadRoster) => Promise<RosterPreview>,
    readonly file: ChosenRoster,
  ) {}

  /** Reads the file; without columns, as it was read last time or as the headings say. */
  again(sheet: string | null = null, columns: RosterColumn[] = []): Promise<void> {
    return this.#ask({ path: this.file.path, sheet, columns: choices(columns) });
  }

  /** Another sheet: its headings speak for themselves. */
  turnTo(sheet: string): Promise<void> {
    this.lent = undefined;
    return this.again(sheet);
  }

  /** A column holds something else. */
  async choose(at: number, holds: string): Promise<void> {
    const { columns, lent } = choose(this.columns, at, holds, this.lent);
    [this.columns, this.lent, this.busy] = [columns, lent, true];
    const turn = ++this.#turn;
    await new Promise((later) => setTimeout(later, PAUSE));
    if (turn === this.#turn) await this.again(this.preview?.sheet ?? null, columns);
  }

  async #ask(form: ReadRoster): Promise<void> {
    const turn = ++this.#turn;
    this.busy = true;
    try {
      const preview = await this.read(form);
      if (turn === this.#turn) [this.preview, this.columns, this.failure] = [preview, preview.columns, undefined];
    } catch (thrown) {
      if (turn === this.#turn) this.failure = failureOf(thrown);
    }
    if (turn === this.#turn) this.busy = false;
  }
}
