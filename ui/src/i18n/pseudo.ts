// A made-up language for tests: every sentence stands between brackets, is about 40 % longer and full of
// accents, so that what is cut off or was never translated can be seen. Only built with `--mode fake`,
// wished for in the address: `?pseudo`. Knows no sentence.

const LONGER: Record<string, string> = {
  a: "âà",
  e: "éê",
  i: "îï",
  o: "ôö",
  u: "ûü",
  y: "ýÿ",
  A: "ÂÀ",
  E: "ÉÊ",
  I: "ÎÏ",
  O: "ÔÖ",
  U: "ÛÜ",
};

/** Whether the made-up language was wished for. */
export function wished(): boolean {
  return import.meta.env.MODE === "fake" && new URLSearchParams(location.search).has("pseudo");
}

/** The words of a sentence, longer. */
export function stretched(text: string): string {
  return text.replaceAll(/[aeiouyAEIOU]/g, (letter) => LONGER[letter] ?? letter);
}

/** A whole sentence, between its brackets. */
export function bracketed(text: string): string {
  return `⟦${text}⟧`;
}
