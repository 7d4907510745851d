// What can be open beside a file, and how a tab asks for it.

import type { CaregiverLine, ConsentKind, ConsentLine, IdentifierKind, PaperLine } from "../../ipc";
import type { PathwayAct } from "./pathway/acts";

export type Panel =
  | { kind: "edit" | "assessment" | "epices" | "caregiver" | "paper" | "flag" | "call" | "car-share" | "standing" | "pocket" | "certificate" | "consent-papers" | "invitation" | "export" | "compare" }
  | { kind: "identifier"; of: IdentifierKind }
  | { kind: "tie"; line: CaregiverLine }
  | { kind: "consent"; to: ConsentKind }
  | { kind: "withdraw"; line: ConsentLine }
  | { kind: "remove-paper"; line: PaperLine }
  | { kind: "pathway"; act: PathwayAct };

/** What tabs and forms of the file can ask of the page. */
export type Doors = {
  /** Opens a form beside the file. */
  show: (panel: Panel) => void;
  /** Says that something was done, with a way back where there is one. */
  did: (text: string, back?: () => Promise<unknown>) => void;
};
