//! A patient's file: the banner, the tabs, and everything in them.

use crate::views::{PatientRow, Twin};
use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    AssessmentKind, AttachmentId, AttachmentKind, CarShare, CaregiverId, ConsentAnswer, ConsentId,
    ConsentKind, ConsentStanding, ConsentWay, Contact, Cover, IdentifierKind, Mark, MergeId, Needs,
    Pathology, ProgrammeId, RecipientId, Relation, SessionId, SessionKind, SessionStatus,
    Situation, Tongue,
};
use serde::Serialize;
use specta::Type;

/// What was said at a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SessionNoteLine {
    /// Which session.
    pub session: SessionId,
    /// Its day.
    pub date: NaiveDate,
    /// What it was about.
    pub theme: String,
    /// About the whole group; empty for none.
    pub note: String,
    /// About this person; empty for none.
    pub line: String,
}

/// Everything the file page shows. Opening it is written down as a reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PatientFile {
    /// Who, as on lists.
    pub row: PatientRow,
    /// Where the person lives and is reached.
    pub contact: Contact,
    /// Languages spoken.
    pub spoken: Vec<Tongue>,
    /// Languages read.
    pub reads: Vec<Tongue>,
    /// What the person needs.
    pub needs: Needs,
    /// Who insures.
    pub cover: Cover,
    /// Occupation and living situation.
    pub situation: Situation,
    /// Treating doctor.
    pub doctor: Option<RecipientId>,
    /// The doctor's name; empty when none.
    pub doctor_name: String,
    /// Free notes.
    pub notes: String,
    /// What the person said about sharing a car; `None` when nobody asked.
    pub car_share: Option<CarShare>,
    /// Since when the person may not be contacted.
    pub standing_since: Option<NaiveDate>,
    /// Why.
    pub standing_reason: String,
    /// How the consent to share data stands today; that to join stands in `row`.
    pub consent_to_share: ConsentStanding,
    /// Every answer to a consent, latest first.
    pub consents: Vec<ConsentLine>,
    /// National identifiers, masked.
    pub identifiers: Vec<IdentifierLine>,
    /// The kinds of identifier this centre keeps.
    pub identifiers_kept: Vec<IdentifierKind>,
    /// Caregivers.
    pub caregivers: Vec<CaregiverLine>,
    /// Programmes the person takes part in.
    pub enrolments: Vec<EnrolmentLine>,
    /// Sessions, latest first.
    pub sessions: Vec<SessionLine>,
    /// What was said about the group, and about this person, at sessions; latest first.
    pub session_notes: Vec<SessionNoteLine>,
    /// Assessments, latest first.
    pub assessments: Vec<AssessmentLine>,
    /// EPICES questionnaires, latest first.
    pub epices: Vec<EpicesLine>,
    /// Papers.
    pub papers: Vec<PaperLine>,
    /// Files that may be the same person and were not said to be another.
    pub twins: Vec<Twin>,
    /// Files that were merged into this one and can be taken out again.
    pub merges: Vec<MergeLine>,
    /// Who changed what, latest first.
    pub changes: Vec<ChangeLine>,
    /// Who read it, latest first.
    pub readings: Vec<ReadingLine>,
}

/// An answer to a consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ConsentLine {
    /// Which.
    pub id: ConsentId,
    /// To what.
    pub kind: ConsentKind,
    /// What.
    pub answer: ConsentAnswer,
    /// When.
    pub on: NaiveDate,
    /// How.
    pub way: ConsentWay,
    /// Who heard it.
    pub witness: String,
    /// The version of the text.
    pub text_version: String,
    /// Where the paper is.
    pub paper: String,
    /// When it was taken back.
    pub withdrawn_on: Option<NaiveDate>,
    /// What was said then.
    pub withdrawal_note: String,
}

/// A national identifier, never shown whole unless asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct IdentifierLine {
    /// Which kind.
    pub kind: IdentifierKind,
    /// All but the last two characters hidden.
    pub masked: String,
    /// What is unusual about it: codes of `identifiers-caution-…`.
    pub cautions: Vec<String>,
}

/// A caregiver in a patient's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CaregiverLine {
    /// Who.
    pub caregiver: CaregiverId,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// As what.
    pub relation: Relation,
    /// Called first.
    pub first_contact: bool,
    /// Phone.
    pub phone: String,
    /// Sessions they were present at.
    pub present: u32,
}

/// A programme in a patient's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct EnrolmentLine {
    /// Which.
    pub programme: ProgrammeId,
    /// What people call it.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// Since when.
    pub enrolled_on: NaiveDate,
}

/// A session in a patient's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SessionLine {
    /// Which.
    pub session: SessionId,
    /// Of which programme.
    pub programme_title: String,
    /// The day.
    pub date: NaiveDate,
    /// From.
    pub starts: NaiveTime,
    /// What about.
    pub theme: String,
    /// Alone or together.
    pub kind: SessionKind,
    /// Where it stands.
    pub status: SessionStatus,
    /// The mark.
    pub mark: Option<Mark>,
}

/// An assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AssessmentLine {
    /// Which kind.
    pub kind: AssessmentKind,
    /// When.
    pub on: NaiveDate,
    /// By telephone or video.
    pub remote: bool,
}

/// A questionnaire and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct EpicesLine {
    /// When.
    pub on: NaiveDate,
    /// The eleven answers.
    pub answers: Vec<Option<bool>>,
    /// Hundredths of a point, 0 to 10000; `None` when an answer is missing.
    pub score: Option<u32>,
    /// Hundredths of a point from which the person counts as deprived, at their age then.
    pub threshold: u32,
    /// Whether the score reaches the threshold.
    pub reached: bool,
    /// The person does not live in France, where alone the score was validated.
    pub indicative: bool,
}

/// A paper kept with the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PaperLine {
    /// Which.
    pub id: AttachmentId,
    /// What it is.
    pub kind: AttachmentKind,
    /// What people call it.
    pub title: String,
    /// `application/pdf`, `image/png`, `image/jpeg`.
    pub media_type: String,
    /// Bytes.
    pub size: u32,
    /// When, RFC 3339.
    pub added_at: String,
    /// By whom.
    pub added_by: String,
}

/// The pages of a paper, to be looked at inside the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PaperPreview {
    /// What people call it.
    pub title: String,
    /// `image/png` or `image/jpeg`.
    pub media_type: String,
    /// Each page, base64; the first twenty.
    pub pages: Vec<String>,
    /// How many pages there are in all.
    pub page_count: u32,
}

/// A file that was merged into this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MergeLine {
    /// Which merge.
    pub id: MergeId,
    /// The file number of the file that went in.
    pub gone: String,
    /// When, RFC 3339.
    pub at: String,
    /// By whom.
    pub by: String,
}

/// A change, in words the screen knows: `file-act-<act>` and `file-field-<field>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ChangeLine {
    /// When, RFC 3339.
    pub at: String,
    /// By whom.
    pub by: String,
    /// The act's code.
    pub act: String,
    /// The fields that changed, with what they were and became.
    pub fields: Vec<FieldChange>,
}

/// One field's change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct FieldChange {
    /// The field's code.
    pub field: String,
    /// Before; a code where the field is a list of codes.
    pub old: String,
    /// After.
    pub new: String,
}

/// A reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ReadingLine {
    /// When, RFC 3339.
    pub at: String,
    /// By whom.
    pub by: String,
    /// What was read: `file`, `identifier`, `paper`, `print`, `export`.
    pub what: String,
}

/// What a national identifier says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct IdentifierVerdict {
    /// The number as people write it, masked.
    pub masked: String,
    /// What is unusual about it: codes of `identifiers-caution-…`.
    pub cautions: Vec<String>,
}

/// Where one person's copy was put.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ExportedPerson {
    /// To be read by the person.
    pub pdf: String,
    /// To be read by a machine.
    pub json: String,
    /// Papers put beside them.
    pub papers: u32,
}

/// An erasure that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Erased {
    /// The certificate's number.
    pub number: String,
    /// Where it was saved.
    pub certificate: String,
}
