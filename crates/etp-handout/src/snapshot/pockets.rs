//! What a finder, a telephone and a reader learn from a pocket plan.

use super::kinds::Kind;
use super::*;
use crate::record::compose_pocket;
use crate::sheet::Shape;
use crate::{PocketPlace, PocketPlan, PocketSession};
use HandoutLanguage::{Ar, De, Fr, Nl, Tr};
use chrono::NaiveDateTime;
use etp_domain::{OwnTitles, what_it_tells};

const GOLDEN: &str = include_str!("../../tests/golden/pocket-fr-ar.txt");

fn at(day: u32, hour: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
    day.and_hms_opt(hour, 30, 0).unwrap()
}

/// A plan with sessions a week apart, in two places.
pub(crate) fn plan(languages: &[HandoutLanguage], sessions: u32) -> PocketPlan {
    let names = ["Maison de santé de Givet", "Salle des fêtes de Vireux"];
    let session = |number: u32| PocketSession {
        begins: at(1 + number * 3 % 28, 9 + number % 6),
        place: names[number as usize % 2].to_owned(),
    };
    let place = |(name, street): (&str, &str)| PocketPlace {
        name: name.to_owned(),
        address: vec![street.to_owned(), "08600 Givet".to_owned()],
    };
    PocketPlan {
        languages: languages.to_vec(),
        large_print: false,
        name: "Colette Vandenbroucke".to_owned(),
        centre: "Centre de santé des Deux Rives".to_owned(),
        phone: "00 00 00 00 01".to_owned(),
        sessions: (0..sessions).map(session).collect(),
        places: names
            .into_iter()
            .zip(["1 rue des Exemples", "2 place Fictive"])
            .map(place)
            .collect(),
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        fictional: true,
    }
}

fn sheet(plan: &PocketPlan) -> Sheet {
    crate::layout::lay_out_pocket(&compose_pocket(plan).unwrap()).unwrap()
}

/// Plans for those who judge every kind of paper.
pub(crate) fn kinds() -> Vec<Kind> {
    let odd = PocketPlan {
        name: "\u{7}\u{202E}张<&\u{0}".to_owned(),
        centre: "x".repeat(900),
        phone: String::new(),
        ..plan(&[Ar, Fr], 40)
    };
    let large = PocketPlan {
        large_print: true,
        ..plan(&[De, Tr], 5)
    };
    let plans = [
        plan(&[Fr, Nl], 4),
        plan(&[Fr, Ar], 9),
        plan(&[Ar], 2),
        plan(&[Nl], 0),
        large,
        odd,
    ];
    let named = |one: &PocketPlan| ("pocket plan".to_owned(), sheet(one));
    plans.iter().map(named).collect()
}

/// What the code of a sheet says to whoever scans it: drawn as pixels, then read by another program.
fn scanned(sheet: &Sheet) -> String {
    const PIXELS: usize = 4;
    const QUIET: usize = 4;
    let mut drawn = sheet.pages[0].drawn.iter();
    let outline = drawn.find_map(|one| match &one.shape {
        Shape::Picture { outline, .. } => Some(outline.clone()),
        _ => None,
    });
    let outline = outline.unwrap();
    let dark = outline.dark();
    let modules = outline.width as usize;
    let side = (modules + 2 * QUIET) * PIXELS;
    let pixel = |x: usize, y: usize| {
        let module = |at: usize| {
            (at / PIXELS)
                .checked_sub(QUIET)
                .filter(|one| *one < modules)
        };
        match module(x).zip(module(y)) {
            Some(place) if dark.contains(&place) => 0,
            _ => 255,
        }
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, pixel);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

impl Outline {
    /// The dark squares of a code drawn as bars.
    fn dark(&self) -> std::collections::BTreeSet<(usize, usize)> {
        use crate::pictogram::Step;
        let mut dark = std::collections::BTreeSet::new();
        for bar in self.shapes[0].chunks(5) {
            if let [Step::Move([left, top]), Step::Line([right, _]), ..] = bar {
                let across = *left as usize..*right as usize;
                dark.extend(across.map(|x| (x, *top as usize)));
            }
        }
        dark
    }
}

/// What a text tells whoever reads any of our languages, beside that somebody is cared for.
fn private(text: &str) -> Vec<String> {
    let own = OwnTitles::of(["Diabète en Ardenne"], []);
    let told = what_it_tells(text, &HandoutLanguage::ALL, &own).into_iter();
    told.filter(|one| one.kind.is_private())
        .map(|one| one.word)
        .collect()
}

/// Words whoever scans or finds it must not read.
const TELLS: [&str; 4] = ["Diabète en Ardenne", "diabète", "Vandenbroucke", "insuline"];

#[test]
fn the_code_holds_dates_and_hours_and_nothing_else() {
    for language in HandoutLanguage::ALL {
        let mut told = plan(&[language], 3);
        told.sessions[0].place = "Maison du diabète".to_owned();
        told.places[0].name = "Diabète en Ardenne, insuline".to_owned();
        let said = scanned(&sheet(&told));
        for word in TELLS {
            assert!(
                !said.to_lowercase().contains(&word.to_lowercase()),
                "{said}"
            );
        }
        assert_eq!(private(&said), [""; 0]);
        let lines: Vec<&str> = said.lines().collect();
        let starts = lines
            .iter()
            .filter(|line| line.starts_with("DTSTART:202612"));
        assert_eq!(starts.count(), 3);
        let known = |line: &&str| {
            [
                "BEGIN:V",
                "END:V",
                "DTSTART:2026",
                "SUMMARY:",
                "VERSION:2.0",
            ]
            .iter()
            .any(|start| line.starts_with(start))
        };
        assert!(lines.iter().all(known), "{said}");
    }
}

#[test]
fn the_code_holds_as_many_dates_as_the_sheet_shows() {
    for (asked, large_print) in [(1, false), (4, false), (40, false), (40, true)] {
        let plan = PocketPlan {
            large_print,
            ..plan(&[Fr, Nl], asked)
        };
        let sheet = sheet(&plan);
        let page = &written(&sheet)[0];
        let shown = page.iter().filter(|line| line.contains("décembre"));
        let dates = scanned(&sheet).matches("DTSTART").count();
        assert_eq!(shown.count(), dates);
        assert!(dates >= (asked as usize).min(3), "{dates}");
    }
}

#[test]
fn the_outside_tells_no_illness_and_no_programme() {
    let plan = plan(&[Fr, De], 4);
    let sheet = sheet(&plan);
    let half = sheet.pages[0].paper.width / 2.0;
    let page = &written(&sheet)[0];
    let outside = page
        .iter()
        .filter(|line| line[8..14].trim().parse::<f32>().unwrap() >= half);
    let said: Vec<String> = outside.map(|line| line[22..].to_owned()).collect();
    let said = said.join("\n");
    assert!(
        said.contains("Mes rendez-vous") && said.contains("Vandenbroucke"),
        "{said}"
    );
    assert_eq!(private(&said), [""; 0]);
}

#[test]
fn everything_lies_on_the_one_sheet_and_off_the_first_fold() {
    for (_, sheet) in kinds() {
        assert_eq!(sheet.pages.len(), 1);
        let paper = sheet.pages[0].paper;
        for line in &written(&sheet)[0] {
            let place = |at: std::ops::Range<usize>| line[at].trim().parse::<f32>().unwrap();
            let (x, y) = (place(8..14), place(15..21));
            assert!((0.0..paper.width).contains(&x), "{line}");
            assert!(y <= paper.height - 14.0, "{line}");
        }
    }
}

#[test]
fn a_plan_is_laid_out_as_it_was() {
    let laid_out = golden::as_kept(&written(&sheet(&plan(&[Fr, Ar], 3)))[0]);
    assert!(laid_out == GOLDEN, "laid out differently now:\n{laid_out}");
}

#[test]
fn a_plan_in_no_language_or_in_one_twice_is_refused() {
    for languages in [&[][..], &[Fr, Fr], &[Fr, Nl, De]] {
        assert!(compose_pocket(&plan(languages, 1)).is_err());
    }
}
