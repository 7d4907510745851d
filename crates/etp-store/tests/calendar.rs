//! The calendar: sessions with all that is arranged around them, who leads them, what closes days.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use common::house::{furnished, house};
use common::*;
use etp_domain::*;
use etp_store::{Leave, PatientList, Search, StoreError};

fn at(text: &str) -> chrono::NaiveDateTime {
    text.parse().unwrap()
}

fn arranged(of: &Programme, room: RoomId, series: SeriesId) -> Session {
    Session {
        cohort: None,
        place_id: Some(PlaceId(id(61))),
        arranged: Arrangement {
            room: Some(room),
            remote: false,
            languages: vec![Tongue::French, Tongue::Arabic],
            interpreters: vec![Tongue::Turkish],
            transport: "minibus à 13 h 30".into(),
            partner: Some(Partner {
                team: "Trier".into(),
                country: Country::Germany,
                region: "RP".into(),
            }),
        },
        series: Some(series),
        note: "groupe curieux".into(),
        ..session(of, 3, "2026-05-07")
    }
}

#[test]
fn a_session_reads_back_with_all_that_is_arranged_around_it() {
    let (house, room, _, series) = furnished();
    let session = arranged(&house.programme, room, series);
    house.write(|writer| writer.add_session(&session));
    let row = house
        .store
        .read(|reader| reader.session(session.id))
        .unwrap();
    assert_eq!(row.session, session);
    assert_eq!(row.room_name, "Salle bleue");
    assert_eq!((row.sequence, row.changed_at), (0, None));
    let of_series = house
        .store
        .read(|reader| reader.sessions_of_series(series))
        .unwrap();
    assert_eq!(of_series, [row]);
}

#[test]
fn a_session_that_moves_counts_the_change_and_its_people_follow() {
    let (house, _, _, _) = furnished();
    let mut moved = session(&house.programme, 2, "2026-01-15");
    house.write(|writer| {
        writer.expect(moved.id, house.other)?;
        moved.date = day("2028-02-29");
        moved.arranged.remote = true;
        writer.change_session(&moved, noon())
    });
    house
        .store
        .read(|reader| -> Result<(), StoreError> {
            let row = reader.session(moved.id)?;
            assert_eq!(row.session, moved);
            assert_eq!((row.sequence, row.changed_at), (1, Some(noon())));
            let (all, search) = (PatientList::All, Search::parse("forêt"));
            let page = reader.patients_on_list(all, &search, noon().date_naive(), 9, 0)?;
            assert_eq!(page.rows[0].patient.id, house.other);
            assert_eq!(page.rows[0].next_on, Some(moved.date));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_cancelled_session_says_why_until_it_takes_place_again() {
    let (house, _, _, _) = furnished();
    let which = session(&house.programme, 1, "2026-01-08").id;
    let cancellation = Cancellation {
        cause: CancelCause::Weather,
        note: "verglas".into(),
        on: day("2026-01-07"),
    };
    house.write(|writer| writer.cancel_session(which, &cancellation, noon()));
    let row = house.store.read(|reader| reader.session(which)).unwrap();
    assert_eq!(row.session.status, SessionStatus::Cancelled);
    assert_eq!(row.session.cancelled, Some(cancellation));
    assert_eq!(row.sequence, 1);
    house.write(|writer| writer.set_status(which, SessionStatus::Planned));
    let row = house.store.read(|reader| reader.session(which)).unwrap();
    assert_eq!(row.session.cancelled, None);
    let unknown = SessionId(id(1));
    let refused = house
        .store
        .write(|writer| writer.set_session_note(unknown, "", noon()));
    assert_eq!(refused.unwrap_err().code(), "record-not-found");
}

#[test]
fn a_note_about_the_group_is_no_change_of_the_session() {
    let house = house();
    let which = session(&house.programme, 1, "2026-01-08").id;
    house.write(|writer| writer.set_session_note(which, "bons échanges", noon()));
    let row = house.store.read(|reader| reader.session(which)).unwrap();
    assert_eq!(row.session.note, "bons échanges");
    assert_eq!((row.sequence, row.changed_at), (0, Some(noon())));
}

#[test]
fn bookings_name_who_is_taken_once_and_leave_cancelled_sessions_out() {
    let (house, room, [zele, _], series) = furnished();
    let booked = arranged(&house.programme, room, series);
    house.write(|writer| {
        writer.add_session(&booked)?;
        writer.set_session_leaders(booked.id, &[zele])?;
        writer.expect(session(&house.programme, 1, "2026-01-08").id, house.kept)?;
        writer.expect(booked.id, house.gone)?;
        writer.set_status(
            session(&house.programme, 2, "2026-01-15").id,
            SessionStatus::Cancelled,
        )
    });
    let all = house
        .store
        .read(|reader| reader.bookings_between(day("2026-01-15"), day("2026-05-07")))
        .unwrap();
    let [only] = &all[..] else { panic!("{all:?}") };
    assert_eq!(only.session, booked);
    assert_eq!(only.professionals, [zele]);
    assert_eq!(only.patients, [house.kept], "people, not files");
}

#[test]
fn sessions_with_somebody_listed_wait_to_be_closed() {
    let house = house();
    let first = session(&house.programme, 1, "2026-01-08");
    house.write(|writer| {
        writer.expect(first.id, house.other)?;
        writer.record_mark(first.id, house.other, Some(Mark::Present), "", "M", noon())
    });
    house
        .store
        .read(|reader| -> Result<(), StoreError> {
            let open = reader.sessions_not_closed(day("2026-03-01"), 9)?;
            let ids: Vec<_> = open.iter().map(|row| row.session.id).collect();
            assert_eq!(ids, [first.id], "nobody is listed at the second");
            let count = |from, before: &str| reader.sessions_not_closed_count(from, day(before));
            assert_eq!(count(None, "2026-03-01")?, 1);
            assert_eq!(count(Some(day("2026-01-08")), "2026-03-01")?, 1);
            assert_eq!(count(Some(day("2026-01-09")), "2026-03-01")?, 0);
            assert_eq!(count(None, "2026-01-08")?, 0, "not that day itself");
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_missed_theme_is_looked_for_among_what_is_planned_from_a_day_on() {
    let house = house();
    let steps = |from: &str, step: &str| {
        let found = house
            .store
            .read(|reader| reader.sessions_of_step(house.programme.id, step, day(from)));
        found.unwrap().len()
    };
    assert_eq!(steps("2026-01-08", "session-1"), 1);
    assert_eq!(steps("2026-01-09", "session-1"), 0);
    let second = session(&house.programme, 2, "2026-01-15").id;
    house.write(|writer| writer.set_status(second, SessionStatus::Held));
    assert_eq!(steps("2026-01-08", "session-2"), 0);
}

#[test]
fn a_series_leaves_days_out_and_says_what_closes_them() {
    let (house, _, _, which) = furnished();
    house.write(|writer| {
        writer.except_from_series(which, day("2026-05-21"), "")?;
        writer.except_from_series(which, day("2026-05-14"), "férié")
    });
    let series = house.store.read(|reader| reader.series(which)).unwrap();
    assert_eq!(series.rule, "FREQ=WEEKLY;COUNT=8");
    assert_eq!(
        series.exceptions,
        [
            (day("2026-05-14"), "férié".into()),
            (day("2026-05-21"), String::new())
        ]
    );
}

#[test]
fn a_leave_is_found_by_any_of_its_days_until_it_is_dropped() {
    let (house, _, [zele, _], _) = furnished();
    let leave = Leave {
        id: LeaveId(id(70)),
        professional: zele,
        first: day("2026-07-06"),
        last: day("2026-07-10"),
        words: "congés".into(),
    };
    house.write(|writer| writer.add_leave(&leave));
    let between = |from: &str, to: &str| {
        let found = house.store.read(|reader| reader.leaves(day(from), day(to)));
        found.unwrap()
    };
    let only = std::slice::from_ref(&leave);
    assert_eq!(between("2026-07-10", "2026-07-20"), only);
    assert_eq!(between("2026-07-01", "2026-07-06"), only);
    assert_eq!(between("2026-07-11", "2026-07-20"), []);
    house.write(|writer| writer.drop_leave(leave.id));
    assert_eq!(between("2026-07-01", "2026-07-31"), []);
    let twice = house.store.write(|writer| writer.drop_leave(leave.id));
    assert_eq!(twice.unwrap_err().code(), "record-not-found");
    let backwards = Leave {
        last: day("2026-07-05"),
        ..leave
    };
    assert!(
        house
            .store
            .write(|writer| writer.add_leave(&backwards))
            .is_err()
    );
}

#[test]
fn a_calendar_imported_again_replaces_its_own_times_and_nobody_elses() {
    let (house, room, [zele, aubert], _) = furnished();
    let slot = |from: &str, to: &str| Slot {
        from: at(from),
        to: at(to),
    };
    let night = slot("2026-03-28T22:00:00", "2026-03-29T06:00:00");
    let morning = slot("2026-03-30T09:00:00", "2026-03-30T10:00:00");
    let who = Resource::Professional;
    house.write(|writer| {
        writer.replace_busy("agenda.ics", who(zele), &[night, morning], noon())?;
        writer.replace_busy("agenda.ics", who(aubert), &[morning], noon())?;
        writer.replace_busy(
            "salle.ics",
            Resource::Room(room),
            &[morning, morning],
            noon(),
        )?;
        writer.replace_busy("agenda.ics", who(zele), &[night], noon())
    });
    house
        .store
        .read(|reader| -> Result<(), StoreError> {
            let of = |from, to| reader.busy_between(at(from), at(to));
            let taken = of("2026-03-29T05:59:59", "2026-03-29T23:00:00")?;
            let expected = Taken {
                whom: who(zele),
                slot: night,
                leave: false,
            };
            assert_eq!(taken, [expected]);
            assert_eq!(of("2026-03-29T06:00:00", "2026-03-30T09:00:00")?, []);
            let sources = reader.busy_sources()?;
            let counts = sources
                .iter()
                .map(|one| (&one.source[..], one.whom, one.count));
            assert_eq!(
                counts.collect::<Vec<_>>(),
                [
                    ("agenda.ics", who(aubert), 1),
                    ("agenda.ics", who(zele), 1),
                    ("salle.ics", Resource::Room(room), 2),
                ]
            );
            Ok(())
        })
        .unwrap();
    house.write(|writer| writer.drop_busy("agenda.ics", who(zele)));
    let left = house.store.read(|reader| reader.busy_sources()).unwrap();
    let left: Vec<_> = left
        .iter()
        .map(|one| (&one.source[..], one.whom, one.count))
        .collect();
    assert_eq!(
        left,
        [
            ("agenda.ics", who(aubert), 1),
            ("salle.ics", Resource::Room(room), 2)
        ],
        "one educator's calendar is forgotten, not another's of the same name"
    );
}

#[test]
fn a_week_is_kept_free_by_its_monday_and_given_back() {
    let house = house();
    house.write(|writer| {
        writer.keep_week_free(day("2026-12-28"), "fermeture")?;
        writer.keep_week_free(day("2026-08-10"), "été")?;
        writer.keep_week_free(day("2026-08-10"), "inventaire")
    });
    let weeks = || house.store.read(|reader| reader.forbidden_weeks()).unwrap();
    assert_eq!(
        weeks(),
        [
            (day("2026-08-10"), "inventaire".into()),
            (day("2026-12-28"), "fermeture".into())
        ]
    );
    house.write(|writer| writer.give_week_back(day("2026-08-10")));
    assert_eq!(weeks().len(), 1);
    let tuesday = house
        .store
        .write(|writer| writer.keep_week_free(day("2026-08-11"), ""));
    assert!(tuesday.is_err());
}
