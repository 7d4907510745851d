//! Facts for an outsider who counts again.

use crate::args::Facts;
use crate::console::Console;
use etp_app::facts_file::{ExportFacts, export_facts, import_facts};
use etp_app::{Desk, Failure};
use etp_i18n::cli as sentences;

pub(crate) fn facts(desk: &Desk, console: &Console, act: &Facts) -> Result<(), Failure> {
    match act {
        Facts::Export { file, period } => {
            let to = file.display().to_string();
            let form = ExportFacts {
                to: to.clone(),
                period: period.clone(),
            };
            let told = export_facts(desk, &form)?;
            console.answer(&told, |_| {
                vec![sentences::facts_exported(console.language, &to)]
            });
        }
        Facts::Import { file } => {
            let told = import_facts(desk, file)?.answer;
            console.answer(&told, |told| {
                let (presences, patients) = (told.presences, told.patients);
                vec![sentences::facts_imported(
                    console.language,
                    patients,
                    presences,
                    told.sessions,
                )]
            });
        }
    }
    Ok(())
}
