//! What people are looked for by: one text for each person, and how names sound and phones end for
//! each file. Derived from the files, written anew whenever one changes.

use super::search::{birth_word, digits_of, number_words, phone_ending};
use crate::{Reader, StoreError, Writer};
use etp_domain::names::{fold, fold_tight, sounds, words};
use etp_domain::{Patient, PatientId};
use rusqlite::{Connection, named_params};
use std::collections::BTreeSet;

impl Writer<'_> {
    /// How a file's names sound, and how its phones end.
    pub(crate) fn index_file(&self, file: &Patient) -> Result<(), StoreError> {
        let id = file.id.0;
        self.run(
            include_str!("drop_sounds.sql"),
            named_params! { ":patient": id },
        )?;
        for code in codes_of(file) {
            let params = named_params! { ":code": code, ":patient": id };
            self.run(include_str!("add_sound.sql"), params)?;
        }
        self.run(
            include_str!("drop_phones.sql"),
            named_params! { ":patient": id },
        )?;
        for phone in [&file.contact.phone, &file.contact.other_phone] {
            if let Some(digits) = phone_ending(phone) {
                let params = named_params! { ":digits": digits, ":patient": id };
                self.run(include_str!("add_phone.sql"), params)?;
            }
        }
        Ok(())
    }

    /// The row lists find a person by; a file that was merged has none.
    pub(crate) fn find_anew(&self, root: PatientId) -> Result<(), StoreError> {
        self.run(
            include_str!("drop_finding.sql"),
            named_params! { ":person": root.0 },
        )?;
        let files = self.files_of(root)?;
        let Some(first) = files.first().filter(|file| file.id == root) else {
            return Ok(());
        };
        let text: String = files.iter().map(text_of).collect();
        self.run(
            include_str!("add_finding.sql"),
            named_params! {
                ":folded_last": fold(&first.last_name),
                ":folded_first": fold(&first.first_name),
                ":file_number": first.file_number.0,
                ":person": root.0,
                ":standing": first.standing.code(),
                ":born_exactly": first.birth_date.exact().is_some(),
                ":text": text,
            },
        )?;
        Ok(())
    }
}

/// For every file of a register that comes from an older application.
pub(crate) fn find_all_anew(connection: &Connection) -> Result<(), StoreError> {
    let (reader, writer) = (Reader::new(connection), Writer::new(connection));
    for file in reader.all(include_str!("all.sql"), [], super::read)? {
        writer.index_file(&file)?;
        writer.find_anew(file.id)?;
    }
    Ok(())
}

/// Each word has a blank before it; a name of several words is there in one word as well.
fn text_of(file: &Patient) -> String {
    let contact = &file.contact;
    let mut text = String::new();
    let mut add = |word: &str| {
        if !word.is_empty() {
            text.push(' ');
            text.push_str(word);
        }
    };
    for name in [
        &file.last_name,
        &file.birth_name,
        &file.first_name,
        &contact.commune,
    ] {
        let folded = fold(name);
        add(&folded);
        if folded.contains(' ') {
            add(&fold_tight(name));
        }
    }
    number_words(file.file_number)
        .iter()
        .for_each(|word| add(word));
    add(&fold_tight(&contact.postal_code));
    if !file.birth_date.is_unknown() {
        add(&birth_word(file.birth_date));
    }
    for phone in [&contact.phone, &contact.other_phone] {
        add(&digits_of(phone));
    }
    text
}

/// How every name, and every word of it, sounds.
fn codes_of(file: &Patient) -> BTreeSet<String> {
    let names = [&file.last_name, &file.birth_name, &file.first_name];
    let words = names.iter().flat_map(|name| words(name));
    let whole = names.iter().map(|name| (*name).clone());
    words.chain(whole).flat_map(|word| sounds(&word)).collect()
}
