// How a leaflet of a programme can be printed. Knows no sentence and no command.

import { LANGUAGES } from "../../../i18n";
import type { HandoutLanguage, HandoutLayout } from "../../../ipc";

/** The languages programmes are described in. */
export const LEAFLET_LANGUAGES: HandoutLanguage[] = [...LANGUAGES];
/** A leaflet, small pages, a poster. */
export const LEAFLET_LAYOUTS: HandoutLayout[] = ["side-by-side", "a5", "poster"];

/** One language, or two different ones. */
export function languagesOfLeaflet(first: HandoutLanguage, second: HandoutLanguage | ""): HandoutLanguage[] {
  return second === "" || second === first ? [first] : [first, second];
}
