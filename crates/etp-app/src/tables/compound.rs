//! Compound files: older workbooks, newer ones under a password, Word documents, messages. Hands
//! on nothing of a workbook but its stream of records.

use super::kind::{damaged, locked, not_a_table};
use crate::Failure;
use cfb::{CompoundFile, Version};
use std::io::{Cursor, Read, Write};

/// What a stream of this name makes a file, and the word for it in the message.
const OTHERS: [(&str, &str); 3] = [
    ("WordDocument", "word"),
    ("PowerPoint Document", "presentation"),
    ("__properties_version1.0", "message"),
];

/// The records of an old workbook.
///
/// # Errors
/// `table-has-password`, `table-not-a-table`, `table-damaged`.
pub(super) fn workbook(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| damaged())?;
    if file.is_stream("EncryptedPackage") {
        return Err(locked());
    }
    if let Some(name) = ["Workbook", "Book"]
        .into_iter()
        .find(|name| file.is_stream(name))
    {
        let stream = file.open_stream(name).map_err(|_| damaged())?;
        let mut records = Vec::new();
        let read = stream.take(bytes.len() as u64).read_to_end(&mut records);
        return read.map(|_| records).map_err(|_| damaged());
    }
    let other = OTHERS.iter().find(|(name, _)| file.is_stream(name));
    Err(other.map_or_else(damaged, |(_, word)| not_a_table(word)))
}

/// A compound file of these records and nothing else, so that a reader sees what was looked at.
///
/// # Errors
/// `table-damaged`, which memory alone could bring about.
pub(super) fn only(records: &[u8]) -> Result<Vec<u8>, Failure> {
    let written = || -> std::io::Result<Vec<u8>> {
        let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()))?;
        file.create_stream("Workbook")?.write_all(records)?;
        file.flush()?;
        Ok(file.into_inner().into_inner())
    };
    written().map_err(|_| damaged())
}
