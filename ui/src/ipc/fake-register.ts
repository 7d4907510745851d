// A made-up register: the answers of every command, kept in memory. It follows the shapes of the
// window, not its rules; what the rules say is tested in Rust.

import type { BackupStanding, commands, Doorstep, Failure, OpenedFile, RegisterState } from "./bindings";
import { AppointmentLettersHere } from "./fake-appointments";
import { attendanceAnswers } from "./fake-attendance";
import { backupsAnswers } from "./fake-backups";
import { callsAnswers } from "./fake-calls";
import { CaregiversHere } from "./fake-caregivers";
import { centreAnswers } from "./fake-centre";
import { composerAnswers } from "./fake-composer";
import { dhis2Answers } from "./fake-dhis2";
import { documentsAnswers } from "./fake-documents";
import { mergesAnswers } from "./fake-merges";
import { outsideAnswers } from "./fake-outside";
import { peopleAnswers } from "./fake-patients";
import { pathwaysAnswers } from "./fake-pathways";
import { programmesAnswers } from "./fake-programmes";
import { reportsAnswers } from "./fake-reports";
import { rosterAnswers } from "./fake-roster";
import { rulesAnswers } from "./fake-rules";
import { scheduleAnswers } from "./fake-schedule";
import { sharingAnswers } from "./fake-sharing";
import { templatesAnswers } from "./fake-templates";

type Commands = typeof commands;
type Data<T> = T extends { status: "ok"; data: infer D } ? D : never;
export type Answers = {
  [C in keyof Commands]: (...args: Parameters<Commands[C]>) => Data<Awaited<ReturnType<Commands[C]>>>;
};

/** What a test may ask the register to be like. */
export type Wishes = {
  own?: RegisterState;
  demo?: RegisterState;
  empty?: boolean;
  linked?: boolean;
  /** With a past of its own. */
  full?: boolean;
  slow?: string;
  /** Where the texts of all answers are noted. */
  noted?: Set<string>;
  backups?: BackupStanding;
  /** A file opened from outside the window. */
  opened?: OpenedFile;
  refuse?: Partial<Record<keyof Commands, Failure>>;
};

/** A register as wished. */
export function register(wishes: Wishes): Answers {
  const state = { own: wishes.own ?? "open", demo: wishes.demo ?? "absent" } as Record<string, RegisterState>;
  const caregivers = new CaregiversHere(wishes.empty ?? false);
  const letters = new AppointmentLettersHere(wishes.empty ?? false);
  const { line, ...sharing } = sharingAnswers(wishes);

  const door = (demo: boolean): Doorstep => {
    const open = state.own === "open" || state.demo === "open";
    return {
      state: open ? "open" : (state[demo ? "demo" : "own"] ?? "absent"),
      demo: state.demo === "open",
      centre: open ? "Maison de santé de Givet" : "",
      professional: open ? "Claire Noël" : "",
      folder: "/registre",
    };
  };

  return {
    ...peopleAnswers(wishes),
    ...backupsAnswers(wishes),
    ...dhis2Answers(wishes),
    ...centreAnswers(wishes),
    ...mergesAnswers(wishes),
    ...rosterAnswers(wishes),
    ...programmesAnswers(wishes),
    ...templatesAnswers(wishes),
    ...pathwaysAnswers(wishes),
    ...rulesAnswers(wishes),
    ...attendanceAnswers(wishes, caregivers, line),
    ...scheduleAnswers(wishes, letters),
    ...letters.answers(),
    ...callsAnswers(wishes),
    ...outsideAnswers(),
    ...documentsAnswers(wishes),
    ...composerAnswers(wishes),
    ...reportsAnswers(wishes),
    ...sharing,
    doorstep: door,
    createRegister: ({ demo }) => ((state[demo ? "demo" : "own"] = "open"), door(demo)),
    unlockByCode: (demo) => ((state[demo ? "demo" : "own"] = "open"), door(demo)),
    unlockRegister: (demo) => ((state[demo ? "demo" : "own"] = "open"), door(demo)),
    lockRegister: () => {
      for (const which of ["own", "demo"]) if (state[which] === "open") state[which] = "locked";
      return null;
    },
    printHandout: ({ languages }) => ({
      path: "/registre/papers/2026-11-26-bouger-fr-nl.pdf",
      bytes: 86_112,
      languages: languages.length > 0 ? languages : ["fr"],
    }),
    openPaper: () => null,
    openedFile: () => {
      const file = wishes.opened ?? null;
      wishes.opened = undefined;
      return file;
    },
  };
}
