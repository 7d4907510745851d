// Which programme and which month somebody looks at. Outlives the page, so that coming back from a file
// finds the same month. Asks nothing itself.

import type { ProgrammeId } from "../../ipc";
import { kept } from "../../kept";
import { today } from "../../people/today";
import { firstOf } from "./months";

class Asked {
  programme = $state<ProgrammeId | "">("");
  month = $state(firstOf(today()));
}

/** What is asked in this register. */
export const asked = kept(() => new Asked());
