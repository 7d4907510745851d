//! What a notice says in each language, and what it never says.

use super::*;
use etp_domain::HandoutLanguage;

/// What would say why somebody comes, or who is ill, in the four languages.
const TELLING: [&str; 14] = [
    "diab", "asthm", "maladie", "malade", "ziek", "krank", " ill ", "illness", "thérap",
    "programm", "infirm", "verpleeg", "pfleg", "nurse",
];

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn colette() -> Greeted {
    Greeted {
        name: "Exemple".into(),
        sex: "F",
        has_phone: true,
    }
}

fn rives(when: &str) -> Appointment {
    Appointment {
        session: SessionId(uuid::Uuid::from_u128(2)),
        when: at(when),
        place: "Maison des Rives, Givet".into(),
    }
}

fn cancelled(was: &str, cause: CancelCause, again: Option<&str>) -> News {
    News::Cancelled {
        session: SessionId(uuid::Uuid::from_u128(1)),
        was: at(was),
        cause: Some(cause),
        postponed: true,
        again: again.map(rives),
    }
}

#[test]
fn it_says_what_is_cancelled_the_new_date_and_whom_to_call() {
    let news = [cancelled(
        "2026-11-26 14:00",
        CancelCause::Weather,
        Some("2026-12-03 14:00"),
    )];
    let voice = Voice::of(HandoutLanguage::Fr);
    let said = paragraphs(&colette(), &news, "00 00", voice);
    assert_eq!(
        said,
        [
            "Madame Exemple,",
            "Votre rendez-vous du jeudi 26 novembre 2026 à 14:00 n’a pas lieu. Nous vous attendons \
             jeudi 3 décembre 2026 à 14:00, Maison des Rives, Givet.",
            "C’est à cause de la météo.",
            "Si cela ne va pas, appelez le 00 00.",
            "Bien cordialement,",
        ]
    );
}

#[test]
fn two_sessions_of_a_half_day_and_one_without_a_date_stand_in_one_letter() {
    let news = [
        cancelled("2026-11-26 09:00", CancelCause::Strike, None),
        cancelled(
            "2026-11-26 11:00",
            CancelCause::Strike,
            Some("2026-11-27 11:00"),
        ),
    ];
    let voice = Voice::of(HandoutLanguage::Nl);
    let said = paragraphs(&colette(), &news, "00 00", voice);
    assert_eq!(said.len(), 7, "{said:?}");
    assert!(
        said[1].ends_with("2026 om 09:00 gaat niet door."),
        "{said:?}"
    );
    assert!(said[2].contains("11:00 gaat niet door. We verwachten u"));
    assert_eq!(said[3], "Dat komt door een staking.", "once");
    assert!(said[4].starts_with("We bellen u"));
    let unreachable = Greeted {
        has_phone: false,
        ..colette()
    };
    let said = paragraphs(&unreachable, &news, "", voice);
    assert!(!said.iter().any(|one| one.contains("bel")), "{said:?}");
}

#[test]
fn what_is_not_planned_again_is_only_said_not_to_take_place() {
    let said = |language| {
        let news = [News::Cancelled {
            session: SessionId(uuid::Uuid::from_u128(1)),
            was: at("2026-11-26 14:00"),
            cause: Some(CancelCause::Mistake),
            postponed: false,
            again: None,
        }];
        paragraphs(&colette(), &news, "00 00", Voice::of(language))
    };
    assert_eq!(
        said(HandoutLanguage::En)[1..],
        [
            "Your appointment on Thursday 26 November 2026 at 14:00 does not take place.",
            "A question? Call us on 00 00.",
            "Kind regards,",
        ]
    );
    for language in HandoutLanguage::FULL {
        assert_eq!(said(language).len(), 4, "no cause, no promise");
    }
}

#[test]
fn a_session_that_moved_is_said_with_both_days() {
    let news = [News::Moved {
        was: at("2026-11-26 14:00"),
        now: Appointment {
            place: " ".into(),
            ..rives("2026-11-27 09:30")
        },
    }];
    let said = paragraphs(&colette(), &news, "", Voice::of(HandoutLanguage::De));
    assert_eq!(
        said[1],
        "Ihr Termin vom Donnerstag, 26. November 2026 ist jetzt am Freitag, 27. November 2026 um 09:30."
    );
    assert_eq!(said.len(), 3);
}

#[test]
fn who_is_expected_for_the_first_time_is_invited_and_told_of_no_change() {
    let news = [News::Invited {
        now: rives("2026-11-27 09:30"),
    }];
    let voice = Voice::of(HandoutLanguage::Fr);
    assert_eq!(subject(&news, voice), "Votre rendez-vous");
    let said = paragraphs(&colette(), &news, "00 00", voice);
    assert_eq!(
        said[1..3],
        [
            "Nous vous attendons vendredi 27 novembre 2026 à 09:30, Maison des Rives, Givet.",
            "Si cela ne va pas, appelez le 00 00.",
        ]
    );
    let both = [
        cancelled("2026-11-26 14:00", CancelCause::Weather, None),
        news[0].clone(),
    ];
    assert_eq!(subject(&both, voice), "Changement de rendez-vous");
    let told: Vec<_> = both
        .iter()
        .flat_map(News::told)
        .map(|one| one.news)
        .collect();
    use AppointmentNews::{Cancelled, Invitation};
    assert_eq!(told, [Cancelled, Invitation]);
}

#[test]
fn no_notice_names_an_illness_nor_says_who_is_ill() {
    for language in HandoutLanguage::FULL {
        let voice = Voice::of(language);
        for cause in CancelCause::ALL {
            for again in [None, Some("2026-12-03 14:00")] {
                let news = [cancelled("2026-11-26 14:00", *cause, again)];
                let mut said = paragraphs(&colette(), &news, "00 00", voice);
                said.push(subject(&news, voice));
                let said = said.join(" ").to_lowercase();
                let telling = TELLING.iter().find(|word| said.contains(**word));
                assert_eq!(telling, None, "{said}");
            }
        }
    }
}

#[test]
fn a_nurse_who_is_ill_is_the_centres_own_matter() {
    let voice = Voice::of(HandoutLanguage::En);
    let cause = |cause| {
        let news = [cancelled("2026-11-26 14:00", cause, None)];
        paragraphs(&colette(), &news, "", voice)[2].clone()
    };
    let centre = "The reason is the way the centre is organised. We apologise for this.";
    assert_eq!(cause(CancelCause::StaffIll), centre);
    let call = "We will call you to propose a new date.";
    assert_eq!(cause(CancelCause::PeopleAsked), call, "no cause is said");
}
