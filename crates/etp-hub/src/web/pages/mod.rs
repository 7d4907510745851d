//! The pages as they look: what is known goes in, HTML comes out. Knows no store, no request and no
//! right: what a page may not show is not handed to it.

mod changes;
mod chart;
mod choose;
mod export;
mod frame;
mod problem;
mod reported;
mod sign_in;
mod sums;
mod trends;

pub(super) use changes::changes;
pub(super) use export::export;
pub(super) use frame::{Look, frame};
pub(super) use problem::problem;
pub(super) use reported::reported;
pub(super) use sign_in::{choose_password, sign_in};
pub(super) use sums::{SumsView, sums};
pub(super) use trends::{TrendsView, trends};
