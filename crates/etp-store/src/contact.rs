//! Where somebody lives and is reached: seven columns that several tables share.

use crate::columns::coded;
use etp_domain::{Contact, Country};
use rusqlite::Row;
use rusqlite::types::Value;

/// The columns of a contact, as parameters of a statement.
pub(crate) fn values(contact: &Contact) -> Vec<(&'static str, Value)> {
    let Contact {
        residence,
        postal_code,
        commune,
        address,
        phone,
        other_phone,
        email,
    } = contact;
    vec![
        (":residence", residence.code().to_owned().into()),
        (":postal_code", postal_code.clone().into()),
        (":commune", commune.clone().into()),
        (":address", address.clone().into()),
        (":phone", phone.clone().into()),
        (":other_phone", other_phone.clone().into()),
        (":email", email.clone().into()),
    ]
}

/// The contact of a row.
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        residence: coded(row, "residence", Country::from_code)?,
        postal_code: row.get("postal_code")?,
        commune: row.get("commune")?,
        address: row.get("address")?,
        phone: row.get("phone")?,
        other_phone: row.get("other_phone")?,
        email: row.get("email")?,
    })
}
