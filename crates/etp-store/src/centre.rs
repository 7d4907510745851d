//! The centre that keeps this register: one row, and the picture above its letters.

use crate::columns::coded;
use crate::{Reader, StoreError, Writer};
use etp_domain::{Centre, CentreCode, Country, HandoutLanguage};
use rusqlite::{Row, named_params};

/// The setting that names the centre's languages, by code, parted by blanks.
const LANGUAGES: &str = "centre-languages";

/// The picture above the centre's letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// `image/png` or `image/jpeg`.
    pub media_type: String,
    /// The picture.
    pub bytes: Vec<u8>,
}

impl Reader<'_> {
    /// The centre.
    ///
    /// # Errors
    /// The disk.
    pub fn centre(&self) -> Result<Centre, StoreError> {
        self.one(
            include_str!("centre/get.sql"),
            named_params! { ":languages": LANGUAGES },
            read,
        )
    }

    /// The picture above its letters, if there is one.
    ///
    /// # Errors
    /// The disk.
    pub fn logo(&self) -> Result<Option<Logo>, StoreError> {
        self.find(include_str!("centre/logo.sql"), [], |row| {
            Ok(Logo {
                media_type: row.get("media_type")?,
                bytes: row.get("bytes")?,
            })
        })
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
                ":number": centre.number,
                ":letterhead": centre.letterhead,
                ":complete_from": centre.complete_from,
                ":demo": centre.demo,
            },
        )?;
        let languages: Vec<_> = centre.languages.iter().map(|one| one.code()).collect();
        self.save_setting(LANGUAGES, &languages.join(" "))
    }

    /// Writes the picture above its letters, over what was there; `None` takes it away.
    ///
    /// # Errors
    /// The disk.
    pub fn save_logo(&self, logo: Option<&Logo>) -> Result<(), StoreError> {
        match logo {
            None => self.run(include_str!("centre/drop_logo.sql"), []),
            Some(Logo { media_type, bytes }) => self.run(
                include_str!("centre/save_logo.sql"),
                named_params! { ":media_type": media_type, ":bytes": bytes },
            ),
        }?;
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
        number: row.get("number")?,
        letterhead: row.get("letterhead")?,
        complete_from: row.get("complete_from")?,
        languages: languages(&row.get::<_, String>("languages")?),
        demo: row.get("demo")?,
    })
}

fn languages(codes: &str) -> Vec<HandoutLanguage> {
    let codes = codes.split_whitespace();
    codes.filter_map(HandoutLanguage::from_code).collect()
}
