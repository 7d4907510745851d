//! The centre that keeps this register: one row.

use crate::columns::coded;
use crate::{Reader, StoreError, Writer};
use etp_domain::{Centre, CentreCode, Country};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// The centre.
    ///
    /// # Errors
    /// The disk.
    pub fn centre(&self) -> Result<Centre, StoreError> {
        self.one(include_str!("centre/get.sql"), [], read)
    }
}

impl Writer<'_> {
    /// Writes the centre, over what was there.
    ///
    /// # Errors
    /// The disk.
    pub fn save_centre(&self, centre: &Centre) -> Result<(), StoreError> {
        self.run(
            include_str!("centre/save.sql"),
            named_params! {
                ":code": centre.code.as_str(),
                ":name": centre.name,
                ":country": centre.country.code(),
                ":region": centre.region,
                ":phone": centre.phone,
                ":demo": centre.demo,
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Centre> {
    Ok(Centre {
        code: coded(row, "code", |code| CentreCode::parse(code).ok())?,
        name: row.get("name")?,
        country: coded(row, "country", Country::from_code)?,
        region: row.get("region")?,
        phone: row.get("phone")?,
        demo: row.get("demo")?,
    })
}
