//! Letters about a pathway: drafts, and what was sent.

mod common;

use common::house::*;
use common::*;
use etp_domain::*;

#[test]
fn a_letter_that_was_sent_stands_as_it_left() {
    let house = house();
    let mut draft = letter(80, &house.enrolment);
    let other = letter(81, &house.enrolment);
    house.write(|writer| {
        writer.add_letter(&draft)?;
        writer.add_letter(&other)?;
        draft.content.subject = "Entrée dans le programme".into();
        writer.save_letter_draft(&draft)?;
        writer.drop_letter_draft(other.id)?;
        writer.send_letter(draft.id, day("2026-01-09"), LetterWay::SecureMail)
    });
    let sent = Letter {
        sent_on: Some(day("2026-01-09")),
        way: Some(LetterWay::SecureMail),
        ..draft.clone()
    };
    let kept = || {
        house
            .store
            .read(|reader| reader.letters_of(house.enrolment.id))
    };
    assert_eq!(kept().unwrap(), std::slice::from_ref(&sent));
    let refused = [
        house.store.write(|writer| writer.save_letter_draft(&draft)),
        house
            .store
            .write(|writer| writer.drop_letter_draft(draft.id)),
        house
            .store
            .write(|writer| writer.send_letter(draft.id, day("2026-01-10"), LetterWay::Fax)),
    ];
    for refused in refused {
        assert_eq!(refused.unwrap_err().code(), "record-not-found");
    }
    assert_eq!(kept().unwrap(), [sent]);
}
