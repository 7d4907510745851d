// What outlives a page but not the register: another register begins anew, so nothing typed over a
// real person is ever seen in the demonstration.

import { desk } from "./desk.svelte";

/** The one thing of the open register that `make` makes. */
export function kept<T>(make: () => T): () => T {
  let folder: string | undefined;
  let thing: T | undefined;
  return () => {
    const here = desk()?.folder ?? "";
    if (thing === undefined || folder !== here) [thing, folder] = [make(), here];
    return thing;
  };
}
