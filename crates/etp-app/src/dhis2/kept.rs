//! What the register keeps of its DHIS2 server: the link with its token, and what became of each
//! table. Two settings of the encrypted register; nothing of it travels.

use crate::{Desk, Failure};
use chrono::{DateTime, Utc};
use etp_store::{Reader, Writer};
use etp_wire::{Dhis2Token, RefusedCell};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;

const LINK: &str = "dhis2-link";
const TABLES: &str = "dhis2-tables";

/// The server this register also sends to.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Link {
    pub(super) address: String,
    /// The code of the centre's organisation unit: the one its tables bear.
    pub(super) org_unit: String,
    /// Whoever has it is its user there.
    token: String,
    /// The version the server said it has.
    pub(super) version: String,
    pub(super) linked_at: DateTime<Utc>,
}

/// Where a table stands at the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum State {
    /// It is on its way, or Sentier stopped in the middle.
    Sending,
    /// The server gave back what was sent.
    Verified,
    /// It did not get through; it is tried again.
    Waiting,
    /// The server would not have it; a person has to look.
    Refused,
    /// The server took it and gives back something else.
    Differs,
}

impl State {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Sending => "sending",
            Self::Verified => "verified",
            Self::Waiting => "waiting",
            Self::Refused => "refused",
            Self::Differs => "differs",
        }
    }
}

/// What became of the newest try with a table.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Outcome {
    pub(super) revision: u32,
    pub(super) state: State,
    /// Why it waits or was refused, as the code of a sentence `sharing-send-<code>`.
    pub(super) code: String,
    pub(super) refused: Vec<RefusedCell>,
    pub(super) at: DateTime<Utc>,
    /// Tries in a row that did not get through.
    pub(super) failures: u32,
    pub(super) next_try_at: Option<DateTime<Utc>>,
}

/// What became of each table, by its period.
pub(super) type Outcomes = BTreeMap<String, Outcome>;

impl Link {
    pub(super) fn new(
        desk: &Desk,
        (address, org_unit): (&str, &str),
        token: &Dhis2Token,
        version: &str,
    ) -> Self {
        Self {
            address: address.trim().to_owned(),
            org_unit: org_unit.to_owned(),
            token: token.reveal().to_owned(),
            version: version.to_owned(),
            linked_at: desk.now(),
        }
    }

    pub(super) fn token(&self) -> Result<Dhis2Token, Failure> {
        Dhis2Token::parse(&self.token).map_err(|_| Failure::broken("dhis2-link-damaged"))
    }
}

/// The link, if there is one.
pub(super) fn link(reader: &Reader<'_>) -> Result<Option<Link>, Failure> {
    read(reader, LINK)
}

/// Keeps a link, or writes over the one there was, token and all.
pub(super) fn save_link(writer: &Writer<'_>, link: Option<&Link>) -> Result<(), Failure> {
    let text = link.map(|link| serde_json::json!(link).to_string());
    Ok(writer.save_setting(LINK, &text.unwrap_or_default())?)
}

pub(super) fn outcomes(reader: &Reader<'_>) -> Result<Outcomes, Failure> {
    Ok(read(reader, TABLES)?.unwrap_or_default())
}

pub(super) fn save_outcomes(writer: &Writer<'_>, outcomes: &Outcomes) -> Result<(), Failure> {
    let text = serde_json::json!(outcomes).to_string();
    Ok(writer.save_setting(TABLES, &text)?)
}

fn read<T: DeserializeOwned>(reader: &Reader<'_>, name: &str) -> Result<Option<T>, Failure> {
    let text = reader.setting(name)?.filter(|text| !text.is_empty());
    let damaged = |_| Failure::broken("dhis2-link-damaged");
    text.map(|text| serde_json::from_str(&text).map_err(damaged))
        .transpose()
}
