//! Prints a fictional report with every kind of chart, in French, German and Arabic, and a handout as a
//! booklet: `cargo run -p etp-handout --example report -- DIR`. Every figure in it is made up.

use chrono::NaiveDate;
use etp_domain::HandoutLanguage::{self, Ar, De, Fr, Nl};
use etp_domain::HandoutLayout;
use etp_handout::chart::{Chart, ChartKind, ChartSeries, ChartUnit};
use etp_handout::report::{Align, ReportBlock, ReportDocument, ReportSection, ReportTable};
use etp_handout::{
    Handout, HandoutFacts, RecordMarks, library, print_booklet, print_handout, print_report,
};
use std::error::Error;
use std::{fs, path::Path};

type Values = &'static [Option<f64>];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args()
        .nth(1)
        .ok_or("name a folder to print into")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    for language in [Fr, De, Ar] {
        let pdf = print_report(&report(language), &marks())?;
        fs::write(folder.join(format!("report-{}.pdf", language.code())), pdf)?;
    }
    let (_, text) = library().first().ok_or("an empty library")?;
    let handout = Handout::parse(text)?;
    for (name, languages) in [("fr-nl", vec![Fr, Nl]), ("fr", vec![Fr])] {
        let facts = HandoutFacts {
            layout: HandoutLayout::A5,
            centre_name: "Centre des Deux Rives (fictif)".to_owned(),
            ..HandoutFacts::blank(languages, day())
        };
        let file = |kind| folder.join(format!("{kind}-{name}.pdf"));
        fs::write(file("a5"), print_handout(&handout, &facts)?)?;
        fs::write(file("booklet"), print_booklet(&handout, &facts)?)?;
    }
    Ok(())
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

fn marks() -> RecordMarks {
    RecordMarks {
        centre_name: "Centre de santé des Deux Rives".to_owned(),
        centre_phone: String::new(),
        letterhead: vec!["1 quai Fictif, Givet".to_owned()],
        printed_on: day(),
        footer: "Rapport 2025".to_owned(),
        fictional: true,
    }
}

fn report(language: HandoutLanguage) -> ReportDocument {
    ReportDocument {
        title: "Rapport annuel d’activité 2025".to_owned(),
        subtitle: vec!["Du 1er janvier au 31 décembre 2025, arrêté au 15 janvier 2026".to_owned()],
        language,
        restricted: Some("Diffusion restreinte : direction et financeurs du programme".to_owned()),
        sections: vec![activity(), pathways(), course(), indicators()],
    }
}

fn strings<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

fn chart(
    (kind, unit): (ChartKind, ChartUnit),
    title: &str,
    categories: Vec<String>,
    series: &[(&str, Values)],
) -> ReportBlock {
    let one = |(name, values): &(&str, Values)| ChartSeries {
        name: (*name).to_owned(),
        values: values.to_vec(),
    };
    ReportBlock::Chart(Chart {
        kind,
        title: title.to_owned(),
        series: series.iter().map(one).collect(),
        categories,
        unit,
        alternative: format!("{title}. Les nombres sont dans le tableau qui suit."),
        table_heading: "Les nombres du graphique".to_owned(),
        tabled: true,
        missing: String::new(),
    })
}

fn programmes() -> Vec<String> {
    strings([
        "Vivre avec le diabète de type 2",
        "Mon cœur au quotidien",
        "Mieux respirer avec une BPCO",
        "Bouger à son rythme",
        "Après un accident vasculaire cérébral",
    ])
}

fn section(heading: &str, intro: &str, blocks: Vec<ReportBlock>) -> ReportSection {
    ReportSection {
        heading: heading.to_owned(),
        intro: intro.to_owned(),
        blocks,
    }
}

fn activity() -> ReportSection {
    let people: Values = &[Some(1284.0), Some(611.0), Some(402.0), Some(0.0), None];
    let before: Values = &[Some(1107.0), Some(640.0), None, Some(12.0), Some(96.0)];
    let table = ReportTable {
        caption: "Séances tenues en 2025, par lieu".to_owned(),
        columns: vec![
            ("Lieu".to_owned(), Align::Start),
            ("Séances".to_owned(), Align::End),
            ("Heures".to_owned(), Align::End),
            ("Personnes par séance".to_owned(), Align::End),
        ],
        rows: vec![
            strings(["Givet, salle des associations", "142", "284", "7,4"]),
            strings(["Dinant, maison médicale", "96", "192", "6,9"]),
            strings(["À distance", "31", "46,5", "5,2"]),
        ],
        head_column: true,
        notes: strings(["Une séance annulée ne compte pas. Chiffres inventés pour cet exemple."]),
    };
    section(
        "Activité",
        "Le centre a suivi plus de personnes qu’en 2024 dans deux programmes sur cinq.",
        vec![
            chart(
                (ChartKind::Bar, ChartUnit::Count),
                "Le programme diabète réunit plus de la moitié des personnes",
                programmes(),
                &[("", people)],
            ),
            chart(
                (ChartKind::Bar, ChartUnit::Count),
                "Deux programmes grandissent, un autre s’arrête",
                programmes(),
                &[("2024", before), ("2025", people)],
            ),
            ReportBlock::Table(table),
        ],
    )
}

fn pathways() -> ReportSection {
    let finished: Values = &[Some(74.0), Some(61.0), Some(48.0), Some(38.0), None];
    let going_on: Values = &[Some(12.0), Some(24.0), Some(30.0), Some(55.0), None];
    let stopped: Values = &[Some(9.0), Some(11.0), None, Some(5.0), None];
    let lost: Values = &[Some(5.0), Some(4.0), Some(22.0), Some(2.0), None];
    section(
        "Parcours",
        "",
        vec![
            chart(
                (ChartKind::Bar, ChartUnit::Percent),
                "3 patients sur 4 finissent leur parcours diabète",
                programmes(),
                &[("", finished)],
            ),
            chart(
                (ChartKind::Stacked, ChartUnit::Percent),
                "Dans le programme BPCO, une personne sur cinq est perdue de vue",
                programmes(),
                &[
                    ("Terminés", finished),
                    ("En cours", going_on),
                    ("Arrêtés", stopped),
                    ("Perdus de vue", lost),
                ],
            ),
            ReportBlock::Note("Les parts sont arrondies à l’unité.".to_owned()),
        ],
    )
}

fn course() -> ReportSection {
    let months = strings([
        "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ]);
    let givet: Values = &[
        Some(38.0),
        Some(41.0),
        Some(47.0),
        Some(45.0),
        Some(39.0),
        Some(33.0),
        Some(12.0),
        None,
        Some(42.0),
        Some(51.0),
        Some(49.0),
        Some(44.0),
    ];
    let dinant: Values = &[
        Some(22.0),
        Some(19.0),
        Some(25.0),
        Some(31.0),
        Some(28.0),
        Some(27.0),
        Some(14.0),
        None,
        Some(26.0),
        Some(33.0),
        None,
        Some(41.0),
    ];
    let remote: Values = &[
        None,
        None,
        None,
        Some(4.0),
        Some(6.0),
        Some(9.0),
        Some(11.0),
        None,
        Some(8.0),
        Some(7.0),
        Some(9.0),
        Some(10.0),
    ];
    section(
        "Au fil de l’année",
        "",
        vec![
            chart(
                (ChartKind::Line, ChartUnit::Count),
                "Les présences repartent après l’été",
                months.clone(),
                &[("", givet)],
            ),
            chart(
                (ChartKind::Line, ChartUnit::Count),
                "Dinant rejoint Givet en fin d’année",
                months,
                &[("Givet", givet), ("Dinant", dinant), ("À distance", remote)],
            ),
        ],
    )
}

fn indicators() -> ReportSection {
    let first: Values = &[Some(2.4), Some(3.1), Some(2.9), None, Some(3.0)];
    let last: Values = &[Some(4.0), Some(3.8), Some(3.0), Some(2.2), None];
    let hours: Values = &[Some(11.5), Some(9.0), Some(7.25), Some(4.0), None];
    section(
        "Ce que disent les personnes",
        "",
        vec![
            chart(
                (ChartKind::Dot, ChartUnit::Ratio),
                "Chacun se sent plus capable après le programme diabète",
                programmes(),
                &[("Avant", first), ("Après", last)],
            ),
            chart(
                (ChartKind::Dot, ChartUnit::Hours),
                "Une personne passe en moyenne une dizaine d’heures en séance",
                programmes(),
                &[("", hours)],
            ),
        ],
    )
}
