//! Reads `assets/pictograms`, refuses a picture without words and words without a picture, and writes
//! them as one table. Knows no pictogram itself.

use serde::Deserialize;
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// One file of the catalogue.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    pictogram: Vec<Entry>,
}

/// A picture's name, and its words in four languages: the label, then what else it is found by.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    fr: Vec<String>,
    nl: Vec<String>,
    de: Vec<String>,
    en: Vec<String>,
}

impl Entry {
    fn words(&self) -> [&[String]; 4] {
        [&self.fr, &self.nl, &self.de, &self.en]
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/pictograms");
    say(&format!("rerun-if-changed={}", folder.display()));
    let mut entries: Vec<Entry> = Vec::new();
    for path in files(&folder.join("catalogue"), "toml")? {
        let group: Group = toml::from_str(&fs::read_to_string(&path)?)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        entries.extend(group.pictogram);
    }
    check(&entries, &files(&folder, "svg")?)?;
    let out = Path::new(&std::env::var("OUT_DIR")?).join("pictograms.rs");
    Ok(fs::write(out, rust(&entries)?)?)
}

/// The files of a folder with this ending, by name.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn check(entries: &[Entry], pictures: &[PathBuf]) -> Result<(), Box<dyn Error>> {
    let mut named = BTreeSet::new();
    for entry in entries {
        if !named.insert(entry.name.as_str()) {
            return Err(format!("pictogram {} stands in the catalogue twice", entry.name).into());
        }
        if entry.words().iter().any(|words| words.is_empty()) {
            return Err(format!("pictogram {} has no label", entry.name).into());
        }
    }
    let stems = pictures
        .iter()
        .filter_map(|path| path.file_stem()?.to_str());
    let drawn: BTreeSet<&str> = stems.collect();
    match drawn.symmetric_difference(&named).next() {
        Some(name) => Err(format!("pictogram {name} has a picture or words, not both").into()),
        None => Ok(()),
    }
}

/// The table, to be included where `Pictogram` is known.
fn rust(entries: &[Entry]) -> Result<String, std::fmt::Error> {
    let mut rust = format!("static CATALOGUE: [Pictogram; {}] = [\n", entries.len());
    for entry in entries {
        let labels = entry.words().map(|words| words[0].clone());
        let keywords = entry.words().map(|words| words[1..].join("\n"));
        writeln!(
            rust,
            "    Pictogram {{ name: {name:?}, labels: {labels:?}, keywords: {keywords:?}, \
             svg: include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/../../assets/pictograms/{name}.svg\")), \
             outline: OnceLock::new() }},",
            name = entry.name
        )?;
    }
    rust.push_str("];\n");
    Ok(rust)
}

#[expect(
    clippy::print_stdout,
    reason = "this is how a build script talks to cargo"
)]
fn say(line: &str) {
    println!("cargo::{line}");
}
