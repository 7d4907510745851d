//! Prints the papers of a fictional session, day and week into a folder, to be looked at:
//! `cargo run -p etp-handout --example sheets -- DIR`.

mod day;
mod pack;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use etp_domain::{HandoutLanguage, Mark, Slot};
use etp_handout::{
    Badge, BadgeFormat, Badges, RecordMarks, SessionFacts, SignInRow, SignInSheet, print_badges,
    print_call_sheet, print_cover, print_materials, print_pack, print_sign_in, print_week,
};
use std::error::Error;
use std::{fs, path::Path};

/// People with long names, of six alphabets.
pub(crate) const PEOPLE: [(&str, &str); 12] = [
    ("Colette", "Vandenbroucke"),
    (
        "Maximiliane-Alexandrine",
        "Freifrau von Hohenstein-Württemberg",
    ),
    ("Jan", "Peeters"),
    ("محمد", "بن عبد الله"),
    ("Jean-François", "Van den Abeele-Vanderstraeten"),
    ("Олена", "Шевченко"),
    ("Nguyễn", "Thị Hồng"),
    ("伟", "张"),
    ("Ayşe Çağrı", "Işık"),
    ("Marie Thérèse Antoinette Joséphine", "de la Rochefoucauld"),
    ("Bartholomäusverehrungsgemeinde", ""),
    ("Zoé", "d’Arc"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args()
        .nth(1)
        .ok_or("name a folder to print into")?;
    fs::create_dir_all(&folder)?;
    let keep = |name: String, bytes: Vec<u8>| fs::write(Path::new(&folder).join(name), bytes);
    for language in HandoutLanguage::FULL {
        let named = |what: &str| format!("{what}-{}.pdf", language.code());
        keep(named("signin"), print_sign_in(&sign_in(language, 12))?)?;
        keep(
            named("badges"),
            print_badges(&badges(language, BadgeFormat::Eight))?,
        )?;
        keep(
            named("materials"),
            print_materials(&day::materials(language))?,
        )?;
        keep(named("week"), print_week(&day::week(language))?)?;
        keep(named("calls"), print_call_sheet(&day::calls(language))?)?;
        keep(named("cover"), print_cover(&pack::cover(language))?)?;
    }
    let french = HandoutLanguage::Fr;
    keep(
        "full-fr.pdf".to_owned(),
        print_sign_in(&sign_in(french, 400))?,
    )?;
    keep(
        "ten-fr.pdf".to_owned(),
        print_badges(&badges(french, BadgeFormat::Ten))?,
    )?;
    keep("pack-fr.pdf".to_owned(), print_pack(&pack::pack(french)?)?)?;
    Ok(())
}

pub(crate) fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|&line| line.to_owned()).collect()
}

pub(crate) fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default()
}

pub(crate) fn at(on: u32, hour: u32, minute: u32) -> NaiveDateTime {
    day(on).and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default())
}

pub(crate) fn slot(on: u32, from: u32, to: u32) -> Slot {
    let (from, to) = (at(on, from, 0), at(on, to, 0));
    Slot { from, to }
}

pub(crate) fn marks() -> RecordMarks {
    RecordMarks {
        centre_name: "Maison de santé des Deux Rives (centre fictif)".to_owned(),
        centre_phone: String::new(),
        letterhead: vec![],
        printed_on: day(22),
        footer: String::new(),
        fictional: true,
    }
}

pub(crate) fn session() -> SessionFacts {
    SessionFacts {
        theme: "Prendre soin de ses pieds".to_owned(),
        programme: "Vivre avec un diabète de type 2".to_owned(),
        slot: slot(26, 14, 16),
        place: "Salle des fêtes de Hargnies".to_owned(),
        room: "Salle 2".to_owned(),
        leaders: lines(&["Anne Martin (infirmière)", "Jan Peeters (diëtist)"]),
    }
}

pub(crate) fn full_name((first, family): (&str, &str)) -> String {
    format!("{first} {family}").trim().to_owned()
}

fn sign_in(language: HandoutLanguage, rows: u32) -> SignInSheet {
    let row = |(number, person): (u32, &(&str, &str))| SignInRow {
        number,
        name: full_name(*person),
        about: if number % 12 == 3 {
            "Proche de Colette Vandenbroucke".to_owned()
        } else {
            String::new()
        },
        remarks: if number % 12 == 4 {
            "Interprète".to_owned()
        } else {
            String::new()
        },
    };
    let people = PEOPLE.iter().cycle().take(rows as usize);
    SignInSheet {
        language,
        marks: marks(),
        session: session(),
        rows: (1..).zip(people).map(row).collect(),
        blank_rows: 4,
        letters: vec![
            ('P', Mark::Present),
            ('R', Mark::Late),
            ('D', Mark::LeftEarly),
            ('E', Mark::Excused),
            ('A', Mark::Absent),
        ],
        binder: String::new(),
    }
}

fn badges(language: HandoutLanguage, format: BadgeFormat) -> Badges {
    let badge = |(number, (first, family)): (u32, &(&str, &str))| Badge {
        number,
        first_name: (*first).to_owned(),
        family_name: (*family).to_owned(),
        code: if number % 4 == 0 {
            String::new()
        } else {
            format!("K7Q-2M{number}")
        },
    };
    Badges {
        language,
        marks: marks(),
        date: day(26),
        format,
        badges: (1..).zip(&PEOPLE).map(badge).collect(),
    }
}
