//! A fictional report with every kind of value, for the tests and for the example that peers read.

use chrono::NaiveDate;
use etp_i18n::Language;
use etp_report::{
    NothingKind, ReportSheet, SheetAbout, SheetLine, SheetSection, SheetTable, SheetValue as Value,
};

/// The day it was made.
pub(crate) fn made_on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 12).unwrap_or_default()
}

/// The report.
pub(crate) fn report(language: Language) -> ReportSheet {
    ReportSheet {
        about: SheetAbout::default(),
        title: "Rapport d’activité & bilan 2025 (données fictives)".into(),
        subtitle: texts(&[
            "Centre fictif de Rocroi",
            "2025",
            "Tous les programmes",
            "Fait le 12 janvier 2026",
            "fr-grid, version 2025",
        ]),
        restricted: "Diffusion restreinte : chiffres exacts, pour le centre & son autorité".into(),
        language,
        sections: vec![entry(), sessions()],
        checks: texts(&["1.2 + 1.3 = 1.1 : 40 d’un côté, 42 de l’autre."]),
        sources: texts(&["Source fictive : un formulaire a un auteur, un titre et une année."]),
    }
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn line(cell: &str, label: &str, value: Value, shown: &str) -> SheetLine {
    SheetLine {
        cell: cell.into(),
        label: label.into(),
        value,
        shown: shown.into(),
        of: None,
        how: format!("Comment {cell} est compté, en une phrase."),
        beside: false,
    }
}

fn entry() -> SheetSection {
    let mut external = line(
        "1.2",
        "dont venus de la ville",
        Value::Count(12),
        "12 sur 42",
    );
    external.of = Some(("Patients évalués (1.1)".into(), Value::Count(42)));
    let mut completed = line(
        "1.4",
        "Part des patients qui ont terminé leur programme personnalisé dans l’année, évaluation comprise",
        Value::Share {
            part: 12,
            whole: 40,
        },
        "12 sur 40 (30 %)",
    );
    completed.of = Some(("Programmes commencés".into(), Value::Count(40)));
    let mut crossing = line("1.x", "À cheval sur deux années", Value::Count(2), "2");
    crossing.beside = true;
    SheetSection {
        code: "1".into(),
        heading: "Entrée dans le programme".into(),
        lines: vec![
            line("1.1", "Patients évalués", Value::Count(42), "42"),
            external,
            line(
                "1.3",
                "Adressés par le médecin",
                Value::Nothing(NothingKind::NotRecorded),
                "non renseigné",
            ),
            completed,
            crossing,
            line(
                "1.5",
                "=SOMME(A1:A9) n’est pas une formule 😀",
                Value::Nothing(NothingKind::NotApplicable),
                "–",
            ),
        ],
        tables: vec![residence(), months()],
    }
}

fn sessions() -> SheetSection {
    SheetSection {
        code: "2".into(),
        heading: "Séances".into(),
        lines: vec![
            line("2.1", "Heures d’éducation", Value::Hours(7_535), "125 h 35"),
            line(
                "2.2",
                "Personnes par séance",
                Value::Mean { part: 31, whole: 4 },
                "7,75",
            ),
            line("2.3", "Attente médiane", Value::Days(12.5), "12,5 jours"),
            line(
                "2.4",
                "Le médecin est-il informé ?",
                Value::Yes(true),
                "oui",
            ),
            line(
                "2.5",
                "Remarques",
                Value::Words("+33 n’est pas un calcul".into()),
                "voir",
            ),
            line(
                "2.6",
                "Taux de reprise",
                Value::Share { part: 0, whole: 0 },
                "sans objet",
            ),
        ],
        tables: vec![completion()],
    }
}

fn counts(key: &str, numbers: &[u64]) -> (String, Vec<Value>) {
    (
        key.into(),
        numbers.iter().map(|number| Value::Count(*number)).collect(),
    )
}

fn residence() -> SheetTable {
    SheetTable {
        code: "T1".into(),
        heading: "Participations : pays de résidence / pays de la séance".into(),
        row_heading: "Pays de résidence".into(),
        columns: texts(&["France", "Belgique", "Luxembourg"]),
        rows: vec![
            counts("France", &[310, 42, 7]),
            counts("Belgique", &[55, 120, 3]),
            counts("Luxembourg", &[1, 0, 18]),
            counts("Non renseigné", &[4, 2, 0]),
        ],
        total: Some(counts("Total", &[370, 164, 28])),
        note: "Une participation est une personne à une séance.".into(),
    }
}

fn months() -> SheetTable {
    let names = ["janvier", "février", "mars", "avril", "mai", "juin"];
    let rows = names.iter().zip([31, 28, 35, 22, 30, 41]);
    SheetTable {
        code: "T2".into(),
        heading: "Participations par mois".into(),
        row_heading: "Mois".into(),
        columns: texts(&["Participations"]),
        rows: rows
            .map(|(name, number)| counts(&format!("{name} 2025"), &[number]))
            .collect(),
        total: Some(counts("Total", &[187])),
        note: String::new(),
    }
}

fn completion() -> SheetTable {
    let row =
        |key: &str, part, whole, mean| (key.to_owned(), vec![Value::Share { part, whole }, mean]);
    let unknown = Value::Nothing(NothingKind::NotRecorded);
    SheetTable {
        code: "T3".into(),
        heading: "Programmes terminés [tous]".into(),
        row_heading: "Programme".into(),
        columns: texts(&["Part terminée", "Attente"]),
        rows: vec![
            row("Vivre avec son diabète", 12, 18, Value::Days(10.0)),
            row("Souffle", 7, 11, unknown),
            row("Cœur", 3, 11, Value::Days(21.5)),
        ],
        total: Some(row("Ensemble", 22, 40, Value::Days(14.0))),
        note: String::new(),
    }
}
