//! Who leads a session, and where: what the rules of four countries ask about it.

use crate::professionals;
use crate::{Reader, StoreError, Writer};
use etp_domain::{PlaceId, Professional, ProfessionalId, SessionId};
use rusqlite::named_params;

impl Reader<'_> {
    /// Who leads or led a session, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn session_professionals(
        &self,
        session: SessionId,
    ) -> Result<Vec<Professional>, StoreError> {
        let sql = include_str!("professionals.sql");
        self.all(
            sql,
            named_params! { ":session": session.0 },
            professionals::read,
        )
    }
}

impl Writer<'_> {
    /// Writes where a session takes place and who leads it, over what stood there.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; no such place or professional; the disk.
    pub fn set_session_care(
        &self,
        session: SessionId,
        place_id: Option<PlaceId>,
        place: &str,
        professionals: &[ProfessionalId],
    ) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("set_place.sql"),
            named_params! {
                ":id": session.0,
                ":place_id": place_id.map(|place| place.0),
                ":place": place,
            },
        )?;
        super::write::found(touched)?;
        self.set_session_leaders(session, professionals)
    }
}
