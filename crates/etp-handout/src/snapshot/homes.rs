//! Papers that people take home, sign, or lock away: what was found and agreed, to what they consent, how
//! the register is opened again. Made of the parts of records, as the register hands them in.

use super::kinds::Kind;
use super::records::record;
use super::*;
use crate::{RecordColumn, RecordPart, RecordSection, RecordTable};
use HandoutLanguage::{Fr, Nl};

const GOLDEN_SUMMARY: &str = include_str!("../../tests/golden/summary-fr-nl-page-1.txt");
const GOLDEN_CONSENT: &str = include_str!("../../tests/golden/consent-fr-nl-page-1.txt");
const GOLDEN_RECOVERY: &str = include_str!("../../tests/golden/recovery-fr-page-1.txt");

fn section(heading: &str, parts: Vec<RecordPart>) -> RecordSection {
    RecordSection {
        heading: heading.to_owned(),
        parts,
    }
}

fn fact(label: &str, fact: &str) -> RecordPart {
    RecordPart::Facts(vec![(label.to_owned(), fact.to_owned())])
}

fn titled(title: &str, sections: Vec<RecordSection>) -> Record {
    let mut made = record();
    made.language = Fr;
    made.title = title.to_owned();
    made.lead = vec![];
    made.closing = vec![];
    made.sections = sections;
    made
}

/// A summary in two languages.
pub(crate) fn summary() -> Record {
    let head = |(head, width): (&str, f32)| RecordColumn {
        head: head.to_owned(),
        width,
    };
    let goals = RecordTable {
        caption: String::new(),
        columns: [
            ("Mon objectif / Mijn doel", 2.4),
            ("Avant / Ervoor", 1.4),
            ("Après / Erna", 1.4),
        ]
        .map(head)
        .to_vec(),
        rows: vec![vec![
            "Marcher jusqu’au lavoir".to_owned(),
            "Pas encore / Nog niet".to_owned(),
            "Je sais le faire / Ik kan het".to_owned(),
        ]],
    };
    let said = RecordPart::Paragraph("Ce résumé est pour Anne Exemple.".to_owned());
    let translated =
        RecordPart::Translated(Nl, "Deze samenvatting is voor Anne Exemple.".to_owned());
    let spoken = vec![
        RecordPart::Paragraph("Vit seule, un chien ; n’aime pas la piscine.".to_owned()),
        RecordPart::Translated(Fr, "Noté tel quel, sans traduction".to_owned()),
    ];
    let heading = "Ce dont nous avons parlé / Waarover wij hebben gesproken";
    titled(
        "Résumé de mon bilan / Samenvatting van mijn balans",
        vec![
            section("", vec![said, translated]),
            section(heading, spoken),
            section(
                "Mes objectifs / Mijn doelen",
                vec![RecordPart::Table(goals)],
            ),
            section(
                "Les séances convenues",
                vec![RecordPart::List(vec!["Bouger / Bewegen".to_owned()])],
            ),
        ],
    )
}

/// A recovery sheet.
pub(crate) fn recovery() -> Record {
    let register = vec![
        fact("Dossier sur cet ordinateur", "/srv/registre/sentier"),
        RecordPart::Subheading("Où se trouve une copie de ce dossier".to_owned()),
        RecordPart::Lines(2),
    ];
    let secret = vec![
        RecordPart::Paragraph("À écrire à la main, lettre par lettre.".to_owned()),
        RecordPart::Lines(2),
        RecordPart::Warning("La phrase de passe est la seule clé.".to_owned()),
    ];
    let sealed = vec![
        RecordPart::Paragraph("Première personne : nom, date, signature".to_owned()),
        RecordPart::Lines(1),
        RecordPart::Paragraph("Deuxième personne : nom, date, signature".to_owned()),
        RecordPart::Lines(1),
    ];
    titled(
        "Feuille de secours du registre",
        vec![
            section("Le registre", register),
            section("La phrase de passe", secret),
            section("Enveloppe fermée par deux personnes", sealed),
        ],
    )
}

/// A consent form in two languages.
pub(crate) fn consent() -> Record {
    let both = |first: &str, second: &str| [first.to_owned(), second.to_owned()];
    let notice = vec![
        RecordPart::Warning("Ce texte est un modèle.".to_owned()),
        RecordPart::Translated(Nl, "Deze tekst is een model.".to_owned()),
        RecordPart::PairText(
            Nl,
            both("Ce texte n’existe pas en arabe.", "Niet in het Arabisch."),
        ),
    ];
    let answer = vec![
        RecordPart::Pair(
            Nl,
            both("J’accepte de participer.", "Ik aanvaard deel te nemen."),
        ),
        RecordPart::PairBoxes(Nl, vec![both("Oui", "Ja"), both("Non", "Nee")]),
    ];
    let signed = vec![
        RecordPart::PairText(Nl, both("Lieu et date", "Plaats en datum")),
        RecordPart::Lines(1),
    ];
    titled(
        "Consentement / Toestemming",
        vec![
            section("", notice),
            section("", vec![fact("Nom / Naam", "Anne Exemple")]),
            section("Ma réponse / Mijn antwoord", answer),
            section("Signatures / Handtekeningen", signed),
        ],
    )
}

/// All of them for those who judge every kind of paper.
pub(crate) fn kinds() -> Vec<Kind> {
    let papers = [
        ("summary", summary()),
        ("consent form", consent()),
        ("recovery sheet", recovery()),
    ];
    let sheet = |one: &Record| lay_out(&record::compose(one).unwrap()).unwrap();
    papers
        .iter()
        .map(|(name, one)| ((*name).to_owned(), sheet(one)))
        .collect()
}

#[test]
fn the_first_pages_are_laid_out_as_they_were() {
    for (record, kept) in [
        (summary(), GOLDEN_SUMMARY),
        (consent(), GOLDEN_CONSENT),
        (recovery(), GOLDEN_RECOVERY),
    ] {
        let laid_out = golden::as_kept(&record_pages(&record).unwrap()[0]);
        assert!(laid_out == kept, "laid out differently now:\n{laid_out}");
    }
}
