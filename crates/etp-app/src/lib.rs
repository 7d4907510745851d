//! The use cases: forms in, views out, topics changed; one transaction each.
//!
//! This room knows every room of ours and nothing of windows: no Tauri, no SQL text, no printpdf.
//! A use case is a verb from the coordinator's mouth. What the screens show is in `views`, what
//! they send is in `forms`; the window and the command line use the same ones.
//!
//! Why:
//! - Time, ids and the network enter by `Doors`, so that a story told twice gives the same bytes.
//! - Exactly one type can be queued for a hub: counts that passed the disclosure rules.
//! - Anonymous counts need no consent, but a "no" is heard: whoever refused to share, or took that
//!   consent back, is left out of tables that are still to leave. Whoever was never asked is counted.
//!   A table that left stays as it left, for a second one that differs by a person would point at
//!   them. The exact figures a centre keeps for itself and owes its regulator count everybody.
//! - Who may do what is decided in one place once there are accounts: each act already passes through
//!   a desk that knows who is at work.

pub mod attendance;
pub mod backups;
pub mod calls;
pub mod caregivers;
pub mod centre;
pub mod certificate;
mod clock;
pub mod closures;
pub mod composer;
pub mod consent_papers;
pub mod counts;
pub mod demo;
pub mod desk;
pub mod dhis2;
pub mod documents;
mod doors;
pub mod due;
pub mod exchange;
pub mod exports;
pub mod facts_file;
mod failure;
pub mod forms;
pub mod handouts;
pub mod letters;
mod library;
pub mod merges;
pub mod microdata;
mod notes;
pub mod outside;
mod paper;
pub mod papers;
pub mod passphrase;
pub mod pathways;
pub mod patients;
pub mod planning;
pub mod pocket;
pub mod professionals;
pub mod programmes;
pub mod recovery;
mod region;
pub mod released;
mod render;
pub mod reports;
pub mod rights;
pub mod roster;
mod rows;
pub mod rules;
pub mod schedule;
pub mod session_papers;
pub mod sharing;
mod shelf;
pub mod tables;
pub mod today;
mod topic;
pub mod views;
pub mod waiting;
mod whole_file;

/// A day on the wall calendar, as commands name it.
pub use chrono::NaiveDate;
pub use clock::{Clock, FixedClock, WallClock};
pub use desk::Desk;
pub use doors::{Chance, Doors, HttpHubs, Hubs, SystemChance};
/// The words of the domain that commands name.
pub use etp_domain::{
    AppointmentLetterId, AppointmentWay, AssessmentId, AssessmentKind, AttachmentId, CallId,
    CaregiverId, CohortId, ComparisonRow, ConflictKind, Country, EnrolmentId, HandoutLanguage,
    HandoutLayout, IdentifierKind, ImportId, LeaveId, LetterId, Mark, MergeId, PathwayTemplate,
    PatientId, PlaceId, PlanningId, ProfessionalId, ProgrammeId, Quarter, RecipientId,
    ReferralOrigin, RoomId, Scheme, SessionId, Sex,
};
/// A handout while it is written, as the window holds it.
pub use etp_handout::Draft;
/// What deriving a register's key may cost.
pub use etp_store::KdfCost;
pub use failure::{Failure, FailureKind};
pub use library::read_template;
pub use render::{RenderHandout, render_handout};
pub use topic::{Done, Topic};
pub use whole_file::write_whole;
