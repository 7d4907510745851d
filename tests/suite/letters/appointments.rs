//! Letters about appointments in the ledger: written down when they are printed, noted as sent once, and
//! what they say about who of a session was asked to come.

use super::notices::{cancel, person, printed, relative, session};
use crate::planning::half_day;
use crate::schedule::House;
use etp_app::forms::{
    AskMessage, ErasePerson, ErasureReason, ExportPerson, InvitationAbout, PrintInvitations,
    SaveCentre, SendAppointmentLetters,
};
use etp_app::views::{AppointmentLetterLine, InvitationsView};
use etp_app::{
    AppointmentLetterId, AppointmentWay, Failure, HandoutLanguage, Mark, PatientId, SessionId,
    calls, centre, letters, patients, planning, rights, schedule,
};
use etp_domain::{AppointmentNews, CallAbout};
use etp_tests::{day, somebody};

use AppointmentNews::{Cancelled, Invitation, Missed, Moved};

fn invite(house: &House, about: InvitationAbout, whom: (Option<PatientId>, Option<SessionId>)) {
    let form = PrintInvitations {
        about,
        patient: whom.0,
        session: whom.1,
        languages: vec![],
    };
    letters::print_invitations(house.centre.desk(), &form).expect("letters");
}

fn send(
    house: &House,
    letters: &[AppointmentLetterId],
    on: &str,
    way: AppointmentWay,
) -> Result<(), Failure> {
    let form = SendAppointmentLetters {
        letters: letters.to_vec(),
        on: day(on),
        way,
    };
    letters::send_appointment_letters(house.centre.desk(), &form).map(|_| ())
}

/// The code somebody is refused with.
fn refused<T>(done: Result<T, Failure>) -> String {
    done.err().map(|failure| failure.code).unwrap_or_default()
}

fn ledger(house: &House) -> Vec<AppointmentLetterLine> {
    let ledger = letters::appointment_ledger(house.centre.desk(), 2026).expect("a ledger");
    let not_sent = ledger
        .lines
        .iter()
        .filter(|one| one.sent_on.is_none())
        .count();
    assert_eq!(ledger.not_sent as usize, not_sent);
    ledger.lines
}

fn of(house: &House, patient: PatientId) -> Vec<AppointmentLetterLine> {
    letters::appointment_letters(house.centre.desk(), patient).expect("letters")
}

fn news(line: &AppointmentLetterLine) -> Vec<AppointmentNews> {
    line.told.iter().map(|one| one.news).collect()
}

fn invitations(house: &House, session: SessionId) -> InvitationsView {
    let sheet = schedule::session_sheet(house.centre.desk(), session).expect("a session");
    sheet.invitations
}

/// By letter that left, printed only, not yet.
fn asked(house: &House, session: SessionId) -> (u32, u32, usize) {
    let view = invitations(house, session);
    (view.by_letter, view.printed, view.not_yet.len())
}

/// Two people with an address, one without a street, and a relative, on one list.
fn four() -> (House, [PatientId; 3], SessionId) {
    let house = House::on("2026-09-03");
    let names = [
        ("Colette", HandoutLanguage::Fr),
        ("Lieve", HandoutLanguage::Nl),
    ];
    let [colette, lieve] = names.map(|(name, language)| person(&house, name, language));
    let mut form = somebody("Sansrue", "Anne", "1950");
    form.contact.postal_code = String::new();
    form.contact.commune = String::new();
    let nowhere = house.centre.patient(form);
    let people = [colette, lieve, nowhere];
    let session = session(&house, "2026-09-10 09:00", &people);
    relative(&house, session);
    (house, people, session)
}

#[test]
fn every_invitation_of_a_session_has_its_line_and_the_session_says_who_is_not_invited() {
    let (house, [colette, ..], session) = four();
    assert_eq!(asked(&house, session), (0, 0, 4));
    invite(&house, InvitationAbout::Coming, (None, Some(session)));
    let lines = ledger(&house);
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(|one| news(one) == [Invitation]));
    let own = &of(&house, colette)[0];
    assert_eq!(own.recipient_lines[0], "Anne Colette");
    assert_eq!(own.languages, [HandoutLanguage::Fr]);
    assert_eq!((own.told[0].session, own.outdated), (Some(session), false));
    assert_eq!((own.sent_on, own.way), (None, None));
    let view = invitations(&house, session);
    assert_eq!((view.by_letter, view.printed), (0, 3));
    let not_yet: Vec<_> = view.not_yet.iter().map(|one| &one.name[..]).collect();
    assert_eq!(not_yet, ["Lotte Schmitz"], "the relative has no letter");
    assert_eq!(view.letters.len(), 3);
    send(&house, &[own.id], "2026-09-03", AppointmentWay::Post).unwrap();
    assert_eq!(asked(&house, session), (1, 2, 1));
    let kept = &of(&house, colette)[0];
    assert_eq!(kept.sent_on, Some(day("2026-09-03")));
    assert_eq!(kept.way, Some(AppointmentWay::Post));
}

#[test]
fn printed_again_a_letter_takes_the_place_of_the_one_that_did_not_leave() {
    let (house, [colette, ..], session) = four();
    for _ in 0..2 {
        invite(&house, InvitationAbout::Coming, (None, Some(session)));
    }
    assert_eq!(ledger(&house).len(), 3);
    let first = of(&house, colette)[0].id;
    send(&house, &[first], "2026-09-03", AppointmentWay::Hand).unwrap();
    invite(
        &house,
        InvitationAbout::Coming,
        (Some(colette), Some(session)),
    );
    let own = of(&house, colette);
    assert_eq!(own.len(), 2, "what left stays");
    assert_eq!(own.iter().filter(|one| one.sent_on.is_some()).count(), 1);
}

#[test]
fn what_left_stays_and_a_day_or_a_way_that_cannot_be_is_refused() {
    let (house, [colette, lieve, nowhere], session) = four();
    invite(&house, InvitationAbout::Coming, (None, Some(session)));
    let [colettes, lieves, nowheres] = [colette, lieve, nowhere].map(|who| of(&house, who)[0].id);
    use AppointmentWay::{Hand, Post};
    let all = [colettes, lieves, nowheres];
    let cases = [
        (
            send(&house, &[], "2026-09-03", Post),
            "appointment-letter-none",
        ),
        (
            send(&house, &all, "2026-09-04", Hand),
            "appointment-letter-day-ahead",
        ),
        (
            send(&house, &all, "2026-09-02", Hand),
            "appointment-letter-day-before-print",
        ),
        (
            send(&house, &all, "2026-09-03", Post),
            "appointment-letter-no-address",
        ),
    ];
    for (done, code) in cases {
        assert_eq!(refused(done), code);
    }
    assert_eq!(asked(&house, session), (0, 3, 1), "all are noted, or none");
    send(&house, &all, "2026-09-03", Hand).unwrap();
    let again = send(&house, &all[..1], "2026-09-03", Hand);
    assert_eq!(refused(again), "letter-sent-already");
    let dropped = letters::drop_appointment_letter(house.centre.desk(), colettes);
    assert_eq!(refused(dropped), "letter-sent-already");
}

#[test]
fn a_letter_that_did_not_leave_can_be_taken_out_and_the_history_keeps_both() {
    let (house, [colette, ..], session) = four();
    invite(
        &house,
        InvitationAbout::Coming,
        (Some(colette), Some(session)),
    );
    let letter = of(&house, colette)[0].id;
    letters::drop_appointment_letter(house.centre.desk(), letter).unwrap();
    assert!(of(&house, colette).is_empty());
    assert_eq!(asked(&house, session).2, 4);
    let file = patients::patient_file(house.centre.desk(), colette).unwrap();
    let acts: Vec<_> = file.changes.iter().map(|one| &one.act[..]).collect();
    for act in ["print-appointment-letter", "drop-appointment-letter"] {
        assert!(acts.contains(&act), "{act} in {acts:?}");
    }
}

#[test]
fn who_was_invited_to_another_time_is_not_invited_until_the_new_one_left() {
    let (house, [colette, ..], session) = four();
    invite(&house, InvitationAbout::Coming, (None, Some(session)));
    let first = of(&house, colette)[0].id;
    send(&house, &[first], "2026-09-03", AppointmentWay::Post).unwrap();
    let done = house
        .centre
        .shift(session, "2026-09-11 09:30", false)
        .unwrap();
    assert_eq!(asked(&house, session), (0, 0, 4));
    let outdated = ledger(&house).iter().filter(|one| one.outdated).count();
    assert_eq!(outdated, 2, "what left is not judged");
    printed(&house, &done);
    let own = of(&house, colette);
    assert_eq!(news(&own[0]), [Moved]);
    // Whoever has no postal address gets no notice.
    assert_eq!(asked(&house, session), (0, 3, 1));
    let notices: Vec<_> = ledger(&house)
        .iter()
        .filter(|one| news(one) == [Moved])
        .map(|one| one.id)
        .collect();
    assert_eq!(notices.len(), 3, "a relative's letter has its line too");
    send(&house, &notices, "2026-09-03", AppointmentWay::Post).unwrap();
    assert_eq!(asked(&house, session), (3, 0, 1));
}

#[test]
fn a_cancelled_session_leaves_its_invitations_outdated_and_its_notices_true() {
    let (house, [colette, ..], session) = four();
    invite(&house, InvitationAbout::Coming, (None, Some(session)));
    let done = cancel(&house, half_day("2026-09-10", None));
    printed(&house, &done);
    let own = of(&house, colette);
    let told: Vec<_> = own.iter().map(|one| (news(one), one.outdated)).collect();
    assert_eq!(told, [(vec![Cancelled], false), (vec![Invitation], true)]);
    let view = invitations(&house, session);
    assert_eq!(
        (view.printed, view.not_yet.len()),
        (0, 0),
        "nobody is expected"
    );
    planning::undo_planning(house.centre.desk(), done.planning).unwrap();
    let told: Vec<_> = of(&house, colette).iter().map(|one| one.outdated).collect();
    assert_eq!(told, [true, false]);
}

#[test]
fn a_word_after_an_absence_also_invites_to_what_comes() {
    let mut house = House::on("2026-09-03");
    let colette = person(&house, "Colette", HandoutLanguage::Fr);
    let [past, next] =
        ["2026-09-10 09:00", "2026-09-17 09:00"].map(|when| session(&house, when, &[colette]));
    house.centre.reopen_on("2026-09-11");
    house.centre.mark(past, colette, Mark::Absent).unwrap();
    invite(&house, InvitationAbout::Missed, (None, Some(past)));
    let own = of(&house, colette);
    assert_eq!(news(&own[0]), [Missed, Invitation]);
    send(&house, &[own[0].id], "2026-09-11", AppointmentWay::ReadOut).unwrap();
    assert_eq!(asked(&house, next), (1, 0, 0));
}

#[test]
fn what_a_person_may_ask_for_holds_their_letters_and_erasing_takes_them() {
    let (house, [colette, lieve, _], session) = four();
    invite(&house, InvitationAbout::Coming, (None, Some(session)));
    let desk = house.centre.desk();
    let file = patients::patient_file(desk, colette).unwrap();
    let form = ExportPerson {
        patient: colette,
        language: HandoutLanguage::Fr,
        large_print: false,
        folder: house.centre.folder().join("copie").display().to_string(),
    };
    let made = rights::export_person(desk, &form).unwrap();
    let json = std::fs::read_to_string(&made.json).unwrap();
    let copy: serde_json::Value = serde_json::from_str(&json).unwrap();
    let letters = copy["tables"]["appointment_letter"].as_array().unwrap();
    assert_eq!(letters.len(), 1);
    assert!(letters[0]["told"].to_string().contains("invitation"));
    let words = etp_tests::pdf_words(&std::fs::read(&made.pdf).unwrap());
    assert!(words.contains("Les lettres sur vos rendez-vous"), "{words}");
    let erase = ErasePerson {
        patient: colette,
        file_number: file.row.file_number.clone(),
        reason: ErasureReason::Asked,
        language: HandoutLanguage::Fr,
        certificate: house.centre.folder().display().to_string(),
    };
    send(
        &house,
        &[of(&house, colette)[0].id],
        "2026-09-03",
        AppointmentWay::Post,
    )
    .unwrap();
    rights::erase_person(house.centre.desk(), &erase).unwrap();
    let left: Vec<_> = ledger(&house).iter().map(|one| one.patient).collect();
    assert!(!left.contains(&Some(colette)));
    assert!(left.contains(&Some(lieve)));
}

#[test]
fn a_message_about_what_a_version_dropped_offers_no_other_date() {
    let house = House::on("2026-09-03");
    let form = SaveCentre {
        name: "Maison de santé de Givet".into(),
        region: String::new(),
        phone: "03 24 00 00 00".into(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: None,
        languages: vec![],
    };
    centre::save_centre(house.centre.desk(), form).unwrap();
    let colette = person(&house, "Colette", HandoutLanguage::Fr);
    let own = [colette];
    let cohort = house
        .centre
        .group(house.programme, "2026-09-07", &own)
        .unwrap();
    let plain = session(&house, "2026-09-10 09:00", &own);
    let version = house
        .centre
        .new_version(house.programme, "Sans les pieds", |template| {
            template.sessions.remove(2);
        });
    let form = crate::planning::table_of(&house, cohort, version);
    planning::regenerate_cohort(house.centre.desk(), form).unwrap();
    let days = house.centre.days("2026-09-01", "2026-12-31").into_iter();
    let mut cards = days.flat_map(|day| day.sessions).map(|one| one.card);
    let gone = cards
        .find(|card| card.cancelled.is_some())
        .expect("one that goes");
    cancel(&house, half_day("2026-09-10", None));
    let message = |session| {
        let asked = AskMessage {
            patient: colette,
            session,
            about: CallAbout::Cancelled,
            before: None,
        };
        calls::message(house.centre.desk(), &asked).unwrap().text
    };
    let (dropped, put_off) = (message(gone.id), message(plain));
    assert!(!dropped.contains("autre date"), "{dropped}");
    assert!(dropped.contains("Une question ?"), "{dropped}");
    assert!(put_off.contains("autre date"), "{put_off}");
}
