//! What the screens show: one view per screen, ready to be put into sentences.
//!
//! Dates are ISO text and words are codes; the screen's language turns them into sentences.

use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    Country, HandoutLanguage, Mark, Pathology, PatientId, ProgrammeId, SessionId, SessionKind,
    SessionStatus, Sex,
};
use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// What the window finds when it opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Doorstep {
    /// Whether this computer has a register, and whether it is open.
    pub state: RegisterState,
    /// The open register's people are fictional.
    pub demo: bool,
    /// The centre's name, once open.
    pub centre: String,
    /// Who is at work, once open.
    pub professional: String,
    /// Where the register is kept on this computer.
    pub folder: String,
}

/// Whether there is a register and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterState {
    /// None yet.
    Absent,
    /// There is one.
    Locked,
    /// Open.
    Open,
}

/// The day: what happens, what is next, how sharing stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TodayView {
    /// Today, on the wall calendar.
    pub today: NaiveDate,
    /// Today's sessions, by hour.
    pub sessions: Vec<SessionCard>,
    /// Past sessions whose list has people without a mark, newest first, five at most.
    pub unmarked: Vec<SessionCard>,
    /// The next sessions after today, five at most.
    pub coming: Vec<SessionCard>,
    /// How many patients the register holds.
    pub patients: u32,
    /// How sharing stands.
    pub sharing: SharingLine,
}

/// A session on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SessionCard {
    /// Which.
    pub id: SessionId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// What people call the programme.
    pub programme_title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// Place in the programme's order, from 1.
    pub number: u32,
    /// The day.
    pub date: NaiveDate,
    /// From.
    pub starts: NaiveTime,
    /// To.
    pub ends: NaiveTime,
    /// What it is about.
    pub theme: String,
    /// Where.
    pub place: String,
    /// Alone or together.
    pub kind: SessionKind,
    /// Where it stands.
    pub status: SessionStatus,
    /// How many fit.
    pub capacity: u32,
    /// People on the list.
    pub listed: u32,
    /// People with a mark.
    pub marked: u32,
    /// People marked present or late.
    pub present: u32,
    /// Whether a handout belongs to it.
    pub has_handout: bool,
}

/// A session's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AttendanceView {
    /// The session.
    pub session: SessionCard,
    /// The people, by family name.
    pub people: Vec<AttendanceRow>,
    /// The session has not begun on this computer's clock; marks are still refused.
    pub too_early: bool,
}

/// One person on a session's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AttendanceRow {
    /// Who.
    pub patient: PatientId,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Commune of residence.
    pub commune: String,
    /// Country of residence.
    pub residence: Country,
    /// The languages of this person's handouts.
    pub languages: Vec<HandoutLanguage>,
    /// The mark; `None` while only expected.
    pub mark: Option<Mark>,
}

/// A mark that is on the disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MarkSaved {
    /// When it became durable, RFC 3339.
    pub saved_at: String,
    /// People on the list.
    pub listed: u32,
    /// People with a mark.
    pub marked: u32,
    /// People marked present or late.
    pub present: u32,
}

/// A page of patients.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PatientsView {
    /// The rows of this page, by family name.
    pub patients: Vec<PatientRow>,
    /// How many match in all.
    pub matching: u32,
}

/// A patient on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PatientRow {
    /// Who.
    pub id: PatientId,
    /// The number people read aloud.
    pub file_number: String,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Sex.
    pub sex: Sex,
    /// Age today, in whole years.
    pub age: u32,
    /// Commune of residence.
    pub commune: String,
    /// Country of residence.
    pub residence: Country,
    /// The languages of this person's handouts.
    pub languages: Vec<HandoutLanguage>,
}

/// What a roster file would bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterPreview {
    /// The file.
    pub path: String,
    /// Its digest; the import takes exactly this file.
    pub sha256: String,
    /// How the file was read: `utf-8`, `utf-8-bom`, `windows-1252`.
    pub encoding: String,
    /// `;`, `,` or a tab.
    pub separator: String,
    /// Rows of people in the file.
    pub rows: u32,
    /// Rows that can be taken.
    pub good: u32,
    /// The first good rows, as they would be written.
    pub sample: Vec<RosterPerson>,
    /// Everything that is wrong, in the order of the file.
    pub problems: Vec<RosterProblem>,
    /// Columns nobody asked for; they are left in the file.
    pub ignored_columns: Vec<String>,
}

/// A person as a roster gives them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterPerson {
    /// The line in the file where the row begins, from 1; the header is line 1.
    pub line: u32,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Sex.
    pub sex: Sex,
    /// Country of residence.
    pub residence: Country,
    /// Commune of residence.
    pub commune: String,
    /// The languages of this person's handouts.
    pub languages: Vec<HandoutLanguage>,
}

/// One thing wrong in a roster: where, what, what to do (message `error-<code>`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterProblem {
    /// The line in the file where the row begins, from 1; the header is line 1.
    pub line: u32,
    /// The column's own heading in the file; empty when the row as a whole is meant.
    pub column: String,
    /// What is wrong.
    pub code: String,
    /// The arguments of the message.
    pub args: BTreeMap<String, String>,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterImported {
    /// People written.
    pub taken: u32,
    /// Rows left out.
    pub rejected: u32,
    /// Where the rows left out were saved.
    pub rejected_to: Option<String>,
}

/// A template of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TemplateCard {
    /// Its name in the library.
    pub name: String,
    /// Its title in the screen's language.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// How many sessions.
    pub sessions: u32,
}

/// The sessions a programme would get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammePreview {
    /// Its sessions.
    pub sessions: Vec<PlannedSession>,
    /// Days that were avoided.
    pub skipped: Vec<SkippedDate>,
}

/// A session that would be planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlannedSession {
    /// Place in the order, from 1.
    pub number: u32,
    /// The day.
    pub date: NaiveDate,
    /// What it is about.
    pub theme: String,
    /// How long, in minutes.
    pub minutes: u32,
    /// How many fit.
    pub capacity: u32,
}

/// A public holiday that was avoided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SkippedDate {
    /// The session that moved, from 1.
    pub session: u32,
    /// The holiday.
    pub date: NaiveDate,
    /// Its message key, e.g. `holidays-ascension`.
    pub holiday: String,
}

/// A programme that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeCard {
    /// Which.
    pub id: ProgrammeId,
    /// What people call it.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// The first day.
    pub starts_on: NaiveDate,
    /// Who is in it, by family name.
    pub enrolled: u32,
    /// How many sessions it has.
    pub sessions: u32,
    /// How many of them have attendance.
    pub held: u32,
}

/// A programme with its sessions and people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeView {
    /// The programme.
    pub card: ProgrammeCard,
    /// Its sessions, in order.
    pub sessions: Vec<SessionCard>,
    /// Its people, by family name.
    pub people: Vec<PatientRow>,
}

/// A handout that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct HandoutMade {
    /// Where the PDF is.
    pub path: String,
    /// How many bytes.
    pub bytes: u32,
    /// Its languages.
    pub languages: Vec<HandoutLanguage>,
}

/// The very table that would leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CountsPreview {
    /// The quarter, e.g. `2026Q3`.
    pub quarter: String,
    /// The policy, e.g. `k11-v1`.
    pub policy: String,
    /// The threshold on distinct patients.
    pub threshold: u32,
    /// The total, then each pathology.
    pub cells: Vec<CountedCell>,
    /// How many values the table has.
    pub values: u32,
    /// How many of them are hidden.
    pub hidden: u32,
    /// The exact bytes that would be sent.
    pub body: String,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
    /// Who would receive it; empty without a hub.
    pub recipient: String,
    /// Nothing was ever sent to this recipient: check before sending.
    pub first_time: bool,
    /// Whether it can be validated now.
    pub standing: CountsStanding,
}

/// One row of the table that would leave. Hidden values are absent, whatever hid them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CountedCell {
    /// `TOT`, `DT2`, `IC`, `OBE`, `BPCO`, `IRC` or `AUT`.
    pub code: String,
    /// Distinct patients.
    pub patients: Option<u32>,
    /// Attendances.
    pub attendances: Option<u32>,
}

/// Whether a quarter's counts can be validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CountsStanding {
    /// They can.
    Ready,
    /// The quarter is not over.
    NotOver,
    /// This register is not related to a hub.
    NoHub,
    /// These very counts were validated before.
    AlreadyShared,
    /// The register changed since these counts were released; a released quarter stays as it is.
    Frozen,
}

/// How sharing stands, in one of few states, each with its time, computed from the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SharingLine {
    /// Which sentence.
    pub state: SharingState,
    /// How many tables wait.
    pub waiting: u32,
    /// When it became so (RFC 3339); empty when nothing ever happened.
    pub since: String,
}

/// The honest states of sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SharingState {
    /// This register is related to no hub.
    NoHub,
    /// Related, nothing validated yet.
    NothingYet,
    /// Every validated table has a verified receipt.
    AllConfirmed,
    /// Tables wait to be sent.
    Waiting,
    /// Tables wait, and the last try did not get through.
    Unreachable,
    /// The hub refused a table.
    Refused,
}

/// The sharing page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SharingView {
    /// How it stands.
    pub line: SharingLine,
    /// The hub, if there is one.
    pub hub: Option<HubCard>,
    /// Quarters that are over and hold attendance, newest first.
    pub quarters: Vec<String>,
    /// What was validated, newest first.
    pub batches: Vec<BatchRow>,
}

/// The hub this register reports to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct HubCard {
    /// Its address.
    pub url: String,
    /// Its name.
    pub name: String,
    /// Its key, as people compare it on the telephone.
    pub fingerprint: String,
}

/// One validated table and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BatchRow {
    /// Its number on this laptop.
    pub sequence: u32,
    /// Its quarter.
    pub quarter: String,
    /// Who validated it.
    pub approved_by: String,
    /// When, RFC 3339.
    pub approved_at: String,
    /// `ready`, `sending`, `delivered`, `refused` or `superseded`.
    pub state: String,
    /// The last try's outcome (message `send-<code>`); empty before the first.
    pub last_outcome: String,
    /// When it was last tried, RFC 3339; empty before the first.
    pub tried_at: String,
    /// The hub's number on the receipt; empty without one.
    pub receipt: String,
}

/// How a try to send ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SendReport {
    /// Tables confirmed by a verified receipt in this try.
    pub confirmed: u32,
    /// Tables still waiting.
    pub waiting: u32,
    /// What stopped it, as the code of a `send-<code>` message; empty when nothing did.
    pub stopped_by: String,
}
