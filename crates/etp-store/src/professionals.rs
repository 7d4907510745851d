//! Those who teach, and who runs which programme.

use crate::columns::{coded, codes, id, joined};
use crate::{Reader, StoreError, Writer};
use etp_domain::names::fold;
use etp_domain::{
    Profession, Professional, ProfessionalId, ProfessionalKind, ProgrammeId, TeamRole, Tongue,
    Training,
};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// Everybody who teaches, by family name; those who left come last.
    ///
    /// # Errors
    /// The disk.
    pub fn professionals(&self) -> Result<Vec<Professional>, StoreError> {
        self.all(include_str!("professionals/all.sql"), [], read)
    }

    /// One of them.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn professional(&self, who: ProfessionalId) -> Result<Professional, StoreError> {
        let sql = include_str!("professionals/get.sql");
        self.find(sql, named_params! { ":id": who.0 }, read)?
            .ok_or(StoreError::NotFound {
                what: "professional",
            })
    }

    /// Who runs a programme: coordinators first, then by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn team_of(
        &self,
        programme: ProgrammeId,
    ) -> Result<Vec<(Professional, TeamRole)>, StoreError> {
        let sql = include_str!("professionals/team.sql");
        self.all(sql, named_params! { ":programme": programme.0 }, |row| {
            Ok((read(row)?, coded(row, "role", TeamRole::from_code)?))
        })
    }
}

impl Writer<'_> {
    /// Writes somebody who teaches, over what was there.
    ///
    /// # Errors
    /// The disk.
    pub fn save_professional(&self, who: &Professional) -> Result<(), StoreError> {
        self.run(
            include_str!("professionals/save.sql"),
            named_params! {
                ":id": who.id.0,
                ":kind": who.kind.code(),
                ":last_name": who.last_name,
                ":first_name": who.first_name,
                ":profession": who.profession.code(),
                ":profession_words": who.profession_words,
                ":languages": joined(who.languages.iter().map(|one| one.code())),
                ":phone": who.phone,
                ":email": who.email,
                ":completed_on": who.training.completed_on,
                ":certificate": who.training.certificate,
                ":expires_on": who.training.expires_on,
                ":educator_number": who.educator_number,
                ":active": who.active,
                ":folded_last": fold(&who.last_name),
                ":folded_first": fold(&who.first_name),
            },
        )?;
        Ok(())
    }

    /// Writes a programme's whole team, in place of the one before.
    ///
    /// # Errors
    /// No such programme or professional; somebody is named twice; the disk.
    pub fn set_team(
        &self,
        programme: ProgrammeId,
        team: &[(ProfessionalId, TeamRole)],
    ) -> Result<(), StoreError> {
        let sql = include_str!("professionals/drop_team.sql");
        self.run(sql, named_params! { ":programme": programme.0 })?;
        for (who, role) in team {
            self.run(
                include_str!("professionals/add_to_team.sql"),
                named_params! {
                    ":programme": programme.0, ":professional": who.0, ":role": role.code(),
                },
            )?;
        }
        Ok(())
    }
}

pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Professional> {
    Ok(Professional {
        id: id(row, "id", ProfessionalId)?,
        kind: coded(row, "kind", ProfessionalKind::from_code)?,
        last_name: row.get("last_name")?,
        first_name: row.get("first_name")?,
        profession: coded(row, "profession", Profession::from_code)?,
        profession_words: row.get("profession_words")?,
        languages: codes(row, "languages", Tongue::from_code)?,
        phone: row.get("phone")?,
        email: row.get("email")?,
        training: Training {
            completed_on: row.get("completed_on")?,
            certificate: row.get("certificate")?,
            expires_on: row.get("expires_on")?,
        },
        educator_number: row.get("educator_number")?,
        active: row.get("active")?,
    })
}
