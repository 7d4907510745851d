//! The order to call people in, and giving a place.

use super::{FAR, GIVET, Valley};
use etp_app::forms::{AskFits, GivePlace, LogCall, MergePatients, SetStanding};
use etp_app::views::SessionCard;
use etp_app::{EnrolmentId, Failure, calls, merges, patients, waiting};
use etp_domain::{
    CallAbout, CallNext, CallOutcome, CallWay, ConsentAnswer, ConsentKind, DayPart, FitReason,
    HalfDay, ListEntry, SessionKind, Standing, Wish,
};
use etp_tests::{answer, day, somebody};

fn thursday(part: DayPart) -> Wish {
    Wish {
        days: vec![HalfDay { weekday: 4, part }],
        ..Wish::default()
    }
}

fn give(valley: &Valley, enrolment: EnrolmentId) -> Result<(), Failure> {
    let form = GivePlace {
        session: Some(valley.session),
        cohort: None,
        enrolment,
    };
    waiting::give_place(valley.centre.desk(), form).map(|_| ())
}

#[test]
fn whoever_wished_this_hour_comes_before_who_waits_longer_and_who_cannot_come_comes_last() {
    let valley = Valley::new();
    let (early, _) = valley.waits("Ancien", GIVET, "2026-06-01");
    let (wished, wish) = valley.waits("Souhait", GIVET, "2026-08-01");
    let (barred, morning) = valley.waits("Matin", GIVET, "2026-01-05");
    let (distant, near) = valley.waits("Loin", FAR, "2026-01-05");
    valley.wishes(wish, thursday(DayPart::Afternoon));
    valley.wishes(morning, thursday(DayPart::Morning));
    let near_only = Wish {
        furthest_km: Some(20),
        ..Wish::default()
    };
    valley.wishes(near, near_only);
    let fits = valley.fits();
    assert_eq!(valley.order()[..2], [wished, early]);
    let line = |who| fits.people.iter().find(|one| one.person.id == who).unwrap();
    let has = |who, reason| line(who).reasons.iter().any(|one| one.reason == reason);
    assert!(has(wished, FitReason::DayWished) && has(wished, FitReason::Near));
    assert!(has(early, FitReason::Waited) && !line(early).unfit);
    assert!(line(barred).unfit && has(barred, FitReason::DayNotWished));
    assert!(line(distant).unfit && has(distant, FitReason::TooFar));
    for one in &fits.people {
        let sum: i32 = one.reasons.iter().map(|reason| reason.points).sum();
        assert_eq!((sum, one.phone.as_str()), (one.points, "03 24 00 00 02"));
    }
    assert_eq!(fits.people.len(), 4, "nobody is left out");
}

#[test]
fn nobody_who_refused_died_moved_or_has_a_group_is_offered_a_place() {
    let valley = Valley::new();
    let (stays, _) = valley.waits("Reste", GIVET, "2026-08-01");
    let (refuses, refusing) = valley.waits("Refus", GIVET, "2026-08-01");
    let (died, _) = valley.waits("Mort", GIVET, "2026-08-01");
    let (moved, _) = valley.waits("Parti", GIVET, "2026-08-01");
    let (_, grouped) = valley.waits("Groupe", GIVET, "2026-08-01");
    let no = answer(
        refuses,
        ConsentKind::Join,
        ConsentAnswer::Refused,
        "2026-09-01",
    );
    patients::record_consent(valley.centre.desk(), no).unwrap();
    for (patient, standing) in [(died, Standing::Deceased), (moved, Standing::Moved)] {
        let form = SetStanding {
            patient,
            standing,
            since: day("2026-09-01"),
            reason: String::new(),
        };
        patients::set_standing(valley.centre.desk(), form).unwrap();
    }
    let group = valley
        .centre
        .group(valley.programme, "2026-10-05", &[])
        .unwrap();
    let into = GivePlace {
        session: None,
        cohort: Some(group),
        enrolment: grouped,
    };
    waiting::give_place(valley.centre.desk(), into).unwrap();
    assert_eq!(valley.order(), [stays]);
    let list = waiting::waiting_list(valley.centre.desk()).unwrap();
    let people: Vec<_> = list.people.iter().map(|one| one.person.id).collect();
    assert_eq!(people, [stays], "nor do they stand on the waiting list");
    assert_eq!(valley.centre.list(valley.session).waiting, 1);
    assert!(give(&valley, refusing).is_err());
    assert_eq!(give(&valley, grouped).unwrap_err().code, "not-waiting");
    assert!(valley.centre.list(valley.session).people.is_empty());
}

#[test]
fn whoever_waited_longer_and_was_passed_over_is_counted_and_comes_sooner_next_time() {
    let valley = Valley::new();
    let (_, first) = valley.waits("Premier", GIVET, "2026-06-01");
    let (second, late) = valley.waits("Second", GIVET, "2026-08-20");
    let (_, unfit) = valley.waits("Matin", GIVET, "2026-01-05");
    valley.wishes(unfit, thursday(DayPart::Morning));
    give(&valley, late).unwrap();
    let list = waiting::waiting_list(valley.centre.desk()).unwrap();
    let passed = |of| {
        let line = list.people.iter().find(|one| one.enrolment == of);
        line.map(|one| one.passed_over)
    };
    assert_eq!(passed(first), Some(1));
    assert_eq!(
        passed(unfit),
        Some(0),
        "who could not come was not passed over"
    );
    let fits = valley.fits();
    let again = fits
        .people
        .iter()
        .find(|one| one.enrolment == first)
        .unwrap();
    let mut reasons = again.reasons.iter();
    let told = reasons
        .find(|one| one.reason == FitReason::PassedOver)
        .unwrap();
    assert_eq!(told.args, [("times".to_owned(), "1".to_owned())]);
    let row = &valley.centre.list(valley.session).people[0];
    assert_eq!((row.patient, row.entry), (second, ListEntry::FreedPlace));
}

#[test]
fn a_full_session_and_a_full_group_give_no_place() {
    let valley = Valley::new();
    let waiting: Vec<_> = ["Un", "Deux", "Trois"]
        .iter()
        .map(|name| valley.waits(name, GIVET, "2026-08-01").1)
        .collect();
    give(&valley, waiting[0]).unwrap();
    give(&valley, waiting[1]).unwrap();
    let (_, later) = valley.waits("Tardif", GIVET, "2026-09-01");
    assert_eq!(give(&valley, later).unwrap_err().code, "session-full");
    let list = waiting::waiting_list(valley.centre.desk()).unwrap();
    assert!(
        list.people.iter().all(|one| one.passed_over == 0),
        "nothing was given"
    );
    assert_eq!(give(&valley, waiting[2]).unwrap_err().code, "session-full");
    assert_eq!(valley.fits().seats_left, 0);
    assert_eq!(valley.centre.list(valley.session).people.len(), 2);
}

#[test]
fn a_place_in_a_group_puts_the_person_on_all_its_coming_lists() {
    let valley = Valley::new();
    let (patient, enrolment) = valley.waits("Groupe", GIVET, "2026-08-01");
    let group = valley
        .centre
        .group(valley.programme, "2026-09-14", &[])
        .unwrap();
    let asked = AskFits {
        session: None,
        cohort: Some(group),
    };
    let fits = waiting::who_fits(valley.centre.desk(), &asked).unwrap();
    assert_eq!(fits.session.date, day("2026-09-14"));
    let form = GivePlace {
        session: None,
        cohort: Some(group),
        enrolment,
    };
    waiting::give_place(valley.centre.desk(), form).unwrap();
    let cards = valley.centre.sessions(valley.programme).into_iter();
    let together = |card: &SessionCard| card.kind == SessionKind::Group;
    let of_group: Vec<_> = cards
        .filter(|card| card.cohort == Some(group) && together(card))
        .collect();
    assert!(!of_group.is_empty());
    for card in of_group {
        let list = valley.centre.list(card.id);
        let there = list.people.iter().any(|row| row.patient == patient);
        assert!(there, "{}", card.theme);
    }
    let both = AskFits {
        session: Some(valley.session),
        cohort: Some(group),
    };
    let refused = waiting::who_fits(valley.centre.desk(), &both).unwrap_err();
    assert_eq!(refused.code, "place-of-what");
}

#[test]
fn calls_about_a_place_stand_beside_the_name_and_weigh_a_little() {
    let valley = Valley::new();
    let (declines, _) = valley.waits("Non", GIVET, "2026-08-01");
    let (silent, _) = valley.waits("Silence", GIVET, "2026-08-01");
    let (free, _) = valley.waits("Libre", GIVET, "2026-08-01");
    for (patient, outcome, next) in [
        (declines, CallOutcome::Reached, CallNext::Declined),
        (silent, CallOutcome::NoAnswer, CallNext::Nothing),
    ] {
        let form = LogCall {
            patient,
            session: Some(valley.session),
            about: CallAbout::Place,
            way: CallWay::Phone,
            outcome,
            next,
            next_on: None,
            note: String::new(),
        };
        calls::log_call(valley.centre.desk(), form).unwrap();
    }
    assert_eq!(valley.order(), [free, silent, declines]);
    let list = waiting::waiting_list(valley.centre.desk()).unwrap();
    let line = list
        .people
        .iter()
        .find(|one| one.person.id == silent)
        .unwrap();
    assert_eq!(line.calls, 1);
}

#[test]
fn somebody_whose_file_was_merged_waits_and_gets_the_place_as_the_person_they_are() {
    let valley = Valley::new();
    let desk = valley.centre.desk();
    let (gone, enrolment) = valley.waits("Double", GIVET, "2026-06-01");
    let kept = valley.centre.patient(somebody("Double", "Anna", "1950"));
    let form = MergePatients {
        kept,
        gone,
        take: vec!["phone".into()],
    };
    merges::merge_patients(desk, &form).unwrap();
    let listed = waiting::waiting_list(desk).unwrap().people;
    let listed: Vec<_> = listed
        .iter()
        .map(|one| (one.person.id, one.enrolment))
        .collect();
    assert_eq!(listed, [(kept, enrolment)]);
    assert_eq!(valley.order(), [kept]);
    give(&valley, enrolment).unwrap();
    let people = valley.centre.list(valley.session).people;
    let people: Vec<_> = people.iter().map(|one| one.patient).collect();
    assert_eq!(people, [kept]);
}
