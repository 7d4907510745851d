//! The laptop's memory: one encrypted register in one folder, and the only room beside the hub
//! that knows SQL.
//!
//! This room knows no clock (every stamp is handed in), no network, no sentence and no rule of
//! patient education: what may be written is decided before it comes here.
//!
//! Why:
//! - A reader and a writer are different types, so a screen that only shows cannot change.
//! - A write is one transaction that is on the disk (`synchronous=FULL`) when it returns: a mark
//!   that was acknowledged survives a power cut.
//! - The database key is random and wrapped by a passphrase in `keyslots.json`, so that a
//!   passphrase can change without rewriting the register.
//! - A recovery code is one more slot of that file. The settings that decide about backups lie outside
//!   the register, for they must be readable when it is not.
//! - One statement, one `.sql` file, named by its deed; the whole schema is in `schema.sql`.
//! - Merging two files moves no row: the file that goes stands behind the one that stays, and every
//!   list, count and search goes through that root. So undoing restores exactly what was, and what
//!   was written since stays where it was written.
//! - What people are found by (`finding`, sounds, phones) and how their sessions stand (`course`)
//!   lies ready beside the files, written anew by the acts that change it: a keystroke among 12,000
//!   people reads one narrow table. A full-text index would be faster still, but keeps pieces of
//!   names after they were deleted.
//! - The history's chain names fields and identities, never values; values lie in `change`, where
//!   they are erased with the person. An erased person is a nameless row that keeps past totals true.
//! - A saved version of a pathway template and a letter that was sent are closed by triggers: an old
//!   pathway reads as it did, whatever the application above gets wrong. What was written in a
//!   pathway lies with the file of its enrolment, so that undoing a merge parts nothing.
//! - An act of planning is kept row by row, before and after, and undone only while every row of it
//!   stands as it left it: nobody's work is undone with it, and a mark never is.
//! - How often a session changed only grows, also when a change is undone: calendars that were handed
//!   out follow the higher number.
//! - Reports are counted outside this room, from facts it reads in one go; what figures count of long rows
//!   lies in indexes of its own. A report that was sent is closed like a letter, and names people by
//!   identity alone, so that erasing one leaves it as it was sent.
//! - One list of tables (`everything.rs`) is both what a person's own copy holds and what erasing
//!   takes out; a test walks the schema for tables that are missing in it.

mod appointment_letters;
mod assessments;
mod attachments;
mod backup;
mod busy;
mod calls;
mod car_shares;
mod caregivers;
mod centre;
mod chance;
mod changes;
mod columns;
mod connection;
mod connections;
mod consents;
mod contact;
mod contents;
mod courses;
mod device;
mod enrolments;
mod epices;
mod erasures;
mod error;
mod evaluation_texts;
mod everything;
mod fact_ids;
mod facts;
mod filings;
mod flags;
mod folder;
mod handles;
mod handouts;
mod history;
mod hub;
mod identifiers;
mod imports;
mod integrity;
mod kdf;
mod keyslots;
mod leaves;
mod letters;
mod lists;
mod lock;
mod merges;
mod migrations;
mod outbox;
mod pathways;
mod patients;
mod places;
mod plannings;
mod plans;
mod presences;
mod professionals;
mod programmes;
mod readings;
mod recipients;
mod recovery_code;
mod report_answers;
mod report_schemes;
mod restore;
mod rules;
#[cfg(test)]
mod samples;
mod saved_versions;
mod series;
mod session_papers;
mod sessions;
mod settings;
mod sheets;
mod stated_distances;
mod store;
mod tries;
mod weeks;
mod wishes;

pub use attachments::AttachmentLine;
pub use backup::{Backup, BackupState, Copier, Progress, backups_below, verify_backup};
pub use busy::BusySource;
pub use caregivers::TieLine;
pub use centre::Logo;
pub use changes::{ChangeLine, FieldChange};
pub use connections::ConnectionLine;
pub use contents::Contents;
pub use device::Device;
pub use epices::Epices;
pub use erasures::Erasure;
pub use error::StoreError;
pub use evaluation_texts::EvaluationText;
pub use everything::JsonRow;
pub use fact_ids::FactKind;
pub use facts::Whereabouts;
pub use filings::{Filing, FilingRow};
pub use flags::Flag;
pub use folder::register_exists;
pub use handles::{Reader, Writer};
pub use handouts::{HandoutDraftRow, HandoutGivenRow, HandoutLine};
pub use history::HistoryLine;
pub use hub::HubLink;
pub use imports::{Brought, Import, KnownFile, Mapping};
pub use kdf::KdfCost;
pub use leaves::Leave;
pub use lists::SavedList;
pub use merges::{MergeLine, Unmerged};
pub use outbox::{Attempt, BatchState, BatchStatus, KeptLine, OutboxBatch, QueuedBatch, Way};
pub use pathways::PathwayFilter;
pub use patients::{Candidate, Looks, Page, PatientList, PatientRow, Search};
pub use plannings::{PlanningRow, Snapshot, SnapshotOf};
pub use presences::{Attendances, Days, Delivery, ListLine, PresenceLine, SessionNote};
pub use programmes::{DeclarationRow, EvaluationKind, ProgrammeEvaluation, ProgrammeRow};
pub use readings::{ReadWhat, ReadingLine};
pub use recovery_code::RecoveryCode;
pub use report_answers::ReportAnswer;
pub use restore::{BackupPreview, preview_backup, restore_backup};
pub use rules::RuleValueRow;
pub use saved_versions::SavedVersion;
pub use session_papers::SessionPaper;
pub use sessions::{BookedSession, Leader, SessionRow};
pub use sheets::SheetRow;
pub use store::{Store, has_recovery_code};
pub use wishes::WishRow;
