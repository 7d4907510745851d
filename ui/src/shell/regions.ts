// Regions with public holidays of their own. Knows no sentence.

import type { Country } from "../ipc";

/** The regions whose holidays differ from the rest of their country, by their own names. */
export const REGIONS: Record<Country, Record<string, string>> = {
  FR: { "57": "Moselle (57)", "67": "Bas-Rhin (67)", "68": "Haut-Rhin (68)" },
  DE: {
    BW: "Baden-Württemberg",
    BY: "Bayern",
    BE: "Berlin",
    BB: "Brandenburg",
    HB: "Bremen",
    HH: "Hamburg",
    HE: "Hessen",
    MV: "Mecklenburg-Vorpommern",
    NI: "Niedersachsen",
    NW: "Nordrhein-Westfalen",
    RP: "Rheinland-Pfalz",
    SL: "Saarland",
    SN: "Sachsen",
    ST: "Sachsen-Anhalt",
    SH: "Schleswig-Holstein",
    TH: "Thüringen",
  },
  BE: {},
  LU: {},
  ZZ: {},
};
