//! What a neighbour or a relative would read, and neutral names.

use etp_app::forms::{AskTold, NameOutside};
use etp_app::views::{OutsideNames, ToldWord};
use etp_app::{Done, outside};

at_desk! {
    /// What each text tells.
    what_it_tells(form: AskTold) -> Vec<Vec<ToldWord>>:
        move |desk| outside::what_it_tells(desk, &form);
    /// The neutral names that were given.
    outside_names() -> OutsideNames: outside::outside_names;
    /// By which name others read of a place, or of the centre.
    name_outside(form: NameOutside) -> Done<()>: move |desk| outside::name_outside(desk, &form);
}
