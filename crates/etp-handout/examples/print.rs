//! Prints the whole library into a folder, in French and Dutch, then French in large letters:
//! `cargo run -p etp-handout --example print -- DIR`.

use chrono::{NaiveDate, NaiveTime};
use etp_domain::HandoutLanguage::{De, En, Fr, Nl};
use etp_handout::{Handout, HandoutFacts, library, print_handout};
use std::error::Error;
use std::{fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args()
        .nth(1)
        .ok_or("name a folder to print into")?;
    fs::create_dir_all(&folder)?;
    for (name, text) in library() {
        let handout = Handout::parse(text)?;
        for (languages, large_print) in [
            (vec![Fr, Nl], false),
            (vec![De, En], false),
            (vec![Fr], false),
            (vec![Fr, Nl], true),
        ] {
            let codes: Vec<&str> = languages.iter().map(|language| language.code()).collect();
            let suffix = if large_print { "-large" } else { "" };
            let pdf = print_handout(
                &handout,
                &HandoutFacts {
                    languages: languages.clone(),
                    large_print,
                    ..facts()
                },
            )?;
            fs::write(
                Path::new(&folder).join(format!("{name}-{}{suffix}.pdf", codes.join("-"))),
                pdf,
            )?;
        }
    }
    Ok(())
}

/// Fictional facts.
fn facts() -> HandoutFacts {
    HandoutFacts {
        languages: vec![],
        patient_name: Some("Colette Vandenbroucke".to_owned()),
        session_date: NaiveDate::from_ymd_opt(2026, 11, 26),
        next_session: NaiveDate::from_ymd_opt(2026, 12, 3).zip(NaiveTime::from_hms_opt(14, 0, 0)),
        centre_name: "Centre de santé des Deux Rives (centre fictif)".to_owned(),
        centre_phone: String::new(),
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
        large_print: false,
    }
}
