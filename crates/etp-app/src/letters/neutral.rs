//! What is seen of a letter before anybody reads it: the lines behind the window, and the subject of one
//! that lies on a table.

use crate::Failure;
use crate::outside::{Outside, own_words};
use etp_domain::{Addressee, Letter};
use etp_store::Reader;

/// Whether a draft may be seen. A doctor's address is not judged: a service of diabetology on an envelope
/// tells nothing about anybody at home.
///
/// # Errors
/// The subject or the address tells of an illness or a programme; the disk.
pub(super) fn may_be_seen(reader: &Reader<'_>, letter: &Letter) -> Result<(), Failure> {
    let outside = Outside::of(reader)?;
    let own = own_words(reader.patient(reader.root_of(letter.patient)?)?);
    let tells = |text: &str| outside.private(text, &[letter.language], &own);
    let subject = tells(&letter.content.subject);
    if !subject.is_empty() {
        return Err(Failure::refused("letter-subject-tells")
            .with("field", "subject")
            .with("word", subject.join(", ")));
    }
    let window: Vec<String> = match letter.addressee {
        Addressee::Patient => letter
            .recipient_lines
            .iter()
            .flat_map(|line| tells(line))
            .collect(),
        Addressee::Doctor => vec![],
    };
    match window.is_empty() {
        true => Ok(()),
        false => Err(Failure::refused("letter-address-tells")
            .with("field", "recipient_lines")
            .with("word", window.join(", "))),
    }
}
