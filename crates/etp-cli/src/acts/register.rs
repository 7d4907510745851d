//! Making a register.

use crate::args::{Cli, Init};
use crate::console::Console;
use crate::passphrase;
use etp_app::forms::CreateRegister;
use etp_app::{Country, Doors, Failure, desk};
use etp_i18n::cli as sentences;

pub(crate) fn init(cli: &Cli, console: &Console, init: &Init) -> Result<(), Failure> {
    let country = Country::from_code(&init.country)
        .ok_or_else(|| Failure::refused("country-unreadable").with("given", &init.country))?;
    let [passphrase, again] = passphrase::find(cli, console, true)?;
    let form = CreateRegister {
        centre_code: init.code.clone(),
        centre_name: init.name.clone(),
        country,
        region: init.region.clone(),
        phone: init.phone.clone(),
        languages: vec![],
        place: None,
        member: None,
        professional: cli.professional.clone(),
        passphrase: passphrase.to_string(),
        passphrase_again: again.to_string(),
        demo: init.demo,
    };
    let desk = desk::create_register(&cli.home, Doors::real(), form)?;
    console.answer(&desk.doorstep(), |view| {
        vec![sentences::made_register(console.language, &view.folder)]
    });
    Ok(())
}
