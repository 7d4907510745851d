//! Which person of the register a row is about: by file number, by a national number, or by name.

use super::cells::Value;
use super::columns::Column;
use super::known::{File, Known};
use super::read::Row;
use crate::Failure;
use etp_domain::names::fold_tight;
use etp_domain::{BirthDate, Holder, Identifier, PatientId};

/// Finds the person.
///
/// # Errors
/// Nobody, or more than one, is like that; the column it is about stands before the reason.
pub(super) fn of(row: &Row, known: &Known) -> Result<PatientId, (Column, Failure)> {
    let people = match row.value(Column::FileNumber) {
        Value::File(number) => known.numbered(*number).into_iter().collect(),
        _ => match numbered(row, known)? {
            Some(people) => people,
            None => named(row, known)?,
        },
    };
    let column = said_by(row);
    match people.as_slice() {
        [] => Err((column, Failure::refused("roster-person-unknown"))),
        [file] => right_name(row, file).map(|()| file.root),
        _ => Err((column, Failure::refused("roster-person-ambiguous"))),
    }
}

/// What the row says who it is about with.
fn said_by(row: &Row) -> Column {
    let told = |column: &Column| *row.value(*column) != Value::Nothing;
    let mut numbers = [Column::FileNumber].into_iter().chain(Column::IDENTIFIERS);
    numbers.find(told).unwrap_or(Column::LastName)
}

/// By the first national number of the row that there is.
fn numbered<'a>(row: &Row, known: &'a Known) -> Result<Option<Vec<&'a File>>, (Column, Failure)> {
    for column in Column::IDENTIFIERS {
        let (text, kind) = (row.text(column), column.identifier());
        if let (false, Some(kind)) = (text.is_empty(), kind) {
            let checked = Identifier::read(kind, text, &Holder::UNKNOWN)
                .map_err(|refusal| (column, refusal.into()))?;
            return Ok(Some(known.with_number(&checked.identifier)));
        }
    }
    Ok(None)
}

fn named<'a>(row: &Row, known: &'a Known) -> Result<Vec<&'a File>, (Column, Failure)> {
    for column in [Column::LastName, Column::FirstName] {
        if row.text(column).is_empty() {
            return Err((column, Failure::refused("roster-name-missing")));
        }
    }
    let born = match row.value(Column::BirthDate) {
        Value::Born(born) => *born,
        _ => BirthDate::UNKNOWN,
    };
    Ok(known.named(
        row.text(Column::LastName),
        row.text(Column::FirstName),
        born,
    ))
}

/// A number of somebody with another name: a line slipped, and nothing is put into the wrong file.
fn right_name(row: &Row, file: &File) -> Result<(), (Column, Failure)> {
    let given = fold_tight(row.text(Column::LastName));
    let names = [&file.patient.last_name, &file.patient.birth_name];
    if given.is_empty() || names.iter().any(|name| fold_tight(name) == given) {
        return Ok(());
    }
    Err((said_by(row), Failure::refused("roster-number-of-another")))
}
