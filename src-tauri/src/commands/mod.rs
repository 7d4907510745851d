//! One file per noun, one command per use case, a few lines each: no `if` about patients lives here.

/// Declares commands that are nothing but a use case at the open desk: name, arguments, answer, act.
macro_rules! at_desk {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $type:ty),*) -> $answer:ty: $act:expr;)+) => {
        $(
            $(#[$doc])*
            #[tauri::command]
            #[specta::specta]
            pub(crate) async fn $name(
                window: tauri::State<'_, crate::window::Window>,
                $($argument: $type),*
            ) -> Result<$answer, etp_app::Failure> {
                window.at_desk($act).await
            }
        )+
    };
}

pub(crate) mod backups;
pub(crate) mod calls;
pub(crate) mod caregivers;
pub(crate) mod centre;
pub(crate) mod composer;
pub(crate) mod counts;
pub(crate) mod desk;
pub(crate) mod dhis2;
pub(crate) mod documents;
pub(crate) mod handouts;
pub(crate) mod letters;
pub(crate) mod merges;
pub(crate) mod outside;
pub(crate) mod papers;
pub(crate) mod pathways;
pub(crate) mod patients;
pub(crate) mod professionals;
pub(crate) mod programmes;
pub(crate) mod reports;
pub(crate) mod roster;
pub(crate) mod rules;
pub(crate) mod schedule;
pub(crate) mod session_papers;
pub(crate) mod sessions;
pub(crate) mod sharing;
