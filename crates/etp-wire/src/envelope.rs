//! The envelope: one canonical text that says whose counts these are. The signature covers
//! exactly these bytes.

use crate::body::{CONTENT_TYPE, DATA_SET, is_known_element};
use crate::fields::{Reader, Writer, is_centre_code, is_instant};
use crate::{Digest, KeyId};
use etp_disclosure::{Period, Policy};

const KIND: &str = "SENTIER-BATCH/1";
const SCHEMA: &str = "etp-counts/1";
const NONE: &str = "-";

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
    pub(crate) hidden: Vec<String>,
    pub(crate) body: Digest,
}

impl Envelope {
    /// Reads the only form an envelope has; nothing otherwise.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut lines = Reader::new(bytes, KIND)?;
        let device = KeyId::parse(lines.field("device")?)?;
        let centre = lines
            .field("centre")
            .filter(|code| is_centre_code(code))?
            .to_owned();
        lines.field("dataset").filter(|name| *name == DATA_SET)?;
        let period = lines.field("period")?.parse().ok()?;
        let revision = lines.number("rev").filter(|number| *number > 0)?;
        let sequence = lines.number("seq").filter(|number| *number > 0)?;
        let previous = previous(lines.field("prev")?)?;
        let created = lines
            .field("created")
            .filter(|text| is_instant(text))?
            .to_owned();
        let policy = lines.field("policy")?.to_owned();
        lines.field("schema").filter(|name| *name == SCHEMA)?;
        let hidden = hidden(lines.field("hidden")?)?;
        let body = Digest::parse(lines.field("body-sha256")?)?;
        lines
            .field("body-type")
            .filter(|name| *name == CONTENT_TYPE)?;
        lines.end()?;
        Some(Self {
            device,
            centre,
            period,
            revision,
            sequence,
            previous,
            created,
            policy,
            hidden,
            body,
        })
    }

    /// The bytes that are signed.
    pub fn to_text(&self) -> String {
        let previous = self
            .previous
            .map_or_else(|| NONE.to_owned(), |digest| digest.to_string());
        let hidden = if self.hidden.is_empty() {
            NONE.to_owned()
        } else {
            self.hidden.join(" ")
        };
        Writer::new(KIND)
            .field("device", self.device)
            .field("centre", &self.centre)
            .field("dataset", DATA_SET)
            .field("period", self.period)
            .field("rev", self.revision)
            .field("seq", self.sequence)
            .field("prev", previous)
            .field("created", &self.created)
            .field("policy", &self.policy)
            .field("schema", SCHEMA)
            .field("hidden", hidden)
            .field("body-sha256", self.body)
            .field("body-type", CONTENT_TYPE)
            .finish()
    }

    /// The laptop that signs.
    pub fn device(&self) -> KeyId {
        self.device
    }

    /// The centre's reporting code.
    pub fn centre(&self) -> &str {
        &self.centre
    }

    /// The quarter.
    pub fn period(&self) -> Period {
        self.period
    }

    /// Counts up per centre and quarter; a hub keeps the highest.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Counts up per laptop, over all quarters.
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

    /// The disclosure policy, if this version knows its name.
    pub fn policy(&self) -> Option<Policy> {
        Policy::named(&self.policy)
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

fn previous(text: &str) -> Option<Option<Digest>> {
    if text == NONE {
        Some(None)
    } else {
        Digest::parse(text).map(Some)
    }
}

/// Known codes, sorted, each once.
fn hidden(text: &str) -> Option<Vec<String>> {
    if text == NONE {
        return Some(vec![]);
    }
    let codes: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let sorted = codes.windows(2).all(|pair| pair[0] < pair[1]);
    (sorted && codes.iter().all(|code| is_known_element(code))).then_some(codes)
}
