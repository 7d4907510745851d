// Which sentences are here. A screen that asked for one that was still on its way is drawn again.

let times = $state(0);

/** Makes whoever reads a sentence depend on what is learned later. */
export function heed(): void {
  void times;
}

/** More sentences are here. */
export function heard(): void {
  times++;
}
