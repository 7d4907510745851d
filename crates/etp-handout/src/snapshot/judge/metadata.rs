//! What the file says about itself: the same in both places, readable without unpacking, under a name
//! of its own and open to all.

use super::file::File;
use std::collections::BTreeSet;

pub(super) fn faults(file: &File) -> Vec<String> {
    let mut found = header(file);
    found.extend(catalogue(file));
    let trailer = &file.document.trailer;
    if trailer.has(b"Encrypt") || file.document.was_encrypted() {
        found.push("the file is encrypted".to_owned());
    }
    let named = file
        .array(trailer, "ID")
        .is_some_and(|both| both.len() == 2);
    if !named {
        found.push("the file has no name of its own".to_owned());
    }
    match xmp(file) {
        Ok(xmp) => found.extend(agreement(file, &xmp)),
        Err(fault) => found.push(fault),
    }
    found
}

/// The version, then bytes that tell a program that sends files that this one is no text.
fn header(file: &File) -> Vec<String> {
    let mut lines = file.raw.split(|byte| *byte == b'\n');
    let version = lines.next() == Some(b"%PDF-1.7");
    let second = lines.next().unwrap_or_default();
    let binary = second.first() == Some(&b'%')
        && second
            .iter()
            .skip(1)
            .take(4)
            .filter(|byte| **byte > 127)
            .count()
            == 4;
    let mut found = Vec::new();
    if !version {
        found.push("the file does not say that it is PDF 1.7".to_owned());
    }
    if !binary {
        found.push("the file does not say that it is no text".to_owned());
    }
    found
}

fn catalogue(file: &File) -> Vec<String> {
    let is = |of: &str, key: &str| {
        let value = file
            .dict(&file.catalog, of)
            .and_then(|own| file.get(own, key));
        value.and_then(|one| one.as_bool().ok()) == Some(true)
    };
    let mut found = Vec::new();
    if !is("MarkInfo", "Marked") {
        found.push("the file does not say that it is tagged".to_owned());
    }
    if !is("ViewerPreferences", "DisplayDocTitle") {
        found.push("a reader shows the file's name instead of its title".to_owned());
    }
    found
}

fn xmp(file: &File) -> Result<String, String> {
    let stream = file
        .get(&file.catalog, "Metadata")
        .and_then(|one| one.as_stream().ok());
    let stream = stream.ok_or("the file has no metadata")?;
    if stream.dict.has(b"Filter") {
        return Err("the metadata are packed".to_owned());
    }
    let text = String::from_utf8(stream.content.clone()).map_err(|_| "the metadata are no text")?;
    let forbidden = |one: char| {
        one.is_control() && !matches!(one, '\n' | '\r' | '\t')
            || matches!(one, '\u{FFFE}' | '\u{FFFF}')
    };
    match text.contains(forbidden) {
        true => Err("the metadata hold a character XML forbids".to_owned()),
        false => Ok(text),
    }
}

/// What stands between two words of the metadata.
fn between<'a>(xmp: &'a str, start: &str, end: &str) -> &'a str {
    let after = xmp.split_once(start).map_or("", |(_, after)| after);
    after.split_once(end).map_or("", |(inside, _)| inside)
}

fn unescaped(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">");
    plain
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

fn agreement(file: &File, xmp: &str) -> Vec<String> {
    let empty = lopdf::Dictionary::new();
    let information = file.dict(&file.document.trailer, "Info").unwrap_or(&empty);
    let says = |key: &str| file.text(information, key).unwrap_or_default();
    let title = unescaped(between(xmp, "<rdf:li xml:lang=\"x-default\">", "</rdf:li>"));
    let mut found = Vec::new();
    if title.trim().is_empty() {
        found.push("the file has no title".to_owned());
    }
    let producer = unescaped(between(xmp, "<pdf:Producer>", "</pdf:Producer>"));
    let same = [("Title", title), ("Producer", producer)];
    let differs = same.iter().filter(|(key, value)| says(key) != *value);
    found.extend(differs.map(|(key, _)| format!("the metadata disagree about {key}")));
    for (key, tag) in [("CreationDate", "CreateDate"), ("ModDate", "ModifyDate")] {
        let date = between(xmp, &format!("<xmp:{tag}>"), "</xmp:");
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        if digits(date).len() != 14 || digits(date) != digits(&says(key)) {
            found.push(format!("the metadata disagree about {key}"));
        }
    }
    let listed = between(xmp, "<dc:language>", "</dc:language>");
    let listed: BTreeSet<&str> = listed
        .split("<rdf:li>")
        .skip(1)
        .filter_map(|one| one.split('<').next())
        .collect();
    let spoken: BTreeSet<&str> = file
        .elements
        .iter()
        .map(|one| one.language.as_str())
        .collect();
    if listed != spoken {
        found.push(format!(
            "the metadata list {listed:?}, the structure speaks {spoken:?}"
        ));
    }
    found
}
