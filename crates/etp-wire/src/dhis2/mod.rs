//! A DHIS2 server, spoken to in its own words: the metadata it needs, the body of a batch exactly as
//! a hub gets it, its answers in both envelopes, and what it holds read back.
//!
//! Knows no clock, store or language. A table comes in as a [`crate::SignedBatch`] and no other way;
//! what is deleted was read from the server before.
//!
//! Why:
//! - The status of an answer decides nothing: until 2.42 a warning travels as 409, from 2.43 as 200.
//! - "Verified" is a comparison: what the server gives back is what was sent. Counters are not
//!   compared, since 2.43 counts everything as updated and unchanged values count as ignored before.
//! - What a new table no longer shows is deleted before the new one is written, so that an old number
//!   never stands beside a new total.
//! - Nothing adds up at the server (aggregation `NONE`): a sum over hidden cells is not a total, and
//!   a quarter and its year bear the same codes.

mod answer;
mod failure;
mod metadata;
mod readiness;
mod server;
mod stored;
mod summary;
mod token;
mod uid;

pub use failure::Dhis2Failure;
pub use metadata::{SetWords, Words, metadata};
pub use readiness::Readiness;
pub use server::{Dhis2Server, ServerVersion};
pub use stored::StoredTable;
pub use summary::{ImportSummary, RefusedCell};
pub use token::{Dhis2Token, TokenUnreadable};
