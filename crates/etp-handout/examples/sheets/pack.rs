//! A fictional print job: its cover, its sheets, a handout for everybody in their languages, a blank form.

use crate::{PEOPLE, at, day, full_name, lines, marks, session, sign_in};
use etp_domain::HandoutLanguage::{self, De, En, Fr, Nl};
use etp_domain::HandoutLayout;
use etp_handout::{
    CoverMissing, CoverRow, CoverSession, Handout, HandoutFacts, HandoutProblem, Pack, PackCover,
    PackPart, Record, RecordPart, RecordSection, library,
};
use std::sync::Arc;

/// Whose name every face can draw: handouts refuse the others.
fn languages(number: u32) -> Vec<HandoutLanguage> {
    match number % 4 {
        0 => vec![Fr, Nl],
        1 => vec![Fr],
        2 => vec![De, En],
        _ => vec![Nl],
    }
}

pub(crate) fn cover(language: HandoutLanguage) -> PackCover {
    let row = |(number, person): (u32, &(&str, &str))| CoverRow {
        number,
        name: full_name(*person),
        handout: if number == 5 {
            String::new()
        } else {
            "Prendre soin de ses pieds au quotidien".to_owned()
        },
        languages: languages(number),
        large_print: number == 3,
    };
    let missing = |number: u32, printed: &[HandoutLanguage]| CoverMissing {
        number,
        name: full_name(PEOPLE[number as usize - 1]),
        handout: "Prendre soin de ses pieds au quotidien".to_owned(),
        wanted: "arabe".to_owned(),
        printed: printed.to_vec(),
    };
    PackCover {
        language,
        marks: marks(),
        date: day(26),
        missing: vec![missing(4, &[Fr, Nl]), missing(8, &[])],
        papers: lines(&[
            "Feuille d’émargement, 14:00, Hargnies",
            "Matériel à emporter",
            "Liste téléphonique",
            "12 fiches",
            "2 formulaires d’évaluation vierges",
        ]),
        sessions: vec![CoverSession {
            session: session(),
            leave_at: Some(at(26, 13, 5)),
            rows: (1..).zip(&PEOPLE).map(row).collect(),
        }],
    }
}

pub(crate) fn pack(language: HandoutLanguage) -> Result<Pack, HandoutProblem> {
    let feet = library().iter().find(|(name, _)| *name == "diabetes2-3");
    let feet = Arc::new(Handout::parse(feet.map_or("", |(_, text)| text))?);
    let mut parts = vec![
        PackPart::Cover(cover(language)),
        PackPart::SignIn(sign_in(language, 12)),
        PackPart::Materials(crate::day::materials(language)),
        PackPart::CallSheet(crate::day::calls(language)),
        PackPart::Week(crate::day::week(language)),
        PackPart::Badges(crate::badges(language, Default::default())),
    ];
    let people = (1..).zip(&PEOPLE).filter(|(number, _)| *number != 8);
    parts.extend(people.map(|(number, person)| {
        let facts = facts(number, full_name(*person));
        PackPart::Handout(feet.clone(), facts)
    }));
    parts.push(PackPart::Record(form()));
    Ok(Pack {
        title: "Papiers du jeudi 26 novembre 2026".to_owned(),
        two_sided: true,
        parts,
    })
}

fn facts(number: u32, name: String) -> HandoutFacts {
    HandoutFacts {
        patient_name: Some(name),
        session_date: Some(day(26)),
        centre_name: marks().centre_name,
        layout: HandoutLayout::for_eyes(number == 3),
        ..HandoutFacts::blank(languages(number), day(22))
    }
}

fn form() -> Record {
    let parts = vec![
        RecordPart::Subheading("1. Comment allez-vous ?".to_owned()),
        RecordPart::Lines(3),
    ];
    Record {
        language: Fr,
        large_print: false,
        marks: marks(),
        title: "Bilan éducatif partagé".to_owned(),
        lead: vec![],
        sections: vec![RecordSection {
            heading: "La vie de tous les jours".to_owned(),
            parts,
        }],
        closing: vec![],
    }
}
