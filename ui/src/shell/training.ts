// Whose training somebody must see to. Knows no sentence.

import type { ProfessionalCard } from "../ipc";

/** Still in the team, and the training is missing, over or about to be. */
export function toSettle({ active, training }: Pick<ProfessionalCard, "active" | "training">): boolean {
  return active && (training === "missing" || training === "expired" || training === "ending");
}

/** What a profession is called: the words somebody wrote where it is another. */
export function ownWords({ profession, profession_words }: Pick<ProfessionalCard, "profession" | "profession_words">): string {
  return profession === "other" ? profession_words.trim() : "";
}
