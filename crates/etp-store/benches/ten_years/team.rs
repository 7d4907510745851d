//! Who leads the sessions of the invented centre: twenty educators in turn.

use etp_domain::{Profession, Professional, ProfessionalId, ProfessionalKind, Tongue, Training};
use etp_store::{StoreError, Writer};
use uuid::Uuid;

const TEAM: u32 = 20;

/// Writes the team.
pub(super) fn hire(writer: &Writer<'_>) -> Result<(), StoreError> {
    (0..TEAM).try_for_each(|number| writer.save_professional(&professional(number)))
}

/// Who leads a group.
pub(super) fn leader(group: u32) -> ProfessionalId {
    ProfessionalId(Uuid::from_u128(1 << 68 | u128::from(group % TEAM)))
}

fn professional(number: u32) -> Professional {
    Professional {
        id: leader(number),
        kind: ProfessionalKind::Professional,
        last_name: format!("Éducateur {number}"),
        first_name: String::new(),
        profession: Profession::Nurse,
        profession_words: String::new(),
        languages: vec![Tongue::French],
        phone: String::new(),
        email: String::new(),
        training: Training::default(),
        educator_number: String::new(),
        active: true,
    }
}
