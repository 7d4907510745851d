//! The pictograms a few typed words ask for, the likeliest first. Knows no picture.

use super::catalogue::{Pictogram, all, column};
use etp_domain::HandoutLanguage;
use etp_domain::names::words;
use std::sync::LazyLock;
use strsim::osa_distance;

/// A shorter word with a slip in it could be too many others.
const SHORTEST_WITH_A_SLIP: usize = 5;

static SHELVES: LazyLock<Vec<Shelves>> = LazyLock::new(|| all().iter().map(Shelves::of).collect());

/// The folded words of one pictogram, in each language and in all of them.
struct Shelves {
    languages: [Shelf; 4],
    everywhere: Shelf,
}

#[derive(Default)]
struct Shelf {
    label: Vec<String>,
    all: Vec<String>,
}

/// The pictograms whose words begin with every word typed: first those of this language, then of any
/// of the four; labels before keywords, whole words before beginnings, otherwise in the order of the
/// catalogue. Accents and capitals do not matter. Where nothing begins so, a slip of one letter is
/// forgiven. Nothing typed: all of them.
pub fn pictograms(language: HandoutLanguage, query: &str) -> Vec<&'static Pictogram> {
    let typed = words(query);
    let found = ranked(|shelves| shelves.rank(column(language), &typed));
    match found.is_empty() {
        true => ranked(|shelves| shelves.with_a_slip(&typed).then_some(0)),
        false => found,
    }
}

fn ranked(rank: impl Fn(&Shelves) -> Option<usize>) -> Vec<&'static Pictogram> {
    let both = SHELVES.iter().zip(all());
    let mut found: Vec<_> = both
        .filter_map(|(shelves, pictogram)| Some((rank(shelves)?, pictogram)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, pictogram)| pictogram).collect()
}

impl Shelves {
    fn of(pictogram: &Pictogram) -> Self {
        let languages = HandoutLanguage::FULL.map(|language| Shelf::of(pictogram, language));
        let mut everywhere = Shelf::default();
        for shelf in &languages {
            everywhere.label.extend_from_slice(&shelf.label);
            everywhere.all.extend_from_slice(&shelf.all);
        }
        Self {
            languages,
            everywhere,
        }
    }

    fn rank(&self, column: usize, typed: &[String]) -> Option<usize> {
        let own = &self.languages[column];
        let everywhere = &self.everywhere;
        [&own.label, &own.all, &everywhere.label, &everywhere.all]
            .into_iter()
            .flat_map(|shelf| [every(typed, shelf, same), every(typed, shelf, begins)])
            .position(|fits| fits)
    }

    fn with_a_slip(&self, typed: &[String]) -> bool {
        every(typed, &self.everywhere.all, nearly)
    }
}

impl Shelf {
    fn of(pictogram: &Pictogram, language: HandoutLanguage) -> Self {
        let label = words(pictogram.label(language));
        let keywords = pictogram.keywords(language).flat_map(words);
        let all = label.iter().cloned().chain(keywords).collect();
        Self { label, all }
    }
}

/// Whether every word typed finds one of these.
fn every(typed: &[String], shelf: &[String], fits: fn(&str, &str) -> bool) -> bool {
    let found = |one: &String| shelf.iter().any(|word| fits(word, one));
    typed.iter().all(found)
}

fn same(word: &str, typed: &str) -> bool {
    word == typed
}

fn begins(word: &str, typed: &str) -> bool {
    word.starts_with(typed)
}

fn nearly(word: &str, typed: &str) -> bool {
    let lengths = [word, typed].map(|one| one.chars().count());
    let long_enough = lengths.iter().all(|length| *length >= SHORTEST_WITH_A_SLIP);
    begins(word, typed)
        || long_enough && lengths[0].abs_diff(lengths[1]) <= 1 && osa_distance(word, typed) <= 1
}
