//! A DHIS2 server beside the hub: which one, whether it is ready, and the validated tables it holds.
//! "Verified" means that it gave back what was sent, and nothing else.
//!
//! Only tables a person validated go there, from the outbox, with the very bytes that were signed.

mod kept;
mod link;
mod package;
mod replace;
mod road;
mod send;

pub use link::{check_dhis2, dhis2_status, link_dhis2, unlink_dhis2};
pub use package::metadata_package;
pub use send::send_dhis2;
