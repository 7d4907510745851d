//! What a coordinator decides about one validated table: hold it, let it go, try it again.

use crate::forms::BatchAct;
use crate::{Desk, Done, Failure, Topic};
use etp_store::{StoreError, Writer};

/// Keeps a table that waits here until somebody lets it go.
///
/// # Errors
/// `batch-not-so` unless it waits; the disk.
pub fn hold_batch(desk: &Desk, form: &BatchAct) -> Result<Done<()>, Failure> {
    decide(desk, form, "hold-batch", |writer| {
        writer.hold_batch(form.sequence)
    })
}

/// Lets a held table wait to be sent.
///
/// # Errors
/// `batch-not-so` unless it is held; the disk.
pub fn let_go_batch(desk: &Desk, form: &BatchAct) -> Result<Done<()>, Failure> {
    decide(desk, form, "let-go-batch", |writer| {
        writer.let_batch_go(form.sequence)
    })
}

/// Lets a table the hub refused wait again, with the very same bytes.
///
/// # Errors
/// `batch-not-so` unless it was refused, or when a later revision exists; the disk.
pub fn try_again_batch(desk: &Desk, form: &BatchAct) -> Result<Done<()>, Failure> {
    decide(desk, form, "try-batch-again", |writer| {
        writer.try_batch_again(form.sequence)
    })
}

fn decide(
    desk: &Desk,
    form: &BatchAct,
    act: &str,
    write: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>,
) -> Result<Done<()>, Failure> {
    let sequence = form.sequence.to_string();
    desk.write(|writer| {
        write(writer).map_err(|problem| match problem {
            StoreError::NotFound { .. } => {
                Failure::refused("batch-not-so").with("sequence", &sequence)
            }
            other => other.into(),
        })?;
        desk.log(writer, act, &sequence, &serde_json::json!({}))?;
        Ok(Done::new((), [Topic::Sharing]))
    })
}
