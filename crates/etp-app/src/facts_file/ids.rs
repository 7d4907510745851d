//! The ids things travel under: random, so that nothing can be read from them, and theirs for good.

use crate::{Desk, Failure};
use etp_store::{FactKind, Writer};
use uuid::Uuid;

/// Random bytes in an id: eight, so that those of ten years are never twice the same.
const BYTES: usize = 8;

/// The ids of things in their order; whoever has none is given one.
pub(super) fn outside(
    desk: &Desk,
    writer: &Writer<'_>,
    kind: FactKind,
    inside: impl Iterator<Item = Uuid>,
) -> Result<Vec<String>, Failure> {
    let mut known = writer.fact_ids(kind)?;
    let each = inside.map(|one| match known.remove(&one) {
        Some(given) => Ok(given),
        None => {
            let given = fresh(desk)?;
            writer.set_fact_id(kind, &given, one)?;
            Ok(given)
        }
    });
    each.collect()
}

fn fresh(desk: &Desk) -> Result<String, Failure> {
    let secret = desk.doors.chance.secret();
    let secret = secret.ok_or_else(|| Failure::broken("randomness-unavailable"))?;
    Ok(hex::encode(&secret[..BYTES]))
}
