//! The centre: its facts, places, rooms, directory, and what it keeps.

use crate::picked;
use crate::window::aside;
use etp_app::forms::{SaveCentre, SaveKeeping, SavePlace, SaveRecipient, SaveRoom};
use etp_app::views::{CentreView, CommuneRow, HandoutMade, RecipientCard};
use etp_app::{
    Country, Done, Failure, HandoutLanguage, PlaceId, RecipientId, RoomId, centre, recovery,
};
use tauri::AppHandle;

/// Asks for a logo; nothing when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_logo(app: AppHandle) -> Result<Option<String>, Failure> {
    aside(move || Ok(picked::logo(&app))).await
}

/// Communes of the atlas whose name or postal code begins so. Needs no open register.
#[tauri::command]
#[specta::specta]
pub(crate) async fn communes(
    country: Option<Country>,
    beginning: String,
) -> Result<Vec<CommuneRow>, Failure> {
    aside(move || Ok(centre::communes(country, &beginning))).await
}

at_desk! {
    /// The centre's facts.
    centre() -> CentreView: centre::centre;
    /// New facts.
    save_centre(form: SaveCentre) -> Done<()>: move |desk| centre::save_centre(desk, form);
    /// What the centre keeps, and how long.
    save_keeping(form: SaveKeeping) -> Done<()>: move |desk| centre::save_keeping(desk, &form);
    /// A new logo, from a file; an empty path takes it away.
    save_logo(path: String) -> Done<()>: move |desk| centre::save_logo(desk, &path);
    /// How the register is opened again, on paper for a sealed envelope.
    print_recovery_sheet(language: HandoutLanguage) -> HandoutMade:
        move |desk| recovery::print_recovery_sheet(desk, language);
    /// A place.
    save_place(form: SavePlace) -> Done<PlaceId>: move |desk| centre::save_place(desk, form);
    /// A room.
    save_room(form: SaveRoom) -> Done<RoomId>: move |desk| centre::save_room(desk, form);
    /// The directory.
    recipients(search: String) -> Vec<RecipientCard>:
        move |desk| centre::recipients(desk, &search);
    /// An entry of the directory.
    save_recipient(form: SaveRecipient) -> Done<RecipientId>:
        move |desk| centre::save_recipient(desk, form);
}
