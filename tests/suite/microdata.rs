//! The disclosure door from a coordinator's side: another program's lines become tables, year after
//! year, in one ledger. Who could be found in them is attacked in tests/peers.

use etp_app::FailureKind;
use etp_app::microdata::{
    MicrodataReleased, ReleaseMicrodata, WithdrawMicrodata, release_microdata, withdraw_microdata,
};
use etp_i18n::{Language, message};
use std::path::{Path, PathBuf};

const HEAD: &str = "person,period,pathology,age_band,sex,residence,mode,attendances\n";

/// A centre whose programme writes a file each quarter.
struct Centre {
    folder: tempfile::TempDir,
    lines: String,
}

impl Centre {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let lines = HEAD.to_owned();
        Self { folder, lines }
    }

    /// Everybody comes twice in a quarter; most to the group on diabetes.
    fn lives(&mut self, quarter: &str) {
        let programmes = [
            ("DT2", 60),
            ("IC", 41),
            ("OBE", 33),
            ("BPCO", 24),
            ("IRC", 13),
            ("AUT", 7),
        ];
        for (pathology, number) in programmes {
            for one in 0..number {
                let sex = if one % 2 == 0 { "F" } else { "M" };
                let residence = if one % 3 == 0 { "BE" } else { "FR" };
                let line = format!(
                    "{pathology}{one},{quarter},{pathology},A45_64,{sex},{residence},GRP,2\n"
                );
                self.lines.push_str(&line);
            }
        }
    }

    fn ledger(&self) -> PathBuf {
        self.folder.path().join("ledger.json")
    }

    fn form(&self) -> ReleaseMicrodata {
        let file = self.folder.path().join("lines.csv");
        std::fs::write(&file, &self.lines).expect("written");
        ReleaseMicrodata {
            file,
            policy: "k11-v1".into(),
            ledger: self.ledger(),
            through: None,
            correct: vec![],
        }
    }

    fn releases(&self) -> MicrodataReleased {
        release_microdata(&self.form()).expect("released")
    }
}

fn told(released: &MicrodataReleased) -> Vec<(String, u32)> {
    let tables = released.tables.iter();
    tables
        .map(|one| (one.period.to_string(), one.revision))
        .collect()
}

#[test]
fn a_year_is_told_quarter_by_quarter_and_what_was_told_stays() {
    let mut centre = Centre::new();
    let mut before = vec![];
    for quarter in ["2026Q1", "2026Q2", "2026Q3", "2026Q4"] {
        centre.lives(quarter);
        let released = centre.releases();
        assert_eq!(released.tables[..before.len()], before[..]);
        assert!(released.withheld.is_empty());
        before = released.tables;
    }
    let periods: Vec<_> = before.iter().map(|one| one.period.to_string()).collect();
    assert_eq!(periods, ["2026Q1", "2026Q2", "2026Q3", "2026Q4", "2026"]);
    let year = before.last().expect("a year");
    let total = year.cells.iter().find(|cell| cell.row().code() == "TOT");
    assert_eq!(total.and_then(|cell| cell.attendances()), Some(4 * 2 * 178));
}

#[test]
fn a_table_taken_back_keeps_its_number_and_the_next_year_begins_anew() {
    let mut centre = Centre::new();
    centre.lives("2026Q1");
    centre.releases();
    let form = WithdrawMicrodata {
        period: "2026Q1".into(),
        ledger: centre.ledger(),
    };
    withdraw_microdata(&form).expect("withdrawn");
    centre.lives("2027Q1");
    let released = centre.releases();
    assert_eq!(told(&released)[0], ("2026Q1".to_owned(), 2));
    assert!(released.tables[0].cells.is_empty());
    let [.., last] = &released.tables[..] else {
        panic!("tables")
    };
    assert_eq!(
        (last.period.to_string(), last.revision),
        ("2027Q1".to_owned(), 1)
    );
}

#[test]
fn every_refusal_has_a_sentence_in_four_languages_that_says_nothing_of_the_line() {
    let mut centre = Centre::new();
    centre.lives("2026Q1");
    centre
        .lines
        .push_str("Marie Dupont,2026Q1,DT2,1950-01-01,F,FR,GRP,1\n");
    let failure = release_microdata(&centre.form()).expect_err("refused");
    assert_eq!(failure.kind, FailureKind::Refused);
    for language in [Language::Fr, Language::Nl, Language::De, Language::En] {
        let key = format!("error-{}", failure.code);
        let sentence = message(language, &key, &failure.args).expect("a sentence");
        assert!(
            sentence.contains("180") && sentence.contains("age_band"),
            "{sentence}"
        );
        assert!(
            sentence.contains("A65_79") && !sentence.contains("1950"),
            "{sentence}"
        );
    }
    assert!(!Path::new(&centre.ledger()).exists());
}
