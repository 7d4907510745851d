//! Prints fictional letters and a blank form into a folder, to be looked at:
//! `cargo run -p etp-handout --example letter -- DIR`.

use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use etp_handout::{
    EnvelopeWindow, LetterSheet, LetterTable, Logo, Record, RecordMarks, RecordPart, RecordSection,
    print_letter, print_record,
};
use std::error::Error;
use std::{fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args()
        .nth(1)
        .ok_or("name a folder to print into")?;
    fs::create_dir_all(&folder)?;
    let keep = |name: &str, bytes: Vec<u8>| fs::write(Path::new(&folder).join(name), bytes);
    let doctor = to_the_doctor();
    keep("letter-right.pdf", print_letter(&doctor)?)?;
    let left = LetterSheet {
        window: EnvelopeWindow::Left,
        ..doctor.clone()
    };
    keep("letter-left.pdf", print_letter(&left)?)?;
    let large = LetterSheet {
        large_print: true,
        ..doctor.clone()
    };
    keep("letter-large.pdf", print_letter(&large)?)?;
    let mut long = doctor;
    let more = "Un paragraphe de plus, assez long pour que la lettre ait deux pages. ".repeat(9);
    long.paragraphs.splice(2..2, vec![more; 5]);
    keep("letter-long.pdf", print_letter(&long)?)?;
    keep("form.pdf", print_record(&form())?)?;
    Ok(())
}

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|&line| line.to_owned()).collect()
}

fn marks() -> RecordMarks {
    RecordMarks {
        centre_name: "Maison de santé des Deux Rives (centre fictif)".to_owned(),
        centre_phone: "00 00 00 00 00".to_owned(),
        letterhead: lines(&["Quai fictif 1", "08600 Givet", "bonjour@example.org"]),
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
        footer: "Dossier K7Q-2M4".to_owned(),
        fictional: true,
    }
}

/// A picture with a light and a dark half.
fn logo() -> Option<Logo> {
    let pixel = |place: usize| match place % 120 {
        0..60 => [11, 92, 88],
        _ => [230, 242, 239],
    };
    Logo::new(120, 60, (0..7200).flat_map(pixel).collect())
}

fn to_the_doctor() -> LetterSheet {
    let goals = [
        [
            "Marcher deux kilomètres sans m’arrêter avec le chien de ma voisine",
            "non acquis",
            "acquis",
        ],
        ["Regarder mes pieds chaque soir", "en cours", "acquis"],
        ["قياس السكر كل صباح", "non acquis", "en cours"],
    ];
    LetterSheet {
        language: HandoutLanguage::Fr,
        large_print: false,
        marks: marks(),
        logo: logo(),
        window: EnvelopeWindow::Right,
        address: lines(&["Dr Aline Exemple", "Cabinet médical fictif", "Place fictive 2", "08600 Givet"]),
        place_and_day: "Givet, le 22 novembre 2026".to_owned(),
        subject: "Éducation thérapeutique : synthèse de l’évaluation de Mme Colette Vandenbroucke, née le 3 mai 1958".to_owned(),
        paragraphs: lines(&[
            "Docteur,",
            "Mme Colette Vandenbroucke a suivi le programme d’éducation thérapeutique « Vivre avec un diabète de type 2 » de notre centre.",
            "Séances suivies : 5 sur 6.",
            "L’évaluation individuelle a eu lieu le 18 novembre 2026 avec Anne Martin.",
            "Ce qu’il en ressort : se sent plus sûre, marche avec une voisine ; le transport reste difficile en hiver.",
            "Satisfaction : 9 sur 10.",
            "Décision du 18 novembre 2026 : une offre de suivi régulier (renforcement) est proposée.",
            "Suivi proposé : un atelier par trimestre.",
            "Pour toute question, vous pouvez appeler notre centre au 00 00 00 00 00.",
            "Veuillez agréer, Docteur, nos salutations distinguées.",
        ]),
        to_fill_in: None,
        table: Some(LetterTable {
            caption: "Ses objectifs, dans ses propres mots".to_owned(),
            heads: lines(&["Objectif", "Avant", "Après"]),
            rows: goals.map(|goal| lines(&goal)).to_vec(),
        }),
        signed_by: lines(&["Anne Martin", "infirmière"]),
    }
}

fn form() -> Record {
    let question = |number: usize, text: &str, other: &str| {
        [
            RecordPart::Subheading(format!("{number}. {text}")),
            RecordPart::Translated(HandoutLanguage::Nl, other.to_owned()),
        ]
    };
    let mut parts = question(
        1,
        "Comment vivez-vous avec votre maladie ?",
        "Hoe leeft u met uw ziekte?",
    )
    .to_vec();
    parts.push(RecordPart::Lines(3));
    parts.extend(question(
        2,
        "Marchez-vous chaque jour ?",
        "Wandelt u elke dag?",
    ));
    parts.push(RecordPart::Boxes(lines(&["Oui / Ja", "Non / Nee"])));
    parts.extend(question(
        3,
        "Vous sentez-vous sûr de vous ?",
        "Voelt u zich zeker?",
    ));
    let marks_of_ten: Vec<String> = (0..=10).map(|mark| mark.to_string()).collect();
    parts.push(RecordPart::Boxes(marks_of_ten));
    Record {
        language: HandoutLanguage::Fr,
        large_print: false,
        marks: marks(),
        title: "Bilan éducatif partagé".to_owned(),
        lead: lines(&["Formulaire à remplir à la main."]),
        sections: vec![RecordSection {
            heading: "La vie de tous les jours".to_owned(),
            parts,
        }],
        closing: vec![],
    }
}
