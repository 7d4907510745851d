//! Any handout in any layout: nothing is lost, nothing is printed twice, nothing stands outside its
//! page, no page is empty and no heading is the last thing on its page.

use super::*;
use crate::sheet::{Drawn, Page, Shape, Tag};
use HandoutLanguage::{Ar, En, Fr};
use etp_domain::HandoutLayout;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A block, by its kind and how long its texts are, in words.
#[derive(Clone, Debug)]
pub(crate) enum Any {
    Heading(u8),
    Subheading(u8),
    Paragraph(u16, bool),
    List(Vec<u8>),
    Framed(u16),
    Table(Vec<[u16; 2]>),
    Tall(u16),
    Week(u8),
    Quiz(u8),
    Picture,
    Contact,
}

pub(crate) fn any_block() -> impl Strategy<Value = Any> {
    prop_oneof![
        (1_u8..9).prop_map(Any::Heading),
        (1_u8..9).prop_map(Any::Subheading),
        (1_u16..260, any::<bool>()).prop_map(|(words, noted)| Any::Paragraph(words, noted)),
        prop::collection::vec(1_u8..40, 1..9).prop_map(Any::List),
        (1_u16..500).prop_map(Any::Framed),
        prop::collection::vec([0_u16..20, 0_u16..30], 1..12).prop_map(Any::Table),
        (1_u16..700).prop_map(Any::Tall),
        (1_u8..12).prop_map(Any::Week),
        (1_u8..4).prop_map(Any::Quiz),
        Just(Any::Picture),
        Just(Any::Contact),
    ]
}

/// Words that occur once in a language.
struct Author {
    next: u32,
}

impl Author {
    fn words(&mut self, count: u16) -> [String; 2] {
        let first = self.next;
        self.next += u32::from(count);
        ["f", "e"].map(|language| {
            let word = |number: u32| {
                let long = "me".repeat(number as usize % 2);
                format!("{language}{number}{long}x")
            };
            let words: Vec<String> = (first..self.next).map(word).collect();
            words.join(" ")
        })
    }

    fn text(&mut self, kind: &str, count: u16, mark: &str) -> String {
        let [fr, en] = self.words(count.max(1));
        format!("[[block]]\nkind = \"{kind}\"\nfr = \"{fr}{mark}\"\nen = \"{en}{mark}\"\n")
    }

    fn block(&mut self, block: &Any) -> String {
        match block {
            Any::Heading(words) => self.text("heading", u16::from(*words), ""),
            Any::Subheading(words) => self.text("subheading", u16::from(*words), ""),
            Any::Paragraph(words, noted) => {
                self.text("paragraph", *words, if *noted { "[^2]" } else { "" })
            }
            Any::Framed(words) => self.text("warning", *words, "[^1]"),
            Any::List(items) => {
                let items: Vec<_> = items
                    .iter()
                    .map(|one| self.words(u16::from(*one)))
                    .collect();
                let of = |language: usize| {
                    let quoted = items.iter().map(|item| format!("\"{}\"", item[language]));
                    quoted.collect::<Vec<_>>().join(", ")
                };
                format!(
                    "[[block]]\nkind = \"list\"\nfr = [{}]\nen = [{}]\n",
                    of(0),
                    of(1)
                )
            }
            Any::Table(rows) => self.table(rows),
            Any::Tall(words) => self.table(&[[2, *words]]),
            Any::Week(rows) => {
                let rows: Vec<_> = (0..*rows).map(|_| self.words(2)).collect();
                self.in_both("week", |language| {
                    let labels = rows.iter().map(|row| format!("\"{}\"", row[language]));
                    format!(
                        "caption = \"c\"\nrows = [{}]",
                        labels.collect::<Vec<_>>().join(", ")
                    )
                })
            }
            Any::Quiz(answers) => {
                let said: Vec<_> = (0..answers + 2).map(|_| self.words(6)).collect();
                let mut text = "[[block]]\nkind = \"quiz\"\n".to_owned();
                for (place, language) in ["fr", "en"].iter().enumerate() {
                    let answers = said[2..].iter().map(|one| format!("\"{}\"", one[place]));
                    let answers = answers.collect::<Vec<_>>().join(", ");
                    write!(
                        text,
                        "[[block.{language}]]\nquestion = \"{}\"\nwhy = \"{}\"\nanswers = [{answers}]\nright = 1\n",
                        said[0][place], said[1][place]
                    )
                    .unwrap();
                }
                text
            }
            Any::Picture => {
                "[[block]]\nkind = \"picture\"\npictogram = \"foot\"\nfr = \"p\"\nen = \"f\"\n"
                    .to_owned()
            }
            Any::Contact => "[[block]]\nkind = \"contact\"\n".to_owned(),
        }
    }

    fn table(&mut self, rows: &[[u16; 2]]) -> String {
        let mut cell = |words: u16| match words {
            0 => [String::new(), String::new()],
            _ => self.words(words),
        };
        let rows: Vec<_> = rows.iter().map(|row| row.map(&mut cell)).collect();
        self.in_both("table", |language| {
            let row = |row: &[[String; 2]; 2]| {
                format!("[\"{}\", \"{}\"]", row[0][language], row[1][language])
            };
            let rows = rows.iter().map(row).collect::<Vec<_>>().join(", ");
            format!("caption = \"c\"\nhead = [\"a\", \"b\"]\nrows = [{rows}]")
        })
    }

    fn in_both(&self, kind: &str, text: impl Fn(usize) -> String) -> String {
        let (fr, en) = (text(0), text(1));
        format!("[[block]]\nkind = \"{kind}\"\n[block.fr]\n{fr}\n[block.en]\n{en}\n")
    }
}

pub(crate) fn written(blocks: &[Any]) -> String {
    let mut author = Author { next: 0 };
    let blocks: String = blocks.iter().map(|block| author.block(block)).collect();
    let head = "name = \"a\"\nversion = \"1\"\naudience = \"a\"\nsources = [\"s\", \"t\"]\ntitle = { fr = \"T\", en = \"T\" }\n";
    format!("{head}{blocks}")
}

/// Which word of which language stands where how often; the words of titles and notes are none.
fn said(texts: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let whole: String = texts.collect();
    let mut counted = BTreeMap::new();
    let known = |word: &&str| {
        let mut letters = word.chars();
        matches!(letters.next(), Some('f' | 'e'))
            && letters.next().is_some_and(|letter| letter.is_ascii_digit())
            && word.ends_with('x')
    };
    let words = whole.split(|letter: char| !letter.is_ascii_alphanumeric());
    for word in words.filter(known) {
        *counted.entry(word.to_owned()).or_default() += 1;
    }
    counted
}

fn content(page: &Page) -> impl Iterator<Item = &Drawn> {
    page.drawn
        .iter()
        .filter(|drawn| matches!(drawn.mark, Mark::Content(_)))
}

fn letters(drawn: &Drawn) -> String {
    match &drawn.shape {
        Shape::Text(run) => run.letters().replace(['\u{2066}', '\u{2069}'], ""),
        _ => String::new(),
    }
}

/// The texts of a sheet by the node they belong to, so that lines and columns do not mix; a word ends with
/// its line unless it was hyphenated.
fn texts(sheet: &Sheet) -> impl Iterator<Item = String> {
    let mut of: BTreeMap<usize, (f32, String)> = BTreeMap::new();
    for drawn in sheet.pages.iter().flat_map(content) {
        if let Mark::Content(tag) = drawn.mark {
            let (y, text) = of.entry(tag.0).or_default();
            if *y != drawn.y && !text.ends_with('\u{AD}') {
                text.push(' ');
            }
            *y = drawn.y;
            text.push_str(&letters(drawn));
        }
    }
    of.into_values()
        .map(|(_, text)| text.replace('\u{AD}', "") + " ")
}

fn inside(page: &Page, margin: f32) -> Result<(), TestCaseError> {
    for drawn in &page.drawn {
        let (width, height) = match &drawn.shape {
            Shape::Text(run) => (run.width, 0.0),
            Shape::Rectangle { width, height } => (*width, *height),
            Shape::Picture { outline, scale } => (outline.width * scale, outline.height * scale),
            Shape::Raster { width, height, .. } => (*width, *height),
        };
        // A blank may hang over the edge.
        let blank = letters(drawn).ends_with(' ');
        let right = page.paper.width - margin + if blank { 8.0 } else { 0.1 };
        prop_assert!(
            drawn.x >= margin - 0.1 && drawn.x + width <= right,
            "{} + {width}: {:?}",
            drawn.x,
            letters(drawn)
        );
        prop_assert!(drawn.y >= 20.0 && drawn.y + height <= page.paper.height - 12.0);
    }
    Ok(())
}

/// The sources the marks of a page lead to, and those at its foot.
fn notes(sheet: &Sheet, page: &Page) -> [Vec<usize>; 2] {
    let node = |drawn: &Drawn| match drawn.mark {
        Mark::Content(tag) => sheet.tags.nodes()[tag.0].clone(),
        _ => unreachable!("content only"),
    };
    let marks = content(page).filter(|drawn| node(drawn).tag == Tag::Reference);
    let marks = marks.flat_map(|drawn| {
        crate::text::note_marks(&format!(
            "\u{2060}{}",
            letters(drawn).trim_start_matches('\u{2060}')
        ))
    });
    let labels = content(page).filter(|drawn| {
        let parent = node(drawn)
            .parent
            .map(|parent| &sheet.tags.nodes()[parent.0]);
        node(drawn).tag == Tag::Label && parent.is_some_and(|parent| parent.tag == Tag::Note)
    });
    let mut marks: Vec<usize> = marks.map(|(_, number)| number).collect();
    marks.sort_unstable();
    marks.dedup();
    [
        marks,
        labels
            .map(|drawn| letters(drawn).parse().unwrap())
            .collect(),
    ]
}

/// Whether the last thing said above the notes is a heading.
fn ends_with_heading(sheet: &Sheet, page: &Page) -> bool {
    let tag = |drawn: &Drawn| match drawn.mark {
        Mark::Content(tag) => sheet.tags.nodes()[tag.0].clone(),
        _ => unreachable!("content only"),
    };
    let of_note = |drawn: &Drawn| {
        let parent = tag(drawn)
            .parent
            .map(|parent| &sheet.tags.nodes()[parent.0]);
        parent.is_some_and(|parent| parent.tag == Tag::Note)
    };
    let said = content(page).filter(|drawn| !of_note(drawn));
    let last = said.max_by(|one, other| one.y.total_cmp(&other.y));
    last.is_some_and(|drawn| matches!(tag(drawn).tag, Tag::Heading | Tag::Subheading | Tag::Title))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn every_handout_is_printed_whole_in_every_layout(
        blocks in prop::collection::vec(any_block(), 1..9),
        both in any::<bool>(),
        from_right in any::<bool>(),
    ) {
        // A heading that ends a handout has nothing to stay with.
        let blocks: Vec<_> = blocks.into_iter().chain([Any::Paragraph(3, false)]).collect();
        let mut text = written(&blocks);
        if from_right {
            text = text.replace("en = ", "ar = ").replace("block.en", "block.ar");
        }
        let second = if from_right { Ar } else { En };
        let handout = Handout::parse(&text).unwrap();
        let wanted = said(std::iter::once(text.replace('"', " ")));
        prop_assert!(wanted.len() > 2);
        let of = |kinds: &[&str]| {
            let starts = |block: &&str| kinds.iter().any(|kind| block.starts_with(&format!("kind = \"{kind}\"")));
            said(text.split("[[block]]\n").filter(starts).map(|block| block.replace('"', " ")))
        };
        let (filled_in, headings) = (of(&["week", "quiz"]), of(&["heading", "subheading"]));
        for layout in HandoutLayout::ALL {
            let facts = HandoutFacts {
                languages: if both { vec![Fr, second] } else { vec![second] },
                layout: *layout,
                ..facts()
            };
            let sheet = lay_out(&compose::compose(&handout, &facts).unwrap()).unwrap();
            let found = said(texts(&sheet));
            let margin = crate::layout::margin(facts.languages.len(), *layout);
            for (word, times) in &wanted {
                // A heading may have gone with what stood below it.
                if *layout == HandoutLayout::Poster && !filled_in.is_empty() && headings.contains_key(word) {
                    continue;
                }
                let left_out = *layout == HandoutLayout::Poster && filled_in.contains_key(word);
                let asked = (both || word.starts_with('e')) && !left_out;
                // A right answer is said again at the end.
                let again = usize::from(found.get(word).is_some_and(|found| *found == times + 1));
                let repeats = again * usize::from(blocks.iter().any(|one| matches!(one, Any::Quiz(_))));
                let expected = if asked { times + repeats } else { 0 };
                prop_assert_eq!(found.get(word).copied().unwrap_or(0), expected, "{} {}", layout.code(), word);
            }
            for page in &sheet.pages {
                inside(page, margin)?;
                let [marks, notes] = notes(&sheet, page);
                prop_assert_eq!(marks, notes);
                prop_assert!(!page.drawn.is_empty(), "an empty page in {}", layout.code());
                prop_assert!(!ends_with_heading(&sheet, page), "a heading left behind in {}", layout.code());
            }
            let unsaid = sheet.pages.iter().filter(|page| content(page).next().is_none()).count();
            prop_assert!(unsaid == 0 || *layout == HandoutLayout::Sides);
        }
    }
}
