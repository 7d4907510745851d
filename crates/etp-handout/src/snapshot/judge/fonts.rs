//! Fonts: embedded, a subset that says so, and readable: every code shown stands for letters.

use super::content::of_hexadecimal;
use super::file::File;
use lopdf::{Dictionary, Object, ObjectId};
use std::collections::BTreeMap;

/// A font and what its codes stand for.
pub(super) struct FontRead {
    font: Dictionary,
    pub(super) letters: BTreeMap<u16, String>,
}

/// The fonts the pages name.
pub(super) fn read(file: &File, pages: &[ObjectId]) -> BTreeMap<String, FontRead> {
    let mut found = BTreeMap::new();
    for page in pages {
        let page = file.dictionary(*page);
        let resources = file.dict(&page, "Resources").cloned().unwrap_or_default();
        let fonts = file.dict(&resources, "Font").cloned().unwrap_or_default();
        for (_, font) in fonts.iter() {
            let Some(Ok(font)) = file.at(font).map(Object::as_dict) else {
                continue;
            };
            let name = file.name(font, "BaseFont").unwrap_or_default();
            found.entry(name).or_insert_with(|| FontRead {
                font: font.clone(),
                letters: letters(file, font),
            });
        }
    }
    found
}

fn letters(file: &File, font: &Dictionary) -> BTreeMap<u16, String> {
    let map = file
        .get(font, "ToUnicode")
        .and_then(|one| one.as_stream().ok());
    let map = map.and_then(|stream| stream.get_plain_content().ok());
    let map = String::from_utf8(map.unwrap_or_default()).unwrap_or_default();
    let single = sections(&map, "bfchar").flat_map(|codes| single(&codes));
    let ranges = sections(&map, "bfrange").flat_map(|codes| ranges(&codes));
    single
        .collect::<Vec<_>>()
        .into_iter()
        .chain(ranges)
        .collect()
}

/// The hexadecimal words of each section of a kind.
fn sections<'a>(map: &'a str, kind: &str) -> impl Iterator<Item = Vec<&'a str>> {
    let (begin, end) = (format!("begin{kind}"), format!("end{kind}"));
    let parts = map.split(&begin).skip(1);
    let inside: Vec<&str> = parts.filter_map(|part| part.split(&end).next()).collect();
    inside.into_iter().map(|inside| {
        let words = inside.split('<').skip(1);
        words.filter_map(|word| word.split('>').next()).collect()
    })
}

fn code(word: &str) -> Option<u16> {
    u16::from_str_radix(word, 16).ok()
}

fn single(words: &[&str]) -> Vec<(u16, String)> {
    let pairs = words.chunks_exact(2);
    pairs
        .filter_map(|pair| Some((code(pair[0])?, of_hexadecimal(pair[1])?)))
        .collect()
}

fn ranges(words: &[&str]) -> Vec<(u16, String)> {
    let mut found = Vec::new();
    for range in words.chunks_exact(3) {
        let (Some(first), Some(last)) = (code(range[0]), code(range[1])) else {
            continue;
        };
        let start = of_hexadecimal(range[2]).and_then(|text| text.chars().next());
        let letter = |place: u16| char::from_u32(start? as u32 + u32::from(place - first));
        found.extend((first..=last).filter_map(|one| Some((one, letter(one)?.to_string()))));
    }
    found
}

pub(super) fn faults(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    for (name, font) in &file.fonts {
        let problems = embedding(file, name, &font.font);
        found.extend(
            problems
                .into_iter()
                .map(|what| format!("font {name}: {what}")),
        );
        let shown = file.pages.iter().filter_map(|page| page.shown.get(name));
        for code in shown.flatten() {
            let letters = font.letters.get(code).map(String::as_str);
            if *code == 0 {
                found.push(format!("font {name}: the glyph for nothing is shown"));
            }
            if !letters.is_some_and(is_text) {
                found.push(format!("font {name}: code {code} stands for no letters"));
            }
        }
    }
    found
}

fn is_text(letters: &str) -> bool {
    let forbidden = |one: char| matches!(one, '\0' | '\u{FEFF}' | '\u{FFFE}');
    !letters.is_empty() && !letters.contains(forbidden)
}

fn embedding(file: &File, name: &str, font: &Dictionary) -> Vec<String> {
    let mut found = Vec::new();
    let mut wants = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    let tag: Vec<char> = name.chars().take(7).collect();
    let capitals = tag[..tag.len().min(6)].iter().all(char::is_ascii_uppercase);
    wants(
        capitals && tag.get(6) == Some(&'+'),
        "it does not say that it is a subset",
    );
    let encoded = file.name(font, "Encoding").as_deref() == Some("Identity-H");
    wants(encoded, "its codes are not its glyphs'");
    wants(font.has(b"ToUnicode"), "it has no ToUnicode");
    let inner = file
        .array(font, "DescendantFonts")
        .and_then(|all| file.at(all.first()?));
    let inner = inner
        .and_then(|one| one.as_dict().ok())
        .cloned()
        .unwrap_or_default();
    let map = file.name(&inner, "CIDToGIDMap").as_deref() == Some("Identity");
    let outlines = file.name(&inner, "Subtype").as_deref() == Some("CIDFontType2");
    wants(map || !outlines, "it does not say which glyph a code is");
    let descriptor = file
        .dict(&inner, "FontDescriptor")
        .cloned()
        .unwrap_or_default();
    let program = ["FontFile2", "FontFile3"];
    let embedded = program
        .iter()
        .any(|key| file.dict(&descriptor, key).is_some());
    wants(embedded, "it is not embedded");
    found
}
