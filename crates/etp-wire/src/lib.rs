//! What is said to a hub, and the HTTP that says it.
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
mod digest;
mod enrolment;
mod envelope;
mod failure;
mod fields;
mod http;
mod hub;
mod invite;
mod keys;
mod receipt;
mod sealed;
mod signed_programme;

pub use batch::{BatchFacts, FactsUnreadable, SignedBatch, sign_batch};
pub use body::{Body, CONTENT_TYPE, DATA_SET, body_of};
pub use digest::Digest;
pub use enrolment::{ENROLMENT_TYPE, EnrolRequest, Enrolment};
pub use envelope::Envelope;
pub use failure::{HubRefusal, ReceiptProblem, SendFailure};
pub use http::{AddressProblem, HttpHub, Patience};
pub use hub::{Delivered, Hub, HubGreeting, deliver};
pub use invite::{InviteCode, InviteUnreadable};
pub use keys::{DeviceKey, DevicePublicKey, HubKey, HubSecret, KeyId};
pub use receipt::{Outcome, RECEIPT_TYPE, Receipt, ReceiptFacts};
pub use signed_programme::{ProgrammeFileProblem, SignedProgramme};

/// The largest envelope a hub reads, in bytes.
pub const LARGEST_ENVELOPE: usize = 4 * 1024;
/// The largest body a hub reads, in bytes.
pub const LARGEST_BODY: usize = 64 * 1024;
