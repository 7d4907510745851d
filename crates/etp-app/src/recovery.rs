//! What opens the register again: the sheet for the sealed envelope, and the code that is printed on it.

mod code;
mod sheet;

pub(crate) use code::standing;
pub use code::{prove_recovery_code, recovery_drill, renew_recovery_code};
pub use sheet::print_recovery_sheet;
pub(crate) use sheet::wipe;
