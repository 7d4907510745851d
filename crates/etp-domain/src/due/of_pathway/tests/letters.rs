//! Letters to the doctor: due or not, and what they say of the doctor.

use super::*;

#[test]
fn the_letter_of_entry_follows_the_plan_until_it_is_sent() {
    let entry = |pathway: &Pathway| day_of(pathway, DueKind::LetterEntry);
    let assessed = enrolled("2026-05-01").assessed("2026-05-10");
    assert_eq!(entry(&assessed), None);
    let planned = assessed.planned("2026-05-12", &["a"]);
    assert_eq!(entry(&planned), Some("2026-05-12".into()));
    let draft = planned.clone().written(LetterKind::Entry, None);
    assert_eq!(entry(&draft), Some("2026-05-12".into()));
    let other = planned.clone().written(LetterKind::End, Some("2026-05-13"));
    assert_eq!(entry(&other), Some("2026-05-12".into()));
    let mut to_the_person = planned
        .clone()
        .written(LetterKind::Entry, Some("2026-05-13"));
    to_the_person.letters[0].addressee = crate::Addressee::Patient;
    assert_eq!(entry(&to_the_person), Some("2026-05-12".into()));
    assert_eq!(
        entry(&planned.written(LetterKind::Entry, Some("2026-05-13"))),
        None
    );
}

#[test]
fn the_letter_at_the_end_follows_the_decision_also_when_all_is_over() {
    let end = |pathway: &Pathway| day_of(pathway, DueKind::LetterEnd);
    let evaluated = learned().evaluated("2026-06-20");
    assert_eq!(end(&evaluated), None);
    let decided = evaluated.decided(DecisionKind::Stop, "2026-06-21");
    assert_eq!(end(&decided), Some("2026-06-21".into()));
    let over = decided
        .clone()
        .ended(EndingKind::Exited, "2026-06-22", EndReason::Completed);
    assert_eq!(end(&over), Some("2026-06-21".into()));
    let older = decided.clone().written(LetterKind::End, Some("2026-06-20"));
    assert_eq!(end(&older), Some("2026-06-21".into()));
    assert_eq!(
        end(&decided.written(LetterKind::End, Some("2026-06-21"))),
        None
    );
}

#[test]
fn the_letter_after_a_drop_out_follows_the_reasons_that_are_one() {
    let letter = |reason| {
        let left = learned().ended(EndingKind::Exited, "2026-06-20", reason);
        let written = left
            .clone()
            .written(LetterKind::DropOut, Some("2026-06-20"));
        assert_eq!(day_of(&written, DueKind::LetterDropOut), None);
        day_of(&left, DueKind::LetterDropOut)
    };
    for reason in EndReason::ALL {
        let none = [EndReason::Completed, EndReason::NoNeed, EndReason::Died].contains(reason);
        assert_eq!(letter(*reason).is_none(), none, "{reason:?}");
    }
    let never =
        enrolled("2026-01-10").ended(EndingKind::NotIncluded, "2026-02-01", EndReason::Distance);
    assert!(due(&never).is_empty());
    let decided = learned()
        .evaluated("2026-06-12")
        .decided(DecisionKind::Stop, "2026-06-12");
    let left_after = decided.ended(EndingKind::Exited, "2026-06-20", EndReason::Moved);
    assert_eq!(due(&left_after), [("letter-end", "2026-06-12".to_owned())]);
}

#[test]
fn a_letter_says_when_no_doctor_is_written_down_and_waits_for_nobodys_refusal() {
    let left = learned().ended(EndingKind::Exited, "2026-06-20", EndReason::Lost);
    let doctor = |person| -> Vec<String> {
        let found = found(&left, Scheme::FrDeclared, person).into_iter();
        found
            .map(|due| format!("{} {}", due.kind.code(), due.args[0].1))
            .collect()
    };
    assert_eq!(doctor(MARIE), ["letter-drop-out known"]);
    let alone = DuePerson {
        has_doctor: false,
        ..MARIE
    };
    assert_eq!(doctor(alone), ["letter-drop-out missing"]);
    for (to_share, left) in [
        (ConsentStanding::NotAsked, 1),
        (ConsentStanding::Refused, 0),
        (ConsentStanding::Withdrawn, 0),
    ] {
        assert_eq!(doctor(DuePerson { to_share, ..MARIE }).len(), left);
    }
}
