//! The national numbers of a row: kept only where the centre decided so, checked with what the row
//! says of the person. A number never stands in what is said about it.

use super::columns::Column;
use super::person::Making;
use crate::Failure;
use crate::patients::holder;
use etp_domain::{Identifier, Patient};

/// The numbers of a person that would be kept.
pub(super) fn of(making: &mut Making<'_>, patient: &Patient) -> Vec<Identifier> {
    let mut numbers = Vec::new();
    for column in Column::IDENTIFIERS {
        numbers.extend(number(making, patient, column));
    }
    numbers
}

fn number(making: &mut Making<'_>, patient: &Patient, column: Column) -> Option<Identifier> {
    let (kind, text) = (column.identifier()?, making.row.text(column));
    if text.is_empty() || !making.house.kept.contains(&kind) {
        return None;
    }
    match Identifier::read(kind, text, &holder(patient)) {
        Ok(checked) => {
            for caution in checked.cautions {
                let said =
                    Failure::refused("roster-identifier-unusual").with("caution", caution.code());
                making.caution(column, said);
            }
            Some(checked.identifier)
        }
        Err(refusal) => {
            making.problem(column, refusal.into());
            None
        }
    }
}
