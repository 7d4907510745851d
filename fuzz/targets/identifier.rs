//! What people type about people: read or refused, never a crash, and what is read has one form.
#![no_main]

use etp_domain::{EpicesAnswers, Holder, Identifier, IdentifierKind, names};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for kind in IdentifierKind::ALL {
        if let Ok(checked) = Identifier::read(*kind, text, &Holder::UNKNOWN) {
            let written = checked.identifier.written();
            assert_eq!(
                Identifier::read(*kind, &written, &Holder::UNKNOWN),
                Ok(checked)
            );
        }
    }
    assert!(names::sounds(text).len() <= 6);
    let folded = names::fold(text);
    assert_eq!(names::fold(&folded), folded);
    if let Ok(answers) = EpicesAnswers::parse(text) {
        assert_eq!(answers.to_text(), text);
    }
});
