//! What was done with a session since it was planned: taking the planning back must not lose it.

use super::weekly;
use crate::schedule::House;
use etp_app::forms::{
    AnswerSession, AttachSheet, InvitationAbout, LogCall, PrintInvitations, PrintSessionPaper,
    SaveGroupNote, SavePresence, SendAppointmentLetters, SessionPaper,
};
use etp_app::{
    AppointmentWay, HandoutLanguage, Mark, PatientId, SessionId, attendance, calls, letters,
    planning, schedule, session_papers,
};
use etp_domain::{CallAbout, CallNext, CallOutcome, CallWay, LeaderAnswer, PresenceDetail};
use etp_tests::{ONE_PIXEL, day};

/// Something that is done with a session.
type Deed = fn(&House, SessionId, PatientId);

fn print(house: &House, session: SessionId, _: PatientId) {
    let form = PrintSessionPaper {
        session,
        paper: SessionPaper::SignIn,
        language: HandoutLanguage::Fr,
        despite: String::new(),
    };
    session_papers::print_session_paper(house.centre.desk(), &form).expect("a sheet");
}

fn scan(house: &House, session: SessionId, _: PatientId) {
    let path = house.centre.file("feuille.png", ONE_PIXEL);
    let form = AttachSheet {
        session,
        path: path.display().to_string(),
        binder: String::new(),
    };
    attendance::attach_sheet(house.centre.desk(), form).expect("a scan");
}

fn call(house: &House, session: SessionId, patient: PatientId) {
    let form = LogCall {
        patient,
        session: Some(session),
        about: CallAbout::Invitation,
        way: CallWay::Phone,
        outcome: CallOutcome::Reached,
        next: CallNext::Nothing,
        next_on: None,
        note: String::new(),
    };
    calls::log_call(house.centre.desk(), form).expect("a call");
}

fn note(house: &House, session: SessionId, _: PatientId) {
    let form = SaveGroupNote {
        session,
        note: "Bon échange.".into(),
    };
    attendance::save_group_note(house.centre.desk(), form).expect("a note");
}

fn mark(house: &House, session: SessionId, patient: PatientId) {
    house
        .centre
        .mark(session, patient, Mark::Excused)
        .expect("an excuse");
}

fn line(house: &House, session: SessionId, patient: PatientId) {
    let form = SavePresence {
        session,
        patient,
        detail: PresenceDetail {
            line: "Viendra avec sa fille".into(),
            ..PresenceDetail::default()
        },
        reason: String::new(),
    };
    attendance::save_presence(house.centre.desk(), form).expect("a line");
}

fn answer(house: &House, session: SessionId, _: PatientId) {
    let form = AnswerSession {
        session,
        professional: house.nurse,
        answer: LeaderAnswer::Accepted,
    };
    schedule::answer_session(house.centre.desk(), form).expect("an answer");
}

fn letter(house: &House, session: SessionId, patient: PatientId) {
    let desk = house.centre.desk();
    let form = PrintInvitations {
        about: InvitationAbout::Coming,
        patient: Some(patient),
        session: Some(session),
        languages: vec![],
    };
    letters::print_invitations(desk, &form).expect("a letter");
    let kept = letters::appointment_letters(desk, patient).expect("letters");
    let form = SendAppointmentLetters {
        letters: vec![kept[0].id],
        on: day("2026-09-03"),
        way: AppointmentWay::Hand,
    };
    letters::send_appointment_letters(desk, &form).expect("it left");
}

const DEEDS: [(&str, Deed); 8] = [
    ("a letter that left", letter),
    ("a printed sheet", print),
    ("a scan", scan),
    ("a call", call),
    ("a group note", note),
    ("an excuse", mark),
    ("a line", line),
    ("a leader’s answer", answer),
];

#[test]
fn sessions_with_which_something_was_done_are_not_taken_out_of_the_calendar() {
    for (what, deed) in DEEDS {
        let house = House::on("2026-09-03");
        let people = house.centre.with_people(2);
        let session = weekly(&house, "2026-09-10 14:00", 2, &people)[1];
        deed(&house, session, people[0]);
        let before = house
            .centre
            .picture(house.programme, "2026-09-01", "2026-12-31");
        let act = house.centre.schedule("2026-09-01", "2026-09-30").undo;
        let refused = planning::undo_planning(house.centre.desk(), act.unwrap().planning);
        assert_eq!(
            refused.err().map(|one| one.code).as_deref(),
            Some("planning-changed-since"),
            "{what}"
        );
        let after = house
            .centre
            .picture(house.programme, "2026-09-01", "2026-12-31");
        assert_eq!(before, after, "{what}");
    }
}

#[test]
fn a_move_taken_back_or_refused_loses_nothing_that_was_done_since() {
    for (what, deed) in DEEDS {
        let house = House::on("2026-09-03");
        let people = house.centre.with_people(2);
        let session = weekly(&house, "2026-09-10 14:00", 2, &people)[1];
        let act = house
            .centre
            .shift(session, "2026-09-18 09:00", false)
            .unwrap();
        deed(&house, session, people[0]);
        let kept = |house: &House| {
            let list = house.centre.list(session);
            let sheet = schedule::session_sheet(house.centre.desk(), session).expect("a session");
            let answers: Vec<_> = sheet.line.leaders.iter().map(|one| one.answer).collect();
            (list.people, list.note, list.papers, sheet.calls, answers)
        };
        let before = kept(&house);
        let undone = planning::undo_planning(house.centre.desk(), act.planning);
        assert_eq!(kept(&house), before, "{what}: {:?}", undone.err());
    }
}
