//! The envelope: one canonical text that says whose counts these are. The signature covers
//! exactly these bytes.
//!
//! Schema 2 has three lines more than schema 1: `step`, `status` and, for a correction or a
//! withdrawal that gives one, `cause`. Schema 3 has two more: `program` and `self-check`. Both are
//! still read; schema 1 is a quarter's table, released, whole.

use crate::body::CONTENT_TYPE;
use crate::fields::{Reader, Writer, is_centre_code, is_instant};
use crate::status::{status_of, status_word};
use crate::{Cause, DevicePublicKey, Digest, HubRefusal, KeyId, LARGEST_ENVELOPE, SelfCheck};
use etp_disclosure::{Period, PeriodKind, Policy, Status, Step, elements_of};

const KIND: &str = "SENTIER-BATCH/1";
/// The schema every new batch is written in.
pub(crate) const NEWEST_SCHEMA: &str = "etp-counts/3";
const FIRST_SCHEMA: &str = "etp-counts/1";
const SECOND_SCHEMA: &str = "etp-counts/2";
const NONE: &str = "-";

/// Which lines an envelope has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Schema {
    First,
    Second,
    Third,
}

/// What an envelope says. Reading one proves nothing about who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    pub(crate) device: KeyId,
    pub(crate) centre: String,
    pub(crate) period: Period,
    pub(crate) revision: u64,
    pub(crate) sequence: u64,
    pub(crate) previous: Option<Digest>,
    pub(crate) created: String,
    pub(crate) policy: String,
    pub(crate) schema: Schema,
    pub(crate) self_check: Option<SelfCheck>,
    pub(crate) step: Step,
    pub(crate) status: Status,
    pub(crate) cause: Option<Cause>,
    pub(crate) hidden: Vec<String>,
    pub(crate) body: Digest,
}

impl Envelope {
    /// Reads the only form an envelope has; nothing otherwise.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut lines = Reader::new(bytes, KIND)?;
        let device = KeyId::parse(lines.field("device")?)?;
        let centre = lines.field("centre").filter(|code| is_centre_code(code))?;
        let data_set = lines.field("dataset")?;
        let period: Period = lines.field("period")?.parse().ok()?;
        let revision = lines.number("rev").filter(|number| *number > 0)?;
        let sequence = lines.number("seq").filter(|number| *number > 0)?;
        let previous = previous(lines.field("prev")?)?;
        let created = lines.field("created").filter(|text| is_instant(text))?;
        let policy = lines.field("policy")?;
        let schema = Schema::read(lines.field("schema")?)?;
        let self_check = match schema {
            Schema::Third => Some(SelfCheck::read(&mut lines)?),
            Schema::First | Schema::Second => None,
        };
        let (step, status, cause) = schema.read_lines(&mut lines)?;
        let hidden = hidden(lines.field("hidden")?)?;
        let body = Digest::parse(lines.field("body-sha256")?)?;
        lines
            .field("body-type")
            .filter(|name| *name == CONTENT_TYPE)?;
        lines.end()?;
        let envelope = Self {
            device,
            centre: centre.to_owned(),
            period,
            revision,
            sequence,
            previous,
            created: created.to_owned(),
            policy: policy.to_owned(),
            schema,
            self_check,
            step,
            status,
            cause,
            hidden,
            body,
        };
        (data_set == period.data_set() && envelope.is_possible()).then_some(envelope)
    }

    /// Reads an envelope and verifies that this laptop signed it.
    ///
    /// # Errors
    /// [`HubRefusal::TooLarge`], [`HubRefusal::BadEnvelope`], [`HubRefusal::UnknownDevice`] when
    /// the key is another's, [`HubRefusal::BadSignature`].
    pub fn verify(
        key: &DevicePublicKey,
        text: &[u8],
        signature: &[u8],
    ) -> Result<Self, HubRefusal> {
        if text.len() > LARGEST_ENVELOPE {
            return Err(HubRefusal::TooLarge);
        }
        let envelope = Self::parse(text).ok_or(HubRefusal::BadEnvelope)?;
        let signature = <[u8; 64]>::try_from(signature).map_err(|_| HubRefusal::BadSignature)?;
        if envelope.device != key.id() {
            Err(HubRefusal::UnknownDevice)
        } else if key.signed(text, &signature) {
            Ok(envelope)
        } else {
            Err(HubRefusal::BadSignature)
        }
    }

    /// Only a later revision withdraws or has a cause; only a table's own cells are hidden.
    pub(crate) fn is_possible(&self) -> bool {
        let first = self.revision == 1;
        let quarter = self.period.kind() == PeriodKind::Quarter;
        let cause_fits = self
            .cause
            .is_none_or(|cause| !first && cause.fits(self.status));
        let table = elements_of(self.period.kind(), self.step);
        let known = self.hidden.iter().all(|code| table.contains(code));
        let status_fits = match self.status {
            Status::Released => !table.is_empty(),
            Status::Withdrawn => !first && self.hidden.is_empty(),
        };
        cause_fits && status_fits && known && (self.schema != Schema::First || quarter)
    }

    /// The bytes that are signed.
    pub fn to_text(&self) -> String {
        let previous = self
            .previous
            .map_or_else(|| NONE.to_owned(), |digest| digest.to_string());
        let head = Writer::new(KIND)
            .field("device", self.device)
            .field("centre", &self.centre)
            .field("dataset", self.period.data_set())
            .field("period", self.period)
            .field("rev", self.revision)
            .field("seq", self.sequence)
            .field("prev", previous)
            .field("created", &self.created)
            .field("policy", &self.policy)
            .field("schema", self.schema.name());
        let hidden = if self.hidden.is_empty() {
            NONE.to_owned()
        } else {
            self.hidden.join(" ")
        };
        self.write_lines(head)
            .field("hidden", hidden)
            .field("body-sha256", self.body)
            .field("body-type", CONTENT_TYPE)
            .finish()
    }

    /// The lines schemas 2 and 3 added.
    fn write_lines(&self, text: Writer) -> Writer {
        if self.schema == Schema::First {
            return text;
        }
        let text = match &self.self_check {
            Some(check) => check.write(text),
            None => text,
        };
        let text = text
            .field("step", self.step.code())
            .field("status", status_word(self.status));
        match self.cause {
            Some(cause) => text.field("cause", cause.code()),
            None => text,
        }
    }

    /// Whether both say the same of the same table, whoever said it and when: two laptops of one
    /// centre may both send a revision, if it is the same one.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let said = |one: &Self| (one.period, one.revision, one.step, one.status, one.cause);
        said(self) == said(other)
            && (&self.centre, &self.policy, &self.hidden, self.body)
                == (&other.centre, &other.policy, &other.hidden, other.body)
    }

    /// The laptop that signs.
    pub fn device(&self) -> KeyId {
        self.device
    }

    /// The centre's reporting code.
    pub fn centre(&self) -> &str {
        &self.centre
    }

    /// The quarter, half-year or year.
    pub fn period(&self) -> Period {
        self.period
    }

    /// Counts up per centre and period; a hub keeps the highest.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Counts up per laptop, over all periods.
    pub fn sequence(&self) -> u64 {
        self.sequence
    }

    /// The digest of the envelope this laptop sent before, if any.
    pub fn previous(&self) -> Option<Digest> {
        self.previous
    }

    /// When the laptop says it was made. Informative: the hub's clock decides.
    pub fn created(&self) -> &str {
        &self.created
    }

    /// The disclosure policy, if this version knows its name and takes it without an agreement.
    pub fn policy(&self) -> Option<Policy> {
        Policy::named(&self.policy).filter(|policy| !policy.needs_agreement())
    }

    /// Whether the rules that made the table passed the golden cases this version has for their
    /// policy. A table of an earlier schema could not say so, and is not held against them.
    pub fn passed_self_check(&self) -> bool {
        let policy = Policy::named(&self.policy);
        let passed = |check: &SelfCheck| policy.is_some_and(|policy| check.is_of(policy));
        self.self_check.as_ref().is_none_or(passed)
    }

    /// How coarse the table is.
    pub fn step(&self) -> Step {
        self.step
    }

    /// Whether it releases the table or takes it back.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Why it replaces the revision before, if it says so.
    pub fn cause(&self) -> Option<Cause> {
        self.cause
    }

    /// The data-element codes withheld, sorted.
    pub fn hidden(&self) -> &[String] {
        &self.hidden
    }

    /// The digest of the body.
    pub fn body_digest(&self) -> Digest {
        self.body
    }
}

impl Schema {
    fn name(self) -> &'static str {
        match self {
            Self::First => FIRST_SCHEMA,
            Self::Second => SECOND_SCHEMA,
            Self::Third => NEWEST_SCHEMA,
        }
    }

    fn read(name: &str) -> Option<Self> {
        [Self::First, Self::Second, Self::Third]
            .into_iter()
            .find(|one| one.name() == name)
    }

    fn read_lines(self, lines: &mut Reader<'_>) -> Option<(Step, Status, Option<Cause>)> {
        if self == Self::First {
            return Some((Step::Full, Status::Released, None));
        }
        let step = Step::of_code(lines.field("step")?)?;
        let status = status_of(lines.field("status")?)?;
        let cause = match lines.optional("cause") {
            Some(word) => Some(Cause::from_code(word)?),
            None => None,
        };
        Some((step, status, cause))
    }
}

fn previous(text: &str) -> Option<Option<Digest>> {
    if text == NONE {
        Some(None)
    } else {
        Digest::parse(text).map(Some)
    }
}

/// Sorted codes, each once.
fn hidden(text: &str) -> Option<Vec<String>> {
    if text == NONE {
        return Some(vec![]);
    }
    let codes: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let sorted = codes.windows(2).all(|pair| pair[0] < pair[1]);
    sorted.then_some(codes)
}
