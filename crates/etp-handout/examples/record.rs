//! Prints fictional records into a folder: a file on one person in each language and in large
//! letters, and a certificate: `cargo run -p etp-handout --example record -- DIR`.

use chrono::{Days, NaiveDate};
use etp_domain::HandoutLanguage::{self, De, En, Fr, Nl};
use etp_handout::{
    Record, RecordColumn, RecordMarks, RecordPart, RecordSection, RecordTable, print_record,
};
use std::error::Error;
use std::{fs, path::Path};

/// The words of the example, one array a language.
struct Said {
    language: HandoutLanguage,
    title: &'static str,
    lead: &'static str,
    headings: [&'static str; 3],
    labels: [&'static str; 6],
    columns: [&'static str; 4],
    themes: [&'static str; 3],
    warning: &'static str,
    nothing: &'static str,
    certificate: [&'static str; 3],
}

const SAID: [Said; 4] = [
    Said {
        language: Fr,
        title: "Ce que nous gardons sur vous",
        lead: "Voici tout ce que le centre garde sur vous : vous pouvez demander à le corriger ou à l’effacer.",
        headings: ["Qui vous êtes", "Vos séances", "Ce qui a quitté le centre"],
        labels: [
            "Nom",
            "Né le",
            "Nom d’usage",
            "Aidants",
            "Médecin traitant",
            "Notes",
        ],
        columns: ["Date", "Thème", "Lieu", "Noté par"],
        themes: [
            "Comprendre le diabète",
            "Composer son assiette",
            "Prendre soin de ses pieds",
        ],
        warning: "Gardez ce document pour vous : il parle de votre santé.",
        nothing: "Rien n’est parti avec votre nom.",
        certificate: [
            "Attestation d’effacement",
            "Le dossier désigné ci-dessous a été effacé du registre.",
            "Dossier",
        ],
    },
    Said {
        language: Nl,
        title: "Wat wij over u bewaren",
        lead: "Dit is alles wat het centrum over u bewaart: u kunt vragen om het te verbeteren of te wissen.",
        headings: ["Wie u bent", "Uw sessies", "Wat het centrum verlaten heeft"],
        labels: [
            "Naam",
            "Geboren op",
            "Gebruiksnaam",
            "Mantelzorgers",
            "Behandelende arts",
            "Notities",
        ],
        columns: ["Datum", "Thema", "Plaats", "Genoteerd door"],
        themes: [
            "Diabetes begrijpen",
            "Een bord samenstellen",
            "Zorgen voor de voeten",
        ],
        warning: "Houd dit document voor uzelf: het gaat over uw gezondheid.",
        nothing: "Er is niets met uw naam vertrokken.",
        certificate: [
            "Attest van wissing",
            "Het onderstaande dossier is uit het register gewist.",
            "Dossier",
        ],
    },
    Said {
        language: De,
        title: "Was wir über Sie aufbewahren",
        lead: "Das ist alles, was das Zentrum über Sie aufbewahrt: Sie können Berichtigung oder Löschung verlangen.",
        headings: [
            "Wer Sie sind",
            "Ihre Schulungseinheiten",
            "Was das Zentrum verlassen hat",
        ],
        labels: [
            "Name",
            "Geboren am",
            "Gebräuchlicher Name",
            "Angehörige",
            "Behandelnder Arzt",
            "Notizen",
        ],
        columns: ["Datum", "Thema", "Ort", "Festgehalten von"],
        themes: [
            "Diabetes verstehen",
            "Den Teller zusammenstellen",
            "Die Füße pflegen",
        ],
        warning: "Behalten Sie dieses Dokument für sich: Es geht um Ihre Gesundheit.",
        nothing: "Nichts ist mit Ihrem Namen weitergegeben worden.",
        certificate: [
            "Löschbescheinigung",
            "Die unten genannte Akte wurde aus dem Register gelöscht.",
            "Akte",
        ],
    },
    Said {
        language: En,
        title: "What we hold on you",
        lead: "This is everything the centre holds on you: you may ask to have it corrected or erased.",
        headings: ["Who you are", "Your sessions", "What has left the centre"],
        labels: [
            "Name",
            "Born on",
            "Name in use",
            "Caregivers",
            "Family doctor",
            "Notes",
        ],
        columns: ["Date", "Theme", "Place", "Noted by"],
        themes: [
            "Understanding diabetes",
            "Filling your plate",
            "Taking care of your feet",
        ],
        warning: "Keep this document to yourself: it speaks of your health.",
        nothing: "Nothing has left with your name.",
        certificate: [
            "Certificate of erasure",
            "The file named below has been erased from the register.",
            "File",
        ],
    },
];

const NAMES: [&str; 5] = [
    "Олена Шевченко",
    "محمد بن عبد الله",
    "Ayşe Çağrı Işık",
    "Nguyễn Thị Hồng",
    "张伟",
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args()
        .nth(1)
        .ok_or("name a folder to print into")?;
    fs::create_dir_all(&folder)?;
    let print = |name: String, record: &Record| -> Result<(), Box<dyn Error>> {
        fs::write(Path::new(&folder).join(name), print_record(record)?)?;
        Ok(())
    };
    for said in &SAID {
        let code = said.language.code();
        let file = whole_file(said);
        print(format!("file-{code}.pdf"), &file)?;
        let large_print = true;
        print(
            format!("file-{code}-large.pdf"),
            &Record {
                large_print,
                ..file
            },
        )?;
        print(format!("certificate-{code}.pdf"), &certificate(said))?;
    }
    Ok(())
}

fn record(said: &Said, title: &str, sections: Vec<RecordSection>) -> Record {
    Record {
        language: said.language,
        large_print: false,
        marks: RecordMarks {
            centre_name: "Centre de santé des Deux Rives (centre fictif)".to_owned(),
            centre_phone: String::new(),
            letterhead: vec!["Quai fictif, 08600 Givet".to_owned()],
            printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
            footer: "K7Q-2M4".to_owned(),
            fictional: true,
        },
        title: title.to_owned(),
        lead: vec![],
        sections,
        closing: vec![],
    }
}

fn whole_file(said: &Said) -> Record {
    let section = |heading: usize, parts| RecordSection {
        heading: said.headings[heading].to_owned(),
        parts,
    };
    let sections = vec![
        section(0, vec![RecordPart::Facts(facts(said))]),
        section(1, vec![RecordPart::Table(sessions(said))]),
        section(
            2,
            vec![
                RecordPart::List(vec![said.nothing.to_owned(); 2]),
                RecordPart::Warning(said.warning.to_owned()),
                RecordPart::Signature,
            ],
        ),
    ];
    Record {
        lead: vec![said.lead.to_owned()],
        ..record(said, said.title, sections)
    }
}

fn facts(said: &Said) -> Vec<(String, String)> {
    let notes = "مُحَمَّد, 37 °C, < 140/90 (2026), ١٢٣, שרה, Tie\u{302}\u{301}n, O’Brien & d'Arc.";
    let facts = [
        NAMES[1],
        "29/02/1980",
        NAMES[2],
        "مريم, Олена Шевченко, 张伟",
        NAMES[3],
        notes,
    ];
    let labelled = said.labels.into_iter().zip(facts);
    labelled
        .map(|(label, fact)| (label.to_owned(), fact.to_owned()))
        .collect()
}

fn sessions(said: &Said) -> RecordTable {
    let columns = said.columns.into_iter().zip([1.0, 2.2, 1.6, 1.8]);
    let column = |(head, width): (&str, f32)| RecordColumn {
        head: head.to_owned(),
        width,
    };
    let first = NaiveDate::from_ymd_opt(2025, 1, 7).unwrap_or_default();
    let row = |number: usize| {
        let day = first + Days::new(number as u64 * 7);
        vec![
            day.format("%d/%m/%Y").to_string(),
            said.themes[number % 3].to_owned(),
            "Espace fictif, salle 2".to_owned(),
            NAMES[number % NAMES.len()].to_owned(),
        ]
    };
    RecordTable {
        caption: "2025 – 2026".to_owned(),
        columns: columns.map(column).collect(),
        rows: (0..90).map(row).collect(),
    }
}

fn certificate(said: &Said) -> Record {
    let [title, sentence, label] = said.certificate;
    let parts = vec![
        RecordPart::KeyMessage(sentence.to_owned()),
        RecordPart::Facts(vec![(label.to_owned(), "K7Q-2M4".to_owned())]),
        RecordPart::Signature,
    ];
    let heading = String::new();
    record(said, title, vec![RecordSection { heading, parts }])
}
