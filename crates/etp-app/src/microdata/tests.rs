//! Files in, tables out. What the rules decide is tested where they are; who could still be found,
//! in tests/peers.

use super::*;
use tempfile::TempDir;

const HEAD: &str = "person,period,pathology,age_band,sex,residence,mode,attendances\n";

/// A folder with a file of lines and a ledger.
struct House {
    folder: TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { folder }
    }

    fn form(&self, lines: &str) -> ReleaseMicrodata {
        let file = self.folder.path().join("lines.csv");
        std::fs::write(&file, format!("{HEAD}{lines}")).expect("written");
        ReleaseMicrodata {
            file,
            policy: "k11-v1".into(),
            ledger: self.ledger(),
            through: None,
            correct: vec![],
        }
    }

    fn ledger(&self) -> PathBuf {
        self.folder.path().join("ledger.json")
    }
}

/// So many people in one programme in a quarter.
fn people(quarter: &str, pathology: &str, number: u32) -> String {
    let line = |one| format!("{pathology}{one},{quarter},{pathology},A45_64,F,FR,GRP,2\n");
    (0..number).map(line).collect()
}

fn quarter(quarter: &str) -> String {
    people(quarter, "DT2", 60) + &people(quarter, "IC", 40) + &people(quarter, "OBE", 30)
}

fn values(told: &MicrodataReleased, period: &str) -> Vec<Option<u64>> {
    let table = told
        .tables
        .iter()
        .find(|one| one.period.to_string() == period);
    let cells = table.into_iter().flat_map(|table| &table.cells);
    cells.map(Cell::attendances).collect()
}

#[test]
fn the_second_run_says_what_the_first_said() {
    let house = House::new();
    let form = house.form(&quarter("2026Q1"));
    let told = release_microdata(&form).unwrap();
    let remembered = std::fs::read(house.ledger()).unwrap();
    assert_eq!(
        values(&told, "2026Q1")[..4],
        [Some(260), Some(120), Some(80), Some(60)]
    );
    assert_eq!(release_microdata(&form).unwrap(), told);
    assert_eq!(std::fs::read(house.ledger()).unwrap(), remembered);
}

#[test]
fn a_register_that_changed_says_nothing_new() {
    let house = House::new();
    let told = release_microdata(&house.form(&quarter("2026Q1"))).unwrap();
    let more = quarter("2026Q1") + "new,2026Q1,DT2,A45_64,F,FR,GRP,1\n";
    let after = release_microdata(&house.form(&more)).unwrap();
    assert_eq!(after.tables, told.tables);
    assert_eq!(after.withheld[0].why, "frozen");
}

#[test]
fn quarters_come_in_the_order_of_time_and_the_year_with_its_fourth() {
    let house = House::new();
    let lines = ["2026Q4", "2026Q2", "2026Q1", "2026Q3"]
        .map(quarter)
        .concat();
    let told = release_microdata(&house.form(&lines)).unwrap();
    let periods: Vec<_> = told
        .tables
        .iter()
        .map(|one| one.period.to_string())
        .collect();
    assert_eq!(periods, ["2026Q1", "2026Q2", "2026Q3", "2026Q4", "2026"]);
    assert_eq!(values(&told, "2026")[0], Some(1040));
}

#[test]
fn a_year_whose_last_quarter_nobody_came_in_is_over_when_that_is_said() {
    let house = House::new();
    let lines = ["2026Q1", "2026Q2", "2026Q3"].map(quarter).concat();
    let mut form = house.form(&lines);
    assert!(values(&release_microdata(&form).unwrap(), "2026").is_empty());
    form.through = Some("2026Q4".into());
    let told = release_microdata(&form).unwrap();
    assert_eq!(values(&told, "2026Q4")[0], Some(0));
    assert_eq!(values(&told, "2026")[0], Some(780));
    form.through = Some("2026".into());
    assert_eq!(
        release_microdata(&form).unwrap_err().code,
        "quarter-unreadable"
    );
}

#[test]
fn what_was_withdrawn_stays_withdrawn() {
    let house = House::new();
    let form = house.form(&quarter("2026Q1"));
    let asked = WithdrawMicrodata {
        period: "2026Q1".into(),
        ledger: house.ledger(),
    };
    assert_eq!(
        withdraw_microdata(&asked).unwrap_err().code,
        "microdata-not-released"
    );
    release_microdata(&form).unwrap();
    assert!(withdraw_microdata(&asked).unwrap().cells.is_empty());
    let [table] = &release_microdata(&form).unwrap().tables[..] else {
        panic!("one table")
    };
    assert_eq!((table.revision, table.status_word()), (2, "withdrawn"));
    assert_eq!(
        withdraw_microdata(&asked).unwrap_err().code,
        "microdata-not-released"
    );
}

#[test]
fn a_line_that_cannot_be_taken_releases_nothing_and_is_not_repeated() {
    let house = House::new();
    let torn = quarter("2026Q1") + "Marie Dupont,2026Q1,DT2,61,F,FR,GRP,1\n";
    let failure = release_microdata(&house.form(&torn)).unwrap_err();
    assert_eq!(failure.code, "microdata-value-unreadable");
    assert_eq!(
        (&failure.args["line"][..], &failure.args["column"][..]),
        ("132", "age_band")
    );
    assert!(!format!("{failure:?}").contains("Dupont"));
    assert!(!house.ledger().exists());
}

#[test]
fn a_ledger_that_cannot_be_saved_tells_nothing() {
    let house = House::new();
    let mut form = house.form(&quarter("2026Q1"));
    form.ledger = house.folder.path().join("none/ledger.json");
    assert_eq!(release_microdata(&form).unwrap_err().code, "file-not-saved");
}

#[test]
fn the_columns_come_in_any_order_and_delivery_is_mode() {
    let text = "attendances,delivery,residence,sex,age_band,pathology,period,person\r\n\
                3, REM ,ZZ,U,A80P,AUT,2026Q2,\"a, b\"\r\n";
    let [one] = check_microdata(text.as_bytes()).unwrap()[..] else {
        panic!("one line")
    };
    assert_eq!(
        (one.attendances, one.sex, one.quarter.to_string()),
        (3, None, "2026Q2".into())
    );
    assert_eq!(one.delivery.code(), "REM");
}
