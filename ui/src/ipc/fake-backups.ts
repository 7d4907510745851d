// Made-up backups of the made-up register. Follows the shapes of the window, not its rules.

import type { BackupLine, BackupsView, BackupStanding, RegisterContents, Topic } from "./bindings";
import type { Answers, Wishes } from "./fake-register";

type Names =
  | "backups" | "backupCopying" | "backUp" | "backUpIfDue" | "setBackupPlace" | "verifyBackup" | "foundBackups" | "previewRestore"
  | "restoreBackup" | "changePassphrase" | "renewRecoveryCode" | "recoveryDrill" | "proveRecoveryCode";

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const KEY = "/media/cle-usb";
const NOW = "2026-11-26T08:02:00Z";

function line(day: string, place: string, more: Partial<BackupLine> = {}): BackupLine {
  return {
    path: `${place}/sentier-${day.replaceAll("-", "")}T080200Z`,
    made_at: `${day}T08:02:00Z`,
    bytes: 12_400_000,
    centre: "FR-08-GIVET-01",
    centre_name: "Maison de santé de Givet",
    state: "verified",
    ...more,
  };
}

const HERE = "/registre/backups";
const THERE = `${KEY}/sentier-fr-08-givet-01-3f9ac2`;
const LINES = [
  line("2026-11-26", HERE),
  line("2026-11-26", THERE),
  line("2026-11-25", HERE),
  line("2026-11-18", THERE, { state: "damaged" }),
  line("2026-10-30", HERE, { state: "unverified", centre: "", centre_name: "" }),
];

function contents(patients: number, acts: number, newest: string): RegisterContents {
  return { patients, sessions: 212, presences: 1_904, documents: 88, acts, newest };
}

/** What each standing looks like beside its word. */
function standing(of: BackupStanding): BackupsView {
  const away = of === "place-missing";
  const none = of === "never";
  return {
    standing: of,
    days: away ? 4 : of === "missed" ? 9 : 0,
    due: false,
    place: of === "only-here" || none ? "" : KEY,
    last: none ? null : { at: NOW, place: LINES[0]?.path ?? "" },
    last_elsewhere: none || of === "only-here" ? null : { at: NOW, place: LINES[1]?.path ?? "" },
    failure: of === "failed" ? { kind: "broken", code: "backup-disk-full", args: { place: KEY } } : null,
    backups: none ? [] : LINES.filter(({ path }) => !(away && path.startsWith(KEY))),
    recovery: { made: !none, made_on: none ? null : "2026-02-10", proved_on: null },
  };
}

export function backupsAnswers({ backups = "fine" }: Wishes): Pick<Answers, Names> {
  let view = standing(backups);
  return {
    backups: () => view,
    backupCopying: () => ({ pages: 1_200, of: 3_000 }),
    backUp: () => ((view = { ...standing("fine"), recovery: view.recovery }), done(view, "backups")),
    backUpIfDue: () => done(false),
    setBackupPlace: ({ folder }) => ((view = { ...view, place: folder }), done(null, "backups")),
    verifyBackup: () => null,
    foundBackups: () => LINES,
    previewRestore: () => ({
      centre: "FR-08-GIVET-01",
      centre_name: "Maison de santé de Givet",
      then: contents(137, 4_101, NOW),
      now: backups === "never" ? null : contents(140, 4_166, "2026-11-26T13:40:00Z"),
    }),
    restoreBackup: () => ({ aside: backups === "never" ? "" : "/registre/set-aside/register-20261126T134200Z" }),
    changePassphrase: () => done(null, "backups"),
    renewRecoveryCode: (language) => {
      view = { ...view, recovery: { made: true, made_on: "2026-11-26", proved_on: null } };
      const sheet = { path: "/registre/papers/recovery-code-2026-11-26-fr.pdf", bytes: 24_900, languages: [language] };
      return done({ groups: ["7QX2", "M0KD", "T9VA", "3HPC", "W5RE", "8J1N", "ZB40"], sheet }, "backups");
    },
    recoveryDrill: () => [2, 5, 6],
    proveRecoveryCode: () => {
      view = { ...view, recovery: { ...view.recovery, proved_on: "2026-11-26" } };
      return done(null, "backups");
    },
  };
}
