// How hard a passphrase is to guess, roughly and without any dictionary: length is what counts.

export const LEAST = 10;

export type Strength = "empty" | "short" | "fair" | "good";

/** Four words, or sixteen different-enough characters, are good. */
export function strength(passphrase: string): Strength {
  if (passphrase === "") return "empty";
  if ([...passphrase].length < LEAST) return "short";
  const words = passphrase.trim().split(/[\s\-_.]+/).filter((word) => word.length > 2);
  const varied = new Set(passphrase.toLowerCase()).size;
  if (varied < 6) return "fair";
  return words.length >= 4 || [...passphrase].length >= 16 ? "good" : "fair";
}
