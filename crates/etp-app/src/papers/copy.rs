//! A copy of a paper outside the register: named after its title, never over another file.

use super::changed;
use crate::{Desk, Failure};
use etp_domain::AttachmentId;
use etp_store::ReadWhat;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The longest name a copy is given, in characters, so that every disk takes it.
const LONGEST_NAME: usize = 80;
/// How many files of one name a folder may hold.
const MOST_ALIKE: u32 = 1000;
/// Names that Windows keeps for itself, whatever follows the dot.
const KEPT_BY_WINDOWS: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// Puts a copy of a paper into a folder and answers where. The copy is not encrypted any more, so
/// who made it is written down; without that line there is no copy.
///
/// # Errors
/// No such paper; the folder is missing or cannot be written to; the disk.
pub fn save_paper(desk: &Desk, attachment: AttachmentId, folder: &Path) -> Result<String, Failure> {
    let path = desk.write(|writer| {
        let paper = writer.attachment(attachment)?.attachment;
        let bytes = writer.attachment_bytes(attachment)?;
        let (by, now) = (desk.professional(), desk.now());
        writer.log_read(paper.patient, ReadWhat::Paper, by, now)?;
        let change = changed("", paper.kind.code());
        desk.note(writer, "save-paper", paper.patient, &[change])?;
        write_copy(folder, &paper.title, &paper.media_type, &bytes)
    })?;
    Ok(path.display().to_string())
}

/// Writes a paper into a folder under its title; the second of a name is called `… (2)`.
///
/// # Errors
/// `paper-copy-not-saved`.
fn write_copy(
    folder: &Path,
    title: &str,
    media_type: &str,
    bytes: &[u8],
) -> Result<PathBuf, Failure> {
    let (name, ending) = (file_name(title), ending(media_type));
    let not_saved = || Failure::broken("paper-copy-not-saved");
    for number in 1..=MOST_ALIKE {
        let path = folder.join(match number {
            1 => format!("{name}.{ending}"),
            number => format!("{name} ({number}).{ending}"),
        });
        match write_new(&path, bytes) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(_) => return Err(not_saved()),
        }
    }
    Err(not_saved())
}

/// All of it under a new name, or nothing.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a paper helps nobody; if it cannot be removed either, the failure says enough.
        let _ = fs::remove_file(path);
    }
    written
}

/// A title as every disk takes it: letters, digits, blanks and a few signs.
fn file_name(title: &str) -> String {
    let plain = |c: char| match c {
        c if c.is_alphanumeric() => c,
        ' ' | '-' | '_' | '.' | '\'' | '(' | ')' => c,
        _ => '-',
    };
    let name: String = title.chars().map(plain).take(LONGEST_NAME).collect();
    let name = name.trim_matches([' ', '.', '-']);
    let first = name.split('.').next().unwrap_or_default().trim();
    if name.is_empty() || is_kept_by_windows(first) {
        return format!("paper {name}").trim().to_owned();
    }
    name.to_owned()
}

fn is_kept_by_windows(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    let port = name.strip_prefix("COM").or(name.strip_prefix("LPT"));
    KEPT_BY_WINDOWS.contains(&name.as_str())
        || port.is_some_and(|number| number.len() == 1 && number != "0")
}

fn ending(media_type: &str) -> &'static str {
    match media_type {
        "application/pdf" => "pdf",
        "image/png" => "png",
        _ => "jpg",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_every_disk_takes() {
        for (title, name) in [
            ("Consentement signé", "Consentement signé"),
            ("../../etc/passwd", "etc-passwd"),
            ("a/b\\c:d*e?\"f<g>|h", "a-b-c-d-e--f-g--h"),
            ("...", "paper"),
            ("nul", "paper nul"),
            ("COM1.x", "paper COM1.x"),
            ("Compte rendu", "Compte rendu"),
        ] {
            assert_eq!(file_name(title), name, "{title}");
        }
        assert_eq!(file_name(&"é".repeat(200)).chars().count(), LONGEST_NAME);
    }

    #[test]
    fn a_copy_never_replaces_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let write = |bytes: &[u8]| write_copy(folder.path(), "Lettre", "image/png", bytes).unwrap();
        let (first, second) = (write(b"one"), write(b"two"));
        assert_eq!(first, folder.path().join("Lettre.png"));
        assert_eq!(second, folder.path().join("Lettre (2).png"));
        assert_eq!(fs::read(first).unwrap(), b"one");
        assert_eq!(fs::read(second).unwrap(), b"two");
    }

    #[test]
    fn a_folder_that_is_not_there_gets_no_copy() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        let failure = write_copy(&gone, "Lettre", "image/png", b"one").unwrap_err();
        assert_eq!(failure.code, "paper-copy-not-saved");
    }
}
