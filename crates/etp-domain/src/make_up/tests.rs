//! Sessions somebody can and cannot come to, and the order they are offered in.

use super::*;
use chrono::NaiveDate;
use uuid::Uuid;

/// An hour of a day of March.
fn at(day: u32, hour: u32) -> NaiveDateTime {
    let date = NaiveDate::from_ymd_opt(2027, 3, day).unwrap();
    date.and_hms_opt(hour, 0, 0).unwrap()
}

/// It is the 10th at noon; the evaluation is on the 25th at 9; the person comes 30 km.
fn need() -> MakeUpNeed {
    MakeUpNeed {
        now: at(10, 12),
        before: Some(at(25, 9)),
        furthest_km: Some(30),
    }
}

/// A session anybody could come to.
fn open(number: u128) -> MakeUpChoice {
    MakeUpChoice {
        session: SessionId(Uuid::from_u128(number)),
        begins: at(15, 14),
        seats_left: 3,
        follows: Follows::Yes,
        km: Some(12),
        elsewhere: false,
        listed: false,
        remote: false,
    }
}

fn bars(choice: MakeUpChoice) -> Vec<&'static str> {
    let found = make_ups(&need(), &[choice]);
    found[0].bars.iter().map(|bar| bar.code()).collect()
}

#[test]
fn twelve_sessions_somebody_can_or_cannot_come_to() {
    for (said, choice, expected) in [
        ("all is well", open(1), &[][..]),
        (
            "the last free seat",
            MakeUpChoice {
                seats_left: 1,
                ..open(2)
            },
            &[],
        ),
        (
            "as far as the person comes",
            MakeUpChoice {
                km: Some(30),
                ..open(3)
            },
            &[],
        ),
        (
            "nobody knows how far",
            MakeUpChoice {
                km: None,
                ..open(4)
            },
            &[],
        ),
        (
            "far, and by video",
            MakeUpChoice {
                km: Some(90),
                remote: true,
                ..open(5)
            },
            &[],
        ),
        (
            "with an interpreter",
            MakeUpChoice {
                follows: Follows::WithInterpreter,
                ..open(6)
            },
            &[],
        ),
        (
            "it began at noon",
            MakeUpChoice {
                begins: at(10, 12),
                ..open(7)
            },
            &["over"],
        ),
        (
            "at the hour of the evaluation",
            MakeUpChoice {
                begins: at(25, 9),
                ..open(8)
            },
            &["too-late"],
        ),
        (
            "no seat left",
            MakeUpChoice {
                seats_left: 0,
                ..open(9)
            },
            &["full"],
        ),
        (
            "another language",
            MakeUpChoice {
                follows: Follows::No,
                ..open(10)
            },
            &["language"],
        ),
        (
            "a kilometre too far",
            MakeUpChoice {
                km: Some(31),
                ..open(11)
            },
            &["too-far"],
        ),
        (
            "on the full list already, and so expected there",
            MakeUpChoice {
                seats_left: 0,
                elsewhere: true,
                listed: true,
                ..open(12)
            },
            &["elsewhere", "listed"],
        ),
    ] {
        assert_eq!(bars(choice), expected, "{said}");
    }
}

#[test]
fn everything_that_speaks_against_a_session_is_said() {
    let hopeless = MakeUpChoice {
        begins: at(9, 9),
        seats_left: 0,
        follows: Follows::No,
        km: Some(200),
        elsewhere: true,
        ..open(1)
    };
    let expected = ["over", "full", "language", "too-far", "elsewhere"];
    assert_eq!(bars(hopeless), expected);
}

#[test]
fn without_an_evaluation_or_a_wish_nothing_is_too_late_or_too_far() {
    let anything = MakeUpNeed {
        before: None,
        furthest_km: None,
        ..need()
    };
    let late = MakeUpChoice {
        begins: at(30, 9),
        km: Some(400),
        ..open(1)
    };
    assert!(make_ups(&anything, &[late])[0].bars.is_empty());
}

#[test]
fn an_interpreter_is_told_of() {
    let with = MakeUpChoice {
        follows: Follows::WithInterpreter,
        ..open(1)
    };
    let told: Vec<bool> = make_ups(&need(), &[with, open(2)])
        .iter()
        .map(|made| made.interpreted)
        .collect();
    assert_eq!(told, [true, false]);
}

#[test]
fn open_sessions_come_first_then_the_nearest_day_then_the_nearest_place() {
    let choices = [
        MakeUpChoice {
            begins: at(11, 9),
            seats_left: 0,
            ..open(1)
        },
        MakeUpChoice {
            begins: at(18, 9),
            km: Some(5),
            ..open(2)
        },
        MakeUpChoice {
            begins: at(16, 9),
            km: None,
            ..open(3)
        },
        MakeUpChoice {
            begins: at(16, 9),
            km: Some(20),
            ..open(4)
        },
        MakeUpChoice {
            begins: at(16, 17),
            km: Some(3),
            ..open(5)
        },
        MakeUpChoice {
            begins: at(16, 18),
            km: Some(80),
            remote: true,
            ..open(6)
        },
        MakeUpChoice {
            begins: at(9, 9),
            ..open(7)
        },
        MakeUpChoice {
            begins: at(16, 9),
            km: Some(20),
            ..open(8)
        },
    ];
    let mut mixed = choices.clone();
    mixed.reverse();
    for choices in [choices, mixed] {
        let order: Vec<u128> = make_ups(&need(), &choices)
            .iter()
            .map(|made| made.session.0.as_u128())
            .collect();
        assert_eq!(order, [6, 5, 4, 8, 3, 2, 7, 1]);
    }
}
