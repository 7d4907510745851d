//! The week around today, as its pages show it.

use crate::forms::{AskFits, AskSchedule};
use crate::views::{DaySession, ScheduleSession, TodayView};
use crate::{Desk, attendance, calls, closures, schedule, today, waiting};
use chrono::Duration;
use etp_domain::{
    AbsenceReason, CallOutcome, CancelCause, LeaderAnswer, ListEntry, Mark, SessionId, SessionKind,
    SessionStatus, Tongue, names_in,
};

/// Everything the week promises.
pub(super) fn as_planned(desk: &Desk) {
    let view = today::today(desk).unwrap();
    the_day(desk, &view);
    around_it(desk, &view);
    to_call(desk, &view);
    who_waits(desk, &view);
    what_was_said(desk);
}

fn in_the_hall(view: &TodayView) -> &DaySession {
    let mut sessions = view.sessions.iter();
    let hall = sessions.find(|one| one.line.card.room == "Grande salle");
    hall.unwrap()
}

fn the_day(desk: &Desk, view: &TodayView) {
    let day = in_the_hall(view);
    assert_eq!(day.expected, 11);
    assert_eq!(day.line.excused, 1);
    assert!(
        day.line
            .leaders
            .iter()
            .all(|one| one.answer == LeaderAnswer::Accepted)
    );
    let leave = day.leave_at.unwrap();
    let begins = day.line.card.date.and_time(day.line.card.starts);
    assert_eq!(
        begins - leave,
        Duration::minutes(50),
        "the way and setting up"
    );
    assert!(
        day.bag.iter().any(|item| item.count == day.expected),
        "{:?}",
        day.bag
    );
    assert_eq!(day.line.arranged.interpreters, [Tongue::Dutch]);
    assert!(day.interpreters_missing.contains(&Tongue::German));
    assert!(day.language_clashes >= 1);
    assert_eq!(day.without_transport, 1);
    let cars = waiting::cars(desk, day.line.card.id).unwrap();
    assert!(cars.cars.iter().any(|car| {
        car.driver.share.phone_agreed && !car.driver.phone.is_empty() && !car.riders.is_empty()
    }));
    let list = attendance::attendance(desk, day.line.card.id).unwrap();
    assert!(list.people.iter().any(|one| {
        one.mark == Some(Mark::Excused)
            && one.detail.reason == Some(AbsenceReason::Unwell)
            && one.detail.told_on == view.today.pred_opt()
    }));
    assert!(list.people.iter().any(|one| one.missed_before >= 2));
}

/// Past lists, coming plans, and what keeps the house from planning.
fn around_it(desk: &Desk, view: &TodayView) {
    let ask = AskSchedule {
        from: view.today - Duration::days(60),
        to: view.today + Duration::days(90),
        place: None,
        room: None,
        professional: None,
        programme: None,
    };
    let days = schedule::schedule(desk, &ask).unwrap().days;
    let all: Vec<&ScheduleSession> = days.iter().flat_map(|day| &day.sessions).collect();
    let against: Vec<_> = all.iter().filter(|one| one.conflicts > 0).collect();
    assert!(against.is_empty(), "{against:?}");
    let some = |what: &str, is: &dyn Fn(&ScheduleSession) -> bool| {
        assert!(all.iter().any(|one| is(one)), "{what}");
    };
    let coming = |one: &ScheduleSession| one.card.date > view.today;
    some("snowed in", &|one| {
        one.card.cancelled == Some(CancelCause::Weather)
    });
    some("a joint one", &|one| {
        coming(one) && one.arranged.partner.is_some()
    });
    some("a remote one", &|one| coming(one) && one.arranged.remote);
    some("one whose leader has not answered", &|one| {
        coming(one)
            && one
                .leaders
                .iter()
                .any(|who| who.answer != LeaderAnswer::Accepted)
    });
    let slots = all.iter().filter(|one| one.series.is_some()).count();
    assert!((2..=4).contains(&slots), "holidays are left out: {slots}");
    assert!(
        all.iter()
            .all(|one| one.arranged.remote || one.arranged.room.is_some())
    );
    let walked_in = |id: SessionId| {
        let list = attendance::attendance(desk, id).unwrap();
        list.people.iter().any(|one| one.entry == ListEntry::WalkIn)
    };
    assert_eq!(view.open_count, 2);
    assert!(view.open.iter().any(|card| card.marked < card.listed));
    assert!(view.open.iter().any(|card| card.marked == card.listed));
    assert!(view.open.iter().any(|card| walked_in(card.id)));
    let closed = closures::closures(desk).unwrap();
    assert_eq!(
        (closed.weeks.len(), closed.leaves.len(), closed.busy.len()),
        (1, 1, 1)
    );
    assert_eq!(
        (closed.weeks[0].sessions, closed.leaves[0].sessions),
        (0, 0)
    );
}

fn to_call(desk: &Desk, view: &TodayView) {
    let list = calls::call_list(desk).unwrap();
    assert_eq!(list.missed.len(), 3, "{:?}", list.missed);
    let called = list.missed.iter().filter(|one| !one.calls.is_empty());
    let outcomes: Vec<_> = called
        .flat_map(|one| &one.calls)
        .map(|call| call.outcome)
        .collect();
    assert_eq!(outcomes, [CallOutcome::NoAnswer]);
    let [again] = list.again.as_slice() else {
        panic!("one step is due: {:?}", list.again);
    };
    assert_eq!(again.call.next_on, Some(view.today));
    assert_eq!(view.to_call, 4);
}

fn who_waits(desk: &Desk, view: &TodayView) {
    let people = waiting::waiting_list(desk).unwrap().people;
    assert_eq!(people.len(), 7);
    let all = |has: &dyn Fn(&etp_domain::Wish) -> bool| people.iter().any(|one| has(&one.wish));
    assert!(all(&|wish| !wish.days.is_empty()) && all(&|wish| !wish.places.is_empty()));
    assert!(all(&|wish| !wish.languages.is_empty()) && all(&|wish| !wish.themes.is_empty()));
    assert!(all(&|wish| wish.needs_seat) && all(&|wish| wish.furthest_km.is_some()));
    assert_eq!(people.iter().filter(|one| one.passed_over > 0).count(), 1);
    assert!(!view.free_places.is_empty());
    let form = AskFits {
        session: Some(next_of_the_group(desk, view)),
        cohort: None,
    };
    let fits = waiting::who_fits(desk, &form).unwrap();
    assert_eq!(fits.seats_left, 1);
    let fit = fits.people.iter().filter(|one| !one.unfit);
    assert!(fit.count() >= 2, "{:?}", fits.people);
    assert!(fits.people.iter().any(|one| one.unfit));
    let declined = |line: &crate::views::CallLine| line.next == etp_domain::CallNext::Declined;
    assert!(fits.people.iter().any(|one| one.calls.iter().any(declined)));
}

/// The next group session of those who meet today.
fn next_of_the_group(desk: &Desk, view: &TodayView) -> SessionId {
    let cohort = in_the_hall(view).line.card.cohort.unwrap();
    let rows = desk
        .read(|reader| Ok(reader.sessions_of_cohort(cohort)?))
        .unwrap();
    let mut coming = rows.into_iter().map(|row| row.session);
    let next = coming.find(|one| one.date > view.today && one.kind == SessionKind::Group);
    next.unwrap().id
}

/// Notes name nobody of their list, marks have what goes with them, and an excuse has its day.
fn what_was_said(desk: &Desk) {
    let today = desk.today();
    let (mut notes, mut lines, mut remote, mut companions, mut early) = (0, 0, 0, 0, 0);
    desk.read(|reader| {
        for row in reader.sessions_between(today - Duration::days(400), today)? {
            let session = row.session;
            let list = reader.session_list(session.id)?;
            let names = list.iter().map(|line| {
                let one = &line.patient;
                (one.first_name.as_str(), one.last_name.as_str())
            });
            let names: Vec<_> = names.collect();
            notes += usize::from(!session.note.is_empty());
            assert_eq!(names_in(&session.note, &names), [], "{}", session.note);
            for line in &list {
                let detail = &line.detail;
                assert_eq!(names_in(&detail.line, &names), [], "{}", detail.line);
                assert!(line.mark != Some(Mark::Excused) || detail.told_on <= Some(session.date));
                assert!(line.mark != Some(Mark::Excused) || detail.reason.is_some());
                lines += usize::from(!detail.line.is_empty());
                remote += usize::from(detail.remote);
                companions += usize::from(detail.companion);
                early += usize::from(line.mark == Some(Mark::LeftEarly));
            }
            let unmarked = session.status == SessionStatus::Cancelled;
            assert!(!unmarked || list.iter().all(|line| line.mark.is_none()));
        }
        Ok(())
    })
    .unwrap();
    for (what, count) in [
        ("notes", notes),
        ("lines", lines),
        ("remote", remote),
        ("companions", companions),
        ("left early", early),
    ] {
        assert!(count > 5, "{what}: {count}");
    }
}
