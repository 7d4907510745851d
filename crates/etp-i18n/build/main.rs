//! Reads `locales/`, refuses what does not match, and writes one Rust function per sentence.
//! Knows no sentence itself: what may stand in a file is said in `parity.rs`.

mod found;
mod generate;
mod languages;
mod parity;

use parity::Source;
use std::{error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    say(&format!("rerun-if-changed={}", locales.display()));
    let languages = languages::read(&locales.join("languages.toml"))?;
    let mut sources = Vec::new();
    for language in &languages {
        sources.extend(read_folder(&locales.join(&language.code), &language.code)?);
    }
    let codes = |full: bool| -> Vec<&str> {
        let some = languages.iter().filter(|language| language.full == full);
        some.map(|language| language.code.as_str()).collect()
    };
    match parity::check(&codes(true), &codes(false), &sources) {
        Ok(sentences) => {
            let rust = generate::rust(&languages, &sources, &sentences);
            Ok(fs::write(
                Path::new(&std::env::var("OUT_DIR")?).join("sentences.rs"),
                rust,
            )?)
        }
        Err(faults) => {
            faults
                .iter()
                .for_each(|fault| say(&format!("error={fault}")));
            Err(format!("{} fault(s) in locales/, listed above", faults.len()).into())
        }
    }
}

/// Every `.ftl` file of one language, in the order of their names.
fn read_folder(folder: &Path, language: &str) -> Result<Vec<Source>, Box<dyn Error>> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let noun = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        sources.push(Source {
            language: language.to_owned(),
            noun,
            text,
        });
    }
    sources.sort_by(|a, b| a.noun.cmp(&b.noun));
    Ok(sources)
}

#[expect(
    clippy::print_stdout,
    reason = "this is how a build script talks to cargo"
)]
fn say(line: &str) {
    println!("cargo::{line}");
}
