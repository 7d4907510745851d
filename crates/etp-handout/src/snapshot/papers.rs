//! What a reader finds on the other papers of a session, a day and a week, and on a whole pack.

use super::sheets::{at, marks, session, sign_in};
use super::*;
use crate::*;
use etp_domain::Slot;
use std::sync::Arc;

fn text(part: PackPart) -> String {
    let pages = part_pages(&part).unwrap();
    let lines = pages
        .iter()
        .flatten()
        .map(|line| format!("{}\n", &line[23..]));
    lines.collect::<String>().replace('\u{A0}', " ")
}

fn day() -> NaiveDate {
    at(26, 0).date()
}

pub(crate) fn materials(
    things: &[(&str, u32)],
    leave_at: Option<chrono::NaiveDateTime>,
) -> PackPart {
    let thing = |(what, count): &(&str, u32)| Material {
        what: (*what).to_owned(),
        count: *count,
    };
    PackPart::Materials(MaterialsList {
        language: HandoutLanguage::Fr,
        marks: marks(),
        date: day(),
        sessions: vec![SessionMaterials {
            session: session(),
            address: vec!["Place fictive 2".to_owned(), "08170 Hargnies".to_owned()],
            leave_at,
            expected: 12,
            things: things.iter().map(thing).collect(),
        }],
    })
}

#[test]
fn what_to_bring_stands_with_its_number_its_squares_and_the_hour_to_leave() {
    let said = text(materials(&[("Miroir", 12)], Some(at(26, 13))));
    for what in [
        "Départ à 13:00",
        "12 personnes attendues.",
        "Place fictive 2, 08170",
    ] {
        assert!(said.contains(what), "{what}: {said}");
    }
    assert_eq!(said.matches("rectangle 10.5 x 0.8").count(), 4);
    let before = text(materials(&[("Miroir", 12)], Some(at(25, 22))));
    assert!(before.contains("Départ : mercredi 25 novembre 2026, 22:00"));
    assert!(text(materials(&[], None)).contains("Rien à emporter"));
}

pub(crate) fn week_of(cancelled: bool, capacity: u32) -> PackPart {
    let day = |number: u32, sessions| WeekDay {
        date: at(number, 0).date(),
        notes: vec!["Jour de fête".to_owned()],
        sessions,
    };
    let one = WeekSession {
        session: session(),
        people: 8,
        capacity,
        cancelled,
        notes: vec!["Neige".to_owned()],
    };
    PackPart::Week(WeekSheet {
        language: HandoutLanguage::Fr,
        marks: marks(),
        about: "Anne Martin".to_owned(),
        days: vec![day(26, vec![one]), day(27, vec![])],
    })
}

fn week(cancelled: bool, capacity: u32) -> String {
    text(week_of(cancelled, capacity))
}

#[test]
fn a_week_says_every_day_what_takes_place_and_what_does_not() {
    let said = week(false, 12);
    let order = [
        "du 26/11/2026 au 27/11/2026",
        "jeudi 26",
        "14:00 – 16:00",
        "Neige",
        "8 sur 12",
    ];
    let places: Vec<_> = order.map(|what| said.find(what)).to_vec();
    assert!(
        places.is_sorted() && places.iter().all(Option::is_some),
        "{said}"
    );
    assert_eq!(said.matches("Aucune séance.").count(), 1);
    assert!(!said.contains("Annulée") && week(true, 12).contains("Annulée"));
    assert!(week(false, 0).contains(" 8\n"));
}

pub(crate) fn calls_to(phones: &[&str], people: usize) -> PackPart {
    let call = CallRow {
        number: Some(7),
        name: "Colette Vandenbroucke".to_owned(),
        phones: phones.iter().map(|&one| one.to_owned()).collect(),
        languages: vec!["arabe".to_owned(), "interprète".to_owned()],
        slot: Some(Slot {
            from: at(26, 14),
            to: at(26, 16),
        }),
        about: "Givet".to_owned(),
    };
    PackPart::CallSheet(CallSheet {
        language: HandoutLanguage::De,
        marks: marks(),
        date: day(),
        lead: String::new(),
        calls: vec![call; people],
    })
}

fn calls(phones: &[&str], people: usize) -> String {
    text(calls_to(phones, people))
}

#[test]
fn a_telephone_list_says_whom_to_call_how_and_leaves_squares_for_the_outcome() {
    let said = calls(&["00 00 00 00 01"], 2);
    for what in [
        "00 00 00 00 01",
        "arabe, interprète",
        "14:00 – 16:00",
        "erreicht",
    ] {
        assert_eq!(said.matches(what).count(), 2, "{what}: {said}");
    }
    assert!(calls(&[], 1).contains("keine Nummer"));
    assert!(calls(&[], 0).contains("Niemand ist anzurufen."));
}

/// Every word that stands in the head of a table.
fn head_words(part: &PackPart) -> Vec<String> {
    let pages = part_pages(part).unwrap();
    let heads = pages
        .iter()
        .flatten()
        .filter_map(|line| line.split("bold  8.2 ").nth(1));
    let words = heads.flat_map(|head| {
        head.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    words.collect()
}

#[test]
fn no_word_is_parted_in_the_head_of_a_table() {
    use crate::words::{Say, Words, says};
    let heads: [Say; 17] = [
        says::number,
        says::name,
        says::signature,
        says::arrived,
        says::left,
        says::remarks,
        says::hour,
        says::theme,
        says::place,
        says::leaders,
        says::people,
        says::phone,
        says::session,
        says::outcome,
        says::next,
        says::handout,
        says::languages,
    ];
    for language in HandoutLanguage::FULL {
        let said = heads.map(|say| Words::of(language).say(say)).join(" ");
        let known: Vec<&str> = said.split_whitespace().collect();
        let sheet = SignInSheet {
            language,
            ..sign_in(1)
        };
        let PackPart::Week(week) = week_of(false, 12) else {
            unreachable!()
        };
        let PackPart::CallSheet(calls) = calls_to(&[], 1) else {
            unreachable!()
        };
        let cover = PackCover {
            language,
            ..cover(0)
        };
        for part in [
            PackPart::SignIn(sheet),
            PackPart::Week(WeekSheet { language, ..week }),
            PackPart::CallSheet(CallSheet { language, ..calls }),
            PackPart::Cover(cover),
        ] {
            for word in head_words(&part) {
                assert!(known.contains(&word.as_str()), "{word} of {known:?}");
            }
        }
    }
}

pub(crate) fn cover(missing: usize) -> PackCover {
    PackCover {
        language: HandoutLanguage::En,
        marks: marks(),
        date: day(),
        missing: vec![
            CoverMissing {
                number: 4,
                name: "Jan Peeters".to_owned(),
                handout: "Your feet".to_owned(),
                wanted: "Arabic".to_owned(),
                printed: vec![HandoutLanguage::Nl],
            };
            missing
        ],
        papers: vec!["Sign-in sheet".to_owned()],
        sessions: vec![CoverSession {
            session: session(),
            leave_at: None,
            rows: vec![CoverRow {
                number: 1,
                name: "Colette Vandenbroucke".to_owned(),
                handout: "Your feet".to_owned(),
                languages: vec![HandoutLanguage::Fr, HandoutLanguage::De],
                large_print: true,
            }],
        }],
    }
}

#[test]
fn a_cover_says_first_what_is_missing_and_then_who_gets_what() {
    let said = text(PackPart::Cover(cover(2)));
    let order = [
        "2 handouts do not exist",
        "Arabic",
        "Sign-in sheet",
        "French, German",
        "large print",
    ];
    let places: Vec<_> = order.map(|what| said.find(what)).to_vec();
    assert!(
        places.is_sorted() && places.iter().all(Option::is_some),
        "{said}"
    );
    assert!(!text(PackPart::Cover(cover(0))).contains("Missing"));
}

fn handout(name: &str) -> PackPart {
    let facts = HandoutFacts {
        patient_name: Some(name.to_owned()),
        languages: vec![HandoutLanguage::Nl],
        ..facts()
    };
    PackPart::Handout(Arc::new(example()), facts)
}

#[test]
fn a_part_that_cannot_be_printed_is_known_before_the_cover_is() {
    assert_eq!(try_part(&handout("Jan Peeters")), Ok(()));
    let refused = try_part(&handout("张伟")).unwrap_err();
    assert_eq!(refused.code(), "handout-character-missing");
    assert_eq!(try_part(&PackPart::Cover(cover(3))), Ok(()));
}

fn joined(two_sided: bool) -> Sheet {
    let parts = [
        PackPart::Cover(cover(1)),
        handout("Jan Peeters"),
        PackPart::SignIn(sign_in(30)),
        handout("Zoé d’Arc"),
    ];
    let sheets = parts.iter().map(|part| pack::sheet(part).unwrap());
    crate::sheet::join("Papiers", sheets.collect(), two_sided).unwrap()
}

#[test]
fn every_part_of_a_pack_counts_its_own_pages_and_starts_on_a_front() {
    let starts = |sheet: &Sheet| -> Vec<usize> {
        let pages = written(sheet).into_iter().enumerate();
        let first = |page: &[String]| {
            page.iter()
                .any(|line| line.contains("a 1\u{A0}/") || line.contains("e 1\u{A0}/"))
        };
        pages
            .filter(|(_, page)| first(page))
            .map(|(place, _)| place)
            .collect()
    };
    assert_eq!(starts(&joined(false)), [0, 1, 4, 6]);
    let sheet = joined(true);
    assert_eq!(starts(&sheet), [0, 2, 6, 8]);
    assert!(sheet.pages[1].drawn.is_empty() && !sheet.pages.last().unwrap().drawn.is_empty());
}

#[test]
fn a_pack_speaks_all_its_languages_and_says_whose_each_handout_is() {
    let sheet = joined(true);
    let languages: Vec<&str> = sheet.languages.iter().map(|one| one.code()).collect();
    assert_eq!(languages, ["en", "nl", "fr"]);
    let titles = sheet.bookmarks.iter().filter(|mark| mark.level == 1);
    let titles: Vec<(usize, &str)> = titles
        .map(|mark| (mark.page, mark.title.as_str()))
        .collect();
    assert!(
        titles[1].0 == 2 && titles[1].1.ends_with("Jan Peeters"),
        "{titles:?}"
    );
    assert_eq!(titles[2], (6, "Prendre soin de ses pieds"));
}

#[test]
fn a_name_reaches_the_outline_on_one_line_and_an_empty_one_does_not() {
    let title = |name: &str| {
        pack::sheet(&handout(name)).unwrap().bookmarks[0]
            .title
            .clone()
    };
    assert!(title(" Jan\n\u{7} Peeters").ends_with(" – Jan Peeters"));
    assert_eq!(title("\u{7}\n"), "Uw hart in de gaten houden");
}

#[test]
fn no_letter_and_no_length_whatever_stops_a_paper() {
    let long = "mot ".repeat(2000);
    for word in ["\u{202E}abc", "👩‍⚕️", "张伟", "\u{10FFFF}", "", &long] {
        let mut sheet = sign_in(2);
        sheet.rows[0].name = word.to_owned();
        sheet.rows[1].remarks = word.to_owned();
        sheet.session.theme = word.to_owned();
        sheet.session.leaders = vec![word.to_owned()];
        assert_eq!(try_part(&PackPart::SignIn(sheet)), Ok(()), "{word:?}");
        let mut one = cover(1);
        one.missing[0].handout = word.to_owned();
        one.papers = vec![word.to_owned()];
        assert_eq!(try_part(&PackPart::Cover(one)), Ok(()), "{word:?}");
    }
}

#[test]
fn a_pack_of_nothing_is_refused() {
    let nothing = Pack {
        title: "Rien".to_owned(),
        two_sided: true,
        parts: vec![],
    };
    assert_eq!(print_pack(&nothing), Err(HandoutProblem::Empty));
}
