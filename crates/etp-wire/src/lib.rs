//! What is said to a hub or a DHIS2 server, and the HTTP that says it.
//!
//! This room can name anonymous counts and nothing else of a centre: a batch is made by
//! [`sign_batch`], which takes [`etp_disclosure::AnonymousCounts`] and no other numbers. It knows
//! no store, patient, clock or language; failures leave as codes, whose sentences are
//! `sharing-send-<code>` in `locales/*/sharing.ftl`.
//!
//! Beside it, one thing goes by hand and never over the network: a signed programme file, whose text
//! this room does not read.
//!
//! A batch is two texts: the body, which is a DHIS2 `dataValueSets` document, and the envelope,
//! which says whose it is and carries the body's digest. The device signs the envelope's bytes;
//! the hub answers with a receipt signed by its own key. Only a verified receipt means "sent".
//!
//! A DHIS2 server gets the same body (`dhis2`); other programs get files in their own words
//! (`formats`). All of it is read from a signed batch.
//!
//! Why:
//! - The body travels uncompressed. It is below 2 KB, less than the TLS handshake before it, and
//!   so the bytes a coordinator previewed are the very bytes on the wire.
//! - Nothing is re-serialised before a signature is checked: texts have one form only, and what
//!   does not have it is refused.
//! - The status of an HTTP answer proves nothing on a hospital's or a hotel's network. Success is
//!   a receipt; a refusal is our JSON; everything else is the network talking.

mod answer;
mod batch;
mod body;
mod config;
mod connection;
mod dhis2;
mod digest;
mod enrolment;
mod envelope;
mod exchange;
mod failure;
mod fields;
mod formats;
mod http;
mod hub;
mod invite;
mod keys;
mod meter;
mod pace;
mod ping;
mod reach;
mod receipt;
mod refusal;
mod rotation;
mod sealed;
mod self_check;
mod signed_programme;
mod status;
mod sums;
mod trust;

pub use batch::{BatchFacts, FactsUnreadable, SignedBatch, SignedEnvelope, sign_batch};
pub use body::{Body, CONTENT_TYPE, body_of};
pub use config::{CONFIG_TYPE, HubConfig, LONGEST_WINDOW_HOURS};
pub use connection::{Connection, Patience};
pub use dhis2::{
    Dhis2Failure, Dhis2Server, Dhis2Token, ImportSummary, Readiness, RefusedCell, ServerVersion,
    SetWords, StoredTable, TokenUnreadable, Words, metadata,
};
pub use digest::Digest;
pub use enrolment::{ENROLMENT_TYPE, EnrolRequest, Enrolment};
pub use envelope::Envelope;
pub use exchange::{EXCHANGE_TYPE, ExchangeProblem, LARGEST_EXCHANGE, MOST_PER_EXCHANGE};
pub use exchange::{
    FiledAnswer, FiledBatch, pack_batches, pack_receipts, read_batches, read_receipts,
};
pub use failure::{HubRefusal, ReceiptProblem, SendFailure};
pub use fields::is_centre_code;
pub use formats::Format;
pub use http::{AddressProblem, HttpHub};
pub use hub::{Hub, HubGreeting};
pub use invite::{InviteCode, InviteUnreadable};
pub use keys::{DeviceKey, DevicePublicKey, HubKey, HubSecret, KeyId};
pub use meter::Traffic;
pub use pace::{BASE_WAIT, LONGEST_WAIT, wait_after, window_offset};
pub use ping::{Nonce, PONG_TYPE, Pong};
pub use reach::{Delivered, Reached, reach};
pub use receipt::{Outcome, RECEIPT_TYPE, Receipt, ReceiptFacts};
pub use refusal::SignedRefusal;
pub use rotation::{OVERLAP_DAYS, ROTATION_TYPE, RotateRequest, Rotation};
pub use self_check::SelfCheck;
pub use signed_programme::{ProgrammeFileProblem, SignedProgramme};
pub use status::{Cause, status_word};
pub use trust::{ExtraTrust, TrustUnreadable};

/// The largest envelope a hub reads, in bytes.
pub const LARGEST_ENVELOPE: usize = 4 * 1024;
/// The largest body a hub reads, in bytes.
pub const LARGEST_BODY: usize = 64 * 1024;
