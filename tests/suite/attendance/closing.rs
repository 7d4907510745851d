//! Closing: blanks are asked about, the rest is an explicit act, and what is corrected later has a reason.

use etp_app::forms::PutOnList;
use etp_app::{Mark, PatientId, Scheme, SessionId, attendance, today};
use etp_domain::{ListEntry, SessionStatus};
use etp_tests::Centre;

fn five(centre: &Centre) -> (SessionId, Vec<PatientId>) {
    let people = centre.with_people(5);
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    (
        centre.planned(programme, "2026-09-03 14:00", &people),
        people,
    )
}

#[test]
fn a_list_with_blanks_is_not_closed_and_the_rest_marks_exactly_the_blanks() {
    let centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = five(&centre);
    centre.mark(session, people[0], Mark::Present).unwrap();
    centre.mark(session, people[1], Mark::Late).unwrap();
    centre.mark(session, people[2], Mark::Excused).unwrap();
    let refused = centre.close_list(session, None).unwrap_err();
    assert_eq!(refused.code, "session-list-unfinished");
    assert_eq!(refused.args["missing"], "2");
    assert_eq!(centre.list(session).session.marked, 3, "nothing was marked");
    centre.close_list(session, Some(Mark::Absent)).unwrap();
    let list = centre.list(session);
    assert_eq!(list.session.status, SessionStatus::Held);
    let marks: Vec<_> = list.people.iter().map(|row| row.mark.unwrap()).collect();
    use Mark::{Absent, Excused, Late, Present};
    let of = |who: &PatientId| {
        let row = list.people.iter().find(|row| row.patient == *who);
        row.and_then(|row| row.mark)
    };
    assert_eq!(marks.len(), 5);
    let wanted = [Present, Late, Excused, Absent, Absent];
    for (who, mark) in people.iter().zip(wanted) {
        assert_eq!(of(who), Some(mark));
    }
}

#[test]
fn a_list_is_closed_on_the_day_and_not_before_and_an_empty_one_too() {
    let centre = Centre::in_givet_on("2026-09-03");
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let tomorrow = centre.planned(programme, "2026-09-04 14:00", &[]);
    let refused = centre
        .close_list(tomorrow, Some(Mark::Present))
        .unwrap_err();
    assert_eq!(refused.code, "session-not-begun");
    let now = centre.planned(programme, "2026-09-03 14:00", &[]);
    centre.close_list(now, None).unwrap();
    assert_eq!(centre.list(now).session.status, SessionStatus::Held);
}

#[test]
fn a_correction_after_closing_needs_a_reason_and_both_marks_are_kept() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = five(&centre);
    centre.close_list(session, Some(Mark::Absent)).unwrap();
    centre.reopen_on("2026-09-05");
    for reason in ["", "   "] {
        let refused = centre.correct(session, people[0], Some(Mark::Late), reason);
        let refused = refused.unwrap_err();
        assert_eq!(refused.code, "correction-reason-missing");
        assert_eq!(refused.args["field"], "reason");
    }
    let reason = "Vu sur la feuille signée";
    centre
        .correct(session, people[0], Some(Mark::Late), reason)
        .unwrap();
    let list = centre.list(session);
    assert_eq!(list.session.status, SessionStatus::Held, "it stays closed");
    assert_eq!((list.session.marked, list.session.present), (5, 1));
    let copy = crate::attendance::notes::copy_of(&centre, people[0]);
    assert!(copy.contains(reason), "the person's own copy says why");
}

#[test]
fn on_a_closed_list_nobody_comes_or_goes() {
    let centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = five(&centre);
    centre.close_list(session, Some(Mark::Present)).unwrap();
    let stranger = centre.patient(etp_tests::somebody("Tardif", "Luc", "1950"));
    let put = PutOnList {
        session,
        patients: vec![stranger],
        entry: ListEntry::Planned,
        despite: "Quand même".into(),
    };
    let put = attendance::put_on_list(centre.desk(), put).map(|_| ());
    let off = super::coming::take_off(&centre, session, people[0], "Erreur");
    let walked = super::coming::walk_in(&centre, session, Some(stranger), "").map(|_| ());
    for refused in [put, off, walked] {
        assert_eq!(refused.unwrap_err().code, "session-closed");
    }
}

#[test]
fn when_two_clocks_disagree_marks_of_a_day_ahead_are_kept_and_no_new_one_is_taken() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = five(&centre);
    centre.mark(session, people[0], Mark::Present).unwrap();
    centre.reopen_on("2026-09-02");
    let list = centre.list(session);
    assert!(list.too_early);
    assert_eq!(list.session.marked, 1, "what the other clock marked stands");
    let refused = centre.mark(session, people[1], Mark::Present).unwrap_err();
    assert_eq!(refused.code, "session-not-begun");
    centre.mark(session, people[1], Mark::Excused).unwrap();
    centre.reopen_on("2026-09-04");
    let view = today::today(centre.desk()).unwrap();
    assert_eq!((view.open_count, view.open[0].id), (1, session));
}
