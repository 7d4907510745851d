//! The library of handouts: what there is, how its pages look, one printed, many printed, and for whom
//! something is lacking. What is handed out at a session is in `handouts` and `session_papers`.

mod aside;
mod batch;
mod coverage;
mod facts;
mod preview;
mod print;
mod review;
mod show;

pub use aside::documents_aside;
pub use batch::{batches, drop_batch, go_on_batch, start_batch};
pub use coverage::coverage;
pub(crate) use facts::of_nobody;
pub use preview::preview_document;
pub(crate) use preview::{Look, page_of};
pub use print::print_document;
pub(crate) use review::{check_review, expired_on, reason};
pub use show::documents;

use crate::shelf::handout_source;
use crate::{Desk, Failure};
use etp_domain::HandoutStanding;
use etp_handout::Handout;
use etp_store::Reader;

/// A handout of the library, read.
fn content(reader: &Reader<'_>, name: &str) -> Result<Handout, Failure> {
    let source = handout_source(reader, name)?;
    let source = source.ok_or_else(|| Failure::refused("document-unknown"))?;
    Ok(Handout::parse(&source)?)
}

/// Whether a handout may be relied on today.
fn standing(desk: &Desk, handout: &Handout) -> HandoutStanding {
    let validated = !handout.reviewed().is_empty();
    HandoutStanding::on(desk.today(), validated, handout.review_by())
}
