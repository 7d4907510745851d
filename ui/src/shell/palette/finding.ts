// What is found for what somebody typed: parts of words, in any order, accents and capitals aside. A pure
// rule: no screen, no asking.

/** Something that can be gone to. */
export type Item = { id: string; label: string; detail?: string; do: () => void };
export type Group = { id: string; title: string; items: Item[] };

/** A text without what people leave out when they type. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("ß", "ss").replaceAll("’", "'").trim();
}

/** The best first, so many at most; everything matches nothing typed. */
export function best(items: Item[], typed: string, most: number): Item[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return items
    .map((item) => ({ item, far: distance(item, wanted) }))
    .filter(({ far }) => far < Infinity)
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ item }) => item);
}

/** How far an item is from what was typed; infinite when one of the words is nowhere. */
function distance({ label, detail = "" }: Item, wanted: string[]): number {
  const name = folded(label);
  const rest = folded(detail);
  return wanted.reduce((far, word) => far + distanceOf(word, name, rest), 0);
}

function distanceOf(word: string, name: string, rest: string): number {
  if (name.startsWith(word)) return 0;
  if (begins(name, word)) return 1;
  if (name.includes(word)) return 2;
  return begins(rest, word) ? 3 : Infinity;
}

/** Whether one of the words begins so. */
function begins(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).some((one) => one.startsWith(word));
}

/** The groups that hold something, and where the pointer stands after a step, round and round. */
export function filled(groups: Group[]): Group[] {
  return groups.filter(({ items }) => items.length > 0);
}

export function stepped(at: number, step: number, count: number): number {
  return count === 0 ? -1 : (at + step + count) % count;
}
