//! The model that ships beside the centre's own text of it: which one ours goes back to, and whether a
//! newer one came since, until the centre takes it up or keeps its own.
//!
//! Why: our own texts count their versions on by themselves, so the model's version is written down
//! when our text is begun from it.

use crate::shelf::{Shelved, model};
use crate::{Desk, Done, Failure, Topic};
use etp_handout::Handout;
use etp_store::{Reader, Writer};

/// Writes down which version of the model our text goes back to.
pub(super) fn goes_back_to(writer: &Writer<'_>, name: &str, version: &str) -> Result<(), Failure> {
    if model(name).is_some() {
        writer.save_setting(&key(name), version)?;
    }
    Ok(())
}

/// Keeps our own text although a newer model ships: nothing more is told of this one, but of the next.
///
/// # Errors
/// `version-unknown` for a handout of which no model ships; the disk.
pub fn keep_own_handout(desk: &Desk, name: &str) -> Result<Done<()>, Failure> {
    let text = model(name).ok_or_else(|| Failure::refused("version-unknown"))?;
    let ships = Handout::parse(text)?.version().to_owned();
    desk.write(|writer| {
        goes_back_to(writer, name, &ships)?;
        let detail = serde_json::json!({ "model": ships });
        desk.log(writer, "keep-own-handout", name, &detail)
    })?;
    Ok(Done::new((), [Topic::Documents]))
}

/// The version of the model that ships, where it is newer than the one our text goes back to; empty else.
pub(crate) fn newer_model(reader: &Reader<'_>, shelved: &Shelved) -> Result<String, Failure> {
    let ours = &shelved.handout;
    let Some(text) = shelved.own_version.and_then(|_| model(ours.name())) else {
        return Ok(String::new());
    };
    let ships = Handout::parse(text)?.version().to_owned();
    let known = reader.setting(&key(ours.name()))?;
    let known = known.unwrap_or_else(|| ours.version().to_owned());
    Ok(Some(ships)
        .filter(|ships| is_later(ships, &known))
        .unwrap_or_default())
}

fn key(name: &str) -> String {
    format!("handout-model-{name}")
}

/// By its numbers, from the left; a version that is not made of numbers is later than none.
fn is_later(version: &str, than: &str) -> bool {
    match (numbers(version), numbers(than)) {
        (Some(version), Some(than)) => version > than,
        _ => false,
    }
}

fn numbers(version: &str) -> Option<Vec<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::is_later;

    #[test]
    fn a_version_is_later_by_its_numbers() {
        assert!(is_later("10", "9") && is_later("2.1", "2") && is_later("2.10", "2.9"));
        assert!(!is_later("3", "3") && !is_later("2", "2.1"));
        assert!(!is_later("2026-a", "1") && !is_later("2", "2026-a"));
    }
}
