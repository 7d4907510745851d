//! Prints the whole library into a folder, in French and Dutch, then French in large letters:
//! `cargo run -p etp-handout --example print -- DIR`. Or some files, in some languages, in every layout:
//! `… -- DIR fr,ar FILE…`; files end in `.toml`, or in `.md` with the handout between fences.

use chrono::{NaiveDate, NaiveTime};
use etp_domain::HandoutLanguage::{De, En, Fr, Nl};
use etp_domain::{HandoutLanguage, HandoutLayout};
use etp_handout::{Handout, HandoutFacts, SessionFact, library, print_handout};
use std::error::Error;
use std::{fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let folder = asked.first().ok_or("name a folder to print into")?;
    fs::create_dir_all(folder)?;
    match asked.get(1) {
        Some(languages) => some(Path::new(folder), languages, &asked[2..]),
        None => all(Path::new(folder)),
    }
}

fn all(folder: &Path) -> Result<(), Box<dyn Error>> {
    for (name, text) in library() {
        let handout = Handout::parse(text)?;
        for (languages, layout) in [
            (vec![Fr, Nl], HandoutLayout::SideBySide),
            (vec![De, En], HandoutLayout::SideBySide),
            (vec![Fr], HandoutLayout::SideBySide),
            (vec![Fr, Nl], HandoutLayout::Large),
        ] {
            let suffix = match layout {
                HandoutLayout::Large => "-large",
                _ => "",
            };
            let codes: Vec<&str> = languages.iter().map(|one| one.code()).collect();
            let file = format!("{name}-{}{suffix}.pdf", codes.join("-"));
            let facts = facts(languages.clone(), layout);
            fs::write(folder.join(file), print_handout(&handout, &facts)?)?;
        }
    }
    Ok(())
}

fn some(folder: &Path, codes: &str, files: &[String]) -> Result<(), Box<dyn Error>> {
    let languages: Vec<_> = codes
        .split(',')
        .filter_map(HandoutLanguage::from_code)
        .collect();
    for file in files {
        let text = fs::read_to_string(file)?;
        let between = text
            .split("```toml\n")
            .nth(1)
            .and_then(|rest| rest.split("\n```").next());
        let handout = Handout::parse(between.unwrap_or(&text))?;
        for layout in HandoutLayout::ALL {
            let pdf = print_handout(&handout, &facts(languages.clone(), *layout))?;
            let file = format!("{}-{}.pdf", handout.name(), layout.code());
            fs::write(folder.join(file), pdf)?;
        }
    }
    Ok(())
}

/// Fictional facts.
fn facts(languages: Vec<HandoutLanguage>, layout: HandoutLayout) -> HandoutFacts {
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
    let two = NaiveTime::from_hms_opt(14, 0, 0).unwrap_or_default();
    let session = |date, theme: &str| SessionFact {
        date,
        time: two,
        theme: theme.to_owned(),
        place: "Foyer rural".to_owned(),
    };
    HandoutFacts {
        patient_name: Some("Colette Vandenbroucke".to_owned()),
        session_date: Some(day(11, 26)),
        next_session: Some((day(12, 3), two)),
        centre_name: "Centre de santé des Deux Rives (centre fictif)".to_owned(),
        doctor: "Dr Weber".to_owned(),
        place: "Foyer rural".to_owned(),
        sessions: vec![
            session(day(12, 3), "Bouger"),
            session(day(12, 10), "Bien manger avec un diabète"),
        ],
        layout,
        ..HandoutFacts::blank(languages, day(11, 22))
    }
}
