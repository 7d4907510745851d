// Pieces of another centre's programme in words; no code is ever shown.

import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../../i18n";
import { pieces, theirs } from "../../../ipc/fake-programme-file";
import { handouts } from "../../../ipc/fake-template";
import type { PieceDifference } from "../../../ipc";
import { pieceName, rowsOf } from "./pieces";

beforeEach(() => speak("fr"));

const around = { view: { template: theirs(), pieces: pieces(false) }, handouts: handouts() };
const of = (name: string): PieceDifference => pieces(false).find(({ piece }) => piece === name) ?? pieces(false)[0]!;
const rows = (name: string) => rowsOf(of(name), around).filter(({ differs }) => differs);

describe("a piece", () => {
  it("is called by its words, not by its code", () => {
    expect(pieceName(of("session:tobacco"))).toBe("Séance\u00a0: Le tabac et moi");
    expect(pieceName(of("timing"))).toBe("Délais du parcours");
  });

  it("shows the lines that differ, one's own beside theirs", () => {
    expect(rows("session:inhaler").map(({ label, own, theirs }) => [label, own, theirs])).toEqual([
      ["Thème (français)", "Mon inhalateur", "Mon inhalateur, geste par geste"],
      ["Sorte", "Séance individuelle", "Séance collective"],
      ["Durée en minutes", "45", "90"],
      ["Places", "1", "6"],
    ]);
  });

  it("says professions, days and families in words", () => {
    const said = rows("session:tobacco").map((row) => row.theirs);
    expect(said).toContain("jour 22");
    expect(said).toContain("Infirmière, infirmier et Psychologue");
    expect(rows("competency:fear")[0]?.own).toBe("Compétences d’adaptation");
  });

  it("that puts sessions in order names them, one's own that they have not too", () => {
    expect(rows("session-order")[0]?.own).toBe("Comprendre ma maladie, Marcher ensemble et Mon inhalateur");
    expect(rows("session-order")[0]?.theirs).toBe("Comprendre ma maladie, Mon inhalateur et Le tabac et moi");
  });

  it("that is a handout is called by its title and shows its texts only", () => {
    expect(pieceName(of("handout:copd-3"))).toBe("Fiche\u00a0: Arrêter de fumer");
    expect(rows("handout:copd-3").map(({ label, theirs }) => [label, theirs])).toEqual([
      ["Titre (français)", "Arrêter de fumer"],
      ["Titre (néerlandais)", "Stoppen met roken"],
      ["Texte (français)", "Choisissez un jour."],
    ]);
  });
});
