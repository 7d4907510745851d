//! One act per subcommand: a form in, a view out, a few lines to say it.

mod attendance;
mod backups;
mod calendar;
pub(crate) mod counts;
mod dhis2;
mod disclosure;
mod exchange;
mod facts;
mod handouts;
mod letters;
mod outbox;
pub(crate) mod people;
pub(crate) mod programmes;
mod register;
mod reports;
pub(crate) mod sharing;

use crate::args::{Act, Calendar, Cli, Dhis2, Handouts, People, Programmes};
use crate::console::Console;
use crate::{demo, passphrase};
use etp_app::forms::UnlockRegister;
use etp_app::{Desk, Doors, Failure, desk};
use std::process::ExitCode;

/// Does what was asked, and gives the exit code.
pub(crate) fn run(cli: &Cli, console: &Console) -> Result<ExitCode, Failure> {
    match &cli.act {
        Act::Init(init) => register::init(cli, console, init)?,
        Act::Templates => programmes::templates(console)?,
        Act::People(People::CheckId(form)) => people::check_id(console, form)?,
        Act::Programme(Programmes::Check { file }) => exchange::check(console, file)?,
        Act::Programme(Programmes::Diff {
            file,
            beside: Some(own),
            ..
        }) => {
            exchange::diff_files(console, own, file)?;
        }
        Act::Calendar(Calendar::Plan { file }) => calendar::plan(console, file)?,
        Act::Handout(Handouts::Render(file)) => handouts::render(console, file)?,
        Act::Disclosure(act) => disclosure::disclosure(console, act)?,
        Act::Dhis2(Dhis2::Metadata { out }) => dhis2::metadata(console, out)?,
        Act::Dhis2(Dhis2::Send { period }) => {
            return dhis2::send(&open(cli, console)?, console, period);
        }
        Act::Demo { out } => demo::run(out, console)?,
        Act::Backup(act) => backups::backups(cli, console, act)?,
        Act::Passphrase { new_file } => {
            backups::change_passphrase(cli, console, new_file.as_deref())?;
        }
        Act::RecoveryCode => backups::recovery_code(cli, console)?,
        Act::Send => return sharing::send(&open(cli, console)?, console),
        act => at_desk(&open(cli, console)?, console, act)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn at_desk(desk: &Desk, console: &Console, act: &Act) -> Result<(), Failure> {
    match act {
        Act::People(act) => people::people(desk, console, act),
        Act::Programme(Programmes::Open(programme)) => {
            programmes::programme(desk, console, programme)
        }
        Act::Programme(act) => exchange::exchange(desk, console, act),
        Act::Due => programmes::due(desk, console),
        Act::Programmes => programmes::programmes(desk, console),
        Act::Enrol {
            programme,
            patients,
        } => programmes::enrol(desk, console, *programme, patients),
        Act::Today => attendance::today(desk, console),
        Act::Attendance(attendance) => attendance::attendance(desk, console, attendance),
        Act::Calendar(act) => calendar::calendar(desk, console, act),
        Act::Handout(Handouts::Session(session)) => handouts::session(desk, console, session),
        Act::Handout(Handouts::Consent(papers)) => handouts::consent(desk, console, papers),
        Act::Handout(Handouts::Invite(letters)) => handouts::invite(desk, console, letters),
        Act::Handout(Handouts::Pocket(plan)) => handouts::pocket(desk, console, plan),
        Act::RecoverySheet => handouts::recovery(desk, console),
        Act::Handout(Handouts::Stack(stack)) => handouts::stack(desk, console, stack),
        Act::Handout(Handouts::GoOn { id }) => handouts::go_on(desk, console, id),
        Act::Letters(act) => letters::letters(desk, console, act),
        Act::Report(report) => reports::report(desk, console, report),
        Act::Facts(act) => facts::facts(desk, console, act),
        Act::Counts(asked) => counts::counts(desk, console, asked),
        Act::Dhis2(act) => dhis2::dhis2(desk, console, act),
        Act::Share(share) => counts::share(desk, console, share),
        Act::Withdraw {
            period,
            reason,
            note,
        } => counts::withdraw(desk, console, (period, reason, note)),
        Act::Outbox(act) => outbox::outbox(desk, console, act),
        Act::Connections => outbox::connections(desk, console),
        Act::Sharing => sharing::sharing(desk, console),
        Act::Link { url, code } => sharing::link(desk, console, url, code),
        Act::Trust { file } => sharing::trust(desk, console, file.as_deref()),
        Act::Receipt { sequence, out } => sharing::receipt(desk, console, *sequence, out),
        Act::Init(_)
        | Act::Templates
        | Act::Handout(Handouts::Render(_))
        | Act::Disclosure(_)
        | Act::Demo { .. }
        | Act::Backup(_)
        | Act::Passphrase { .. }
        | Act::RecoveryCode
        | Act::Send => Ok(()),
    }
}

fn open(cli: &Cli, console: &Console) -> Result<Desk, Failure> {
    let [passphrase, _] = passphrase::find(cli, console, false)?;
    open_with(cli, &passphrase)
}

/// Opens the register with a passphrase or a recovery code.
fn open_with(cli: &Cli, passphrase: &str) -> Result<Desk, Failure> {
    let form = UnlockRegister {
        professional: cli.professional.clone(),
        passphrase: passphrase.to_string(),
    };
    desk::unlock_register(&cli.home, Doors::real(), form)
}
