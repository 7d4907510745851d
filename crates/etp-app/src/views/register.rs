//! The register and its door.

use serde::Serialize;
use specta::Type;

/// What the window finds when it opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Doorstep {
    /// Whether this computer has a register, and whether it is open.
    pub state: RegisterState,
    /// The open register's people are fictional.
    pub demo: bool,
    /// The centre's name, once open.
    pub centre: String,
    /// Who is at work, once open.
    pub professional: String,
    /// Where the register is kept on this computer.
    pub folder: String,
}

/// Whether there is a register and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterState {
    /// None yet.
    Absent,
    /// There is one.
    Locked,
    /// Open.
    Open,
}
