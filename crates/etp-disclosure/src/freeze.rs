//! Released once: what a quarter may say after it has spoken.

/// What to do with a quarter that was already released.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// The counts are the same: there is nothing to send.
    NothingToSend,
    /// The counts changed. Sending both would let a reader subtract them, and the difference may
    /// be one person; the earlier release stands until corrections are released together.
    Frozen,
}

/// Compares the body that was released with the body that would be released today. Bodies are
/// canonical, so the same counts are the same bytes.
pub fn may_replace(released: &[u8], today: &[u8]) -> Again {
    if released == today {
        Again::NothingToSend
    } else {
        Again::Frozen
    }
}
