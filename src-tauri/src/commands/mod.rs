//! One file per noun, one command per use case, a few lines each: no `if` about patients lives here.

pub(crate) mod counts;
pub(crate) mod desk;
pub(crate) mod handouts;
pub(crate) mod patients;
pub(crate) mod programmes;
pub(crate) mod roster;
pub(crate) mod sessions;
pub(crate) mod sharing;
