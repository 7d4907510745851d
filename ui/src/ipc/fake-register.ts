// A made-up register: the answers of every command, kept in memory. It follows the shapes of the
// window, not its rules; what the rules say is tested in Rust.

import type {
  commands,
  CountsPreview,
  Doorstep,
  Failure,
  RegisterState,
  SharingView,
  Topic,
} from "./bindings";
import { attendanceAnswers } from "./fake-attendance";
import { callsAnswers } from "./fake-calls";
import { CaregiversHere } from "./fake-caregivers";
import { centreAnswers } from "./fake-centre";
import { composerAnswers } from "./fake-composer";
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
  slow?: string;
  refuse?: Partial<Record<keyof Commands, Failure>>;
};

const STAMP = "2026-11-26T14:07:00+01:00";
const DIGEST = "7d2c0b6e1f5a49d3882a6bb1c0f4e9d57a3e6c21b94f0d8e5a17c3b2f6e8d901";

function counts(quarter: string, linked: boolean, shared: boolean): CountsPreview {
  const cells = [
    { code: "TOT", patients: 74, attendances: 286 },
    { code: "DT2", patients: 38, attendances: 161 },
    { code: "IC", patients: null, attendances: null },
    { code: "OBE", patients: 21, attendances: 74 },
    { code: "BPCO", patients: null, attendances: null },
    { code: "IRC", patients: 0, attendances: 0 },
    { code: "AUT", patients: 0, attendances: 0 },
  ];
  const standing = linked ? (shared ? "already-shared" : "ready") : "no-hub";
  return {
    quarter,
    policy: "k11-v1",
    threshold: 11,
    cells,
    values: 14,
    hidden: 4,
    body: JSON.stringify({ centre: "FR-08-GIVET-01", period: quarter, policy: "k11-v1", cells }, null, 1),
    sha256: DIGEST,
    recipient: linked ? "Serveur régional (fictif)" : "",
    first_time: !shared,
    open_sessions: 1,
    standing,
  };
}

/** A register as wished. */
export function register(wishes: Wishes): Answers {
  const state = { own: wishes.own ?? "open", demo: wishes.demo ?? "absent" } as Record<string, RegisterState>;
  const empty = wishes.empty ?? false;
  let linked = wishes.linked ?? true;
  let shared = false;
  const caregivers = new CaregiversHere(empty);

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
  const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
  const line = (): SharingView["line"] => ({
    state: linked ? (shared ? "all-confirmed" : "nothing-yet") : "no-hub",
    waiting: 0,
    since: shared ? STAMP : "",
  });

  return {
    ...peopleAnswers(wishes),
    ...centreAnswers(wishes),
    ...mergesAnswers(wishes),
    ...rosterAnswers(wishes),
    ...programmesAnswers(wishes),
    ...templatesAnswers(wishes),
    ...pathwaysAnswers(wishes),
    ...rulesAnswers(wishes),
    ...attendanceAnswers(wishes, caregivers, line),
    ...scheduleAnswers(wishes),
    ...callsAnswers(wishes),
    ...outsideAnswers(),
    ...documentsAnswers(wishes),
    ...composerAnswers(wishes),
    ...reportsAnswers(wishes),
    doorstep: door,
    createRegister: ({ demo }) => ((state[demo ? "demo" : "own"] = "open"), door(demo)),
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
    previewCounts: (quarter) => counts(quarter, linked, shared),
    shareCounts: () => ((shared = true), done(7, "sharing")),
    sharing: () => ({
      line: line(),
      hub: linked
        ? { url: "https://hub.example", name: "Serveur régional (fictif)", fingerprint: "3f9a c21b 77e0 5d44" }
        : null,
      quarters: empty ? [] : ["2026Q3", "2026Q2", "2026Q1"],
      batches: shared
        ? [
            {
              sequence: 7,
              quarter: "2026Q3",
              approved_by: "Claire Noël",
              approved_at: STAMP,
              state: "delivered",
              last_outcome: "confirmed",
              tried_at: STAMP,
              receipt: "R-2026-000041",
            },
          ]
        : [],
    }),
    linkHub: ({ url }) => ((linked = true), done({ url, name: "Serveur régional (fictif)", fingerprint: "3f9a c21b" }, "sharing")),
    sendWaiting: () => done({ confirmed: shared ? 1 : 0, waiting: 0, stopped_by: "" }, "sharing"),
  };
}
