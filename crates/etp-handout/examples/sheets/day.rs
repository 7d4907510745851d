//! A fictional day and week: what to bring, what takes place, whom to call.

use crate::{PEOPLE, at, day, full_name, lines, marks, session, slot};
use etp_domain::HandoutLanguage;
use etp_handout::{
    CallRow, CallSheet, Material, MaterialsList, SessionFacts, SessionMaterials, WeekDay,
    WeekSession, WeekSheet,
};

pub(crate) fn evening() -> SessionFacts {
    SessionFacts {
        theme: "Bouger un peu chaque jour".to_owned(),
        programme: String::new(),
        slot: slot(26, 18, 20),
        place: "Centre culturel de Vresse-sur-Semois".to_owned(),
        room: String::new(),
        leaders: lines(&["Sophie Lambert"]),
    }
}

pub(crate) fn materials(language: HandoutLanguage) -> MaterialsList {
    let thing = |(what, count): (&str, u32)| Material {
        what: what.to_owned(),
        count,
    };
    let feet = [
        ("Monofilament", 2),
        ("Miroir à main", 12),
        ("Modèle de pied", 1),
        (
            "Fiche « Mes pieds, chaque soir » avec une place pour noter ce que l’on a vu et ce que l’on veut demander",
            12,
        ),
        ("Crème hydratante", 12),
    ];
    let walk = [("Podomètre", 8), ("Bande élastique", 8)];
    let of = |session, things: &[(&str, u32)], leave_at| SessionMaterials {
        session,
        address: lines(&["Place fictive 2", "08170 Hargnies"]),
        leave_at,
        expected: 12,
        things: things.iter().copied().map(thing).collect(),
    };
    MaterialsList {
        language,
        marks: marks(),
        date: day(26),
        sessions: vec![
            of(session(), &feet, Some(at(26, 13, 5))),
            of(evening(), &walk, Some(at(26, 17, 10))),
            of(evening(), &[], None),
        ],
    }
}

pub(crate) fn week(language: HandoutLanguage) -> WeekSheet {
    let of = |session: SessionFacts, people, capacity, cancelled, notes: &[&str]| WeekSession {
        session,
        people,
        capacity,
        cancelled,
        notes: lines(notes),
    };
    let moved = |on: u32, from: u32, to: u32, one: SessionFacts| SessionFacts {
        slot: slot(on, from, to),
        ..one
    };
    let night = SessionFacts {
        slot: etp_domain::Slot {
            from: at(27, 22, 0),
            to: at(28, 1, 0),
        },
        ..evening()
    };
    let days = (23..=29).map(|date| WeekDay {
        date: day(date),
        notes: lines(if date == 25 {
            &["Jour férié (fictif)", "Anne Martin absente"]
        } else {
            &[]
        }),
        sessions: match date {
            23 => vec![
                of(moved(23, 9, 11, session()), 8, 12, false, &[]),
                of(
                    moved(23, 14, 16, evening()),
                    12,
                    12,
                    true,
                    &["Neige ; reportée au 30 novembre"],
                ),
            ],
            26 => vec![
                of(session(), 12, 12, false, &["Interprète arabe"]),
                of(evening(), 3, 0, false, &[]),
            ],
            27 => vec![of(night.clone(), 400, 400, false, &[])],
            _ => vec![],
        },
    });
    WeekSheet {
        language,
        marks: marks(),
        about: "Anne Martin".to_owned(),
        days: days.collect(),
    }
}

pub(crate) fn calls(language: HandoutLanguage) -> CallSheet {
    let call = |(number, person): (u32, &(&str, &str))| CallRow {
        number: (number % 5 != 0).then_some(number),
        name: full_name(*person),
        phones: match number % 4 {
            0 => vec![],
            1 => lines(&["00 00 00 00 01"]),
            _ => lines(&["00 00 00 00 01", "+00 000 00 00 02"]),
        },
        languages: lines(&["français", "arabe (interprète)"]),
        slot: Some(slot(26, 14, 16)),
        about: "Prendre soin de ses pieds, Hargnies".to_owned(),
    };
    CallSheet {
        language,
        marks: marks(),
        date: day(26),
        lead: "La séance n’a pas lieu : neige. Proposer le jeudi 3 décembre, 14:00.".to_owned(),
        calls: (1..).zip(&PEOPLE).map(call).collect(),
    }
}
