// Which year and which programme the figures are about. Outlives the page, so that coming back finds them
// as they were. Asks nothing itself.

import { kept } from "../../../kept";
import { today } from "../../../people/today";
import { soFar } from "../period";

class Asked {
  /** A year; empty for this one as far as it went. */
  year = $state("");
  programme = $state("");
  /** The year people are counted for funding in; empty for this one. */
  funding = $state("");

  /** The days asked for. */
  get period(): string {
    return this.year || soFar(today());
  }
}

/** What is asked in this register. */
export const asked = kept(() => new Asked());
