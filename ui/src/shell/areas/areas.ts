// Which area a page belongs to. An area is read when one of its pages is first shown, and once; with it what
// it says.

import type { Component } from "svelte";
import { FIRST_PARTS, language, learn } from "../../i18n";
import type { Place } from "../../router.svelte";

type Area = Component<{ at: Place }>;
type Source = () => Promise<{ default: Area }>;

const today: Source = () => import("./Today.svelte");
const day: Source = () => import("./Day.svelte");
const people: Source = () => import("./People.svelte");
const planning: Source = () => import("./Planning.svelte");
const programmes: Source = () => import("./Programmes.svelte");
const documents: Source = () => import("./Documents.svelte");
const figures: Source = () => import("./Figures.svelte");
const sharing: Source = () => import("./Sharing.svelte");
const help: Source = () => import("./Help.svelte");
const centre: Source = () => import("./Centre.svelte");

const AREAS: Record<Place["page"], Source> = {
  today,
  attendance: day,
  due: day,
  calls: day,
  turned: day,
  patients: people,
  "new-patient": people,
  file: people,
  import: people,
  imports: people,
  caregivers: people,
  duplicates: people,
  compare: people,
  schedule: planning,
  "new-session": planning,
  "plan-cycle": planning,
  session: planning,
  programmes,
  "new-programme": programmes,
  "import-programme": programmes,
  programme: programmes,
  documents,
  document: documents,
  compose: documents,
  reports: figures,
  report: figures,
  filing: figures,
  scheme: figures,
  evaluation: figures,
  share: sharing,
  "share-table": sharing,
  "share-batch": sharing,
  "share-connections": sharing,
  centre,
  help,
  about: help,
};

/** The area of a page, once its sentences are here too. */
export async function areaOf(page: Place["page"]): Promise<Area> {
  const sentences = page === "today" ? learn(language(), FIRST_PARTS) : learn(language());
  const [area] = await Promise.all([AREAS[page](), sentences]);
  return area.default;
}
