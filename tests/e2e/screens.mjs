// Every screen, as Chromium draws it with a made-up register: no accessibility violation, no sideways
// scroll, no script refused by the content policy. Run after `npm run build:fake -w ui`. Each screen is
// seen in two looks, which together meet every pair of theme, width, language, text size, contrast and
// motion; `--all` shows each in every theme, width and language. Words choose screens by their names, and
// then, or with `--pictures`, pictures go to target/screens/. About thirty screens are kept in tests/ref/:
// what they say to a screen reader, and a small picture; `--kept` looks at these alone, `--renew` keeps
// them as they are now.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { crew } from "./crew.mjs";
import { KEPT } from "./kept-list.mjs";
import { all, named, two } from "./looks.mjs";
import { SCREENS } from "./screens-list.mjs";

const PICTURES = fileURLToPath(new URL("../../target/screens/", import.meta.url));

const asked = (word) => process.argv.includes(word);
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const folder = asked("--pictures") || wanted.length > 0 ? PICTURES : undefined;
const renew = asked("--renew");
const only = renew || asked("--kept");

/** The looks of a screen; the one in which it is kept says so. */
function looks({ name }, index) {
  if (asked("--all")) return all(index).map((look) => ({ look }));
  const [first, second] = two(index, KEPT[name]).map((look) => ({ look }));
  if (!KEPT[name]) return only ? [] : [first, second];
  return only ? [{ ...first, kept: true }] : [{ ...first, kept: true }, second];
}

// A browser has one size of text: the views of one come after those of the other.
const views = SCREENS.flatMap((screen, index) => looks(screen, index).map((view) => ({ screen, ...view })))
  .filter(({ screen }) => wanted.length === 0 || wanted.some((word) => screen.name.includes(word)))
  .sort((one, other) => one.look.text - other.look.text);

if (folder) await mkdir(folder, { recursive: true });
await crew(views, async (viewer, view) => ({
  name: `${view.screen.name} (${named(view.look)})`,
  faults: await viewer.faults(view, { folder, renew }),
}));
