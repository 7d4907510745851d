//! What can be typed after `sentier`. The passphrase cannot: an argument is seen by everybody on
//! the computer.

pub(crate) mod backups;
pub(crate) mod dhis2;
pub(crate) mod disclosure;
pub(crate) mod facts;
pub(crate) mod handouts;
pub(crate) mod letters;
pub(crate) mod people;
pub(crate) mod reports;
pub(crate) mod sharing;

pub(crate) use backups::Backups;
use chrono::{NaiveDate, NaiveTime};
use clap::{Parser, Subcommand};
pub(crate) use dhis2::Dhis2;
pub(crate) use disclosure::Disclosure;
use etp_app::{HandoutLanguage, PatientId, ProgrammeId, SessionId};
use etp_i18n::Language;
pub(crate) use facts::Facts;
pub(crate) use handouts::{
    ConsentPapers, Handouts, Invitations, PocketPlan, RenderFile, SessionHandout, StackHandout,
};
pub(crate) use letters::Letters;
pub(crate) use people::People;
pub(crate) use reports::Report;
pub(crate) use sharing::{Counts, Outbox, Share};
use std::path::PathBuf;

/// Patient therapeutic education, offline: sessions, attendance, handouts, anonymous counts.
#[derive(Parser)]
#[command(name = "sentier", version)]
pub(crate) struct Cli {
    /// The folder of the register.
    #[arg(
        long,
        global = true,
        env = "SENTIER_HOME",
        hide_env_values = true,
        value_name = "FOLDER",
        default_value = "sentier"
    )]
    pub(crate) home: PathBuf,
    /// A file whose first line is the passphrase; otherwise SENTIER_PASSPHRASE, otherwise a prompt.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Who is at work; signs what is done.
    #[arg(
        long = "as",
        global = true,
        env = "SENTIER_PROFESSIONAL",
        hide_env_values = true,
        default_value = "",
        hide_default_value = true,
        value_name = "NAME"
    )]
    pub(crate) professional: String,
    /// Answer for machines: one JSON document.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of sentences: fr, nl, de or en; otherwise the computer's.
    #[arg(long, global = true, value_name = "CODE", value_parser = language)]
    lang: Option<Language>,
    #[command(subcommand)]
    pub(crate) act: Act,
}

impl Cli {
    /// The language asked for, or the computer's, or French.
    pub(crate) fn language(&self) -> Language {
        let spoken = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .iter()
                .find_map(|name| std::env::var(name).ok().filter(|code| !code.is_empty()))
        };
        self.lang
            .or_else(|| spoken().and_then(|code| Language::from_code(&code)))
            .unwrap_or(Language::Fr)
    }
}

/// The acts, named as in the window.
#[derive(Subcommand)]
pub(crate) enum Act {
    /// Make a register for a centre.
    Init(Init),
    /// People: import, find, export, check, merge, erase.
    #[command(subcommand)]
    People(People),
    /// List the library's programme templates.
    Templates,
    /// Programmes: open, check, export, import, diff.
    #[command(subcommand)]
    Programme(Programmes),
    /// List the programmes that are open.
    Programmes,
    /// Show what is due in the whole centre.
    Due,
    /// Add people to the latest group of a programme, or to its waiting list when it has none.
    Enrol {
        /// The programme's id, as `programmes --json` gives it.
        programme: ProgrammeId,
        /// The people's ids, as `people find --json` gives them.
        #[arg(required = true)]
        patients: Vec<PatientId>,
    },
    /// Show the day, the lists to finish and the sessions to come.
    Today,
    /// Show a session's list, or write marks.
    Attendance(Attendance),
    /// Calendar files: export, busy, plan.
    #[command(subcommand)]
    Calendar(Calendar),
    /// Backups: now, place, list, verify, restore.
    #[command(subcommand)]
    Backup(Backups),
    /// Change the passphrase; the old one, or the recovery code, is asked first.
    Passphrase {
        /// A file whose first line is the new passphrase; otherwise a prompt.
        #[arg(long, value_name = "FILE")]
        new_file: Option<PathBuf>,
    },
    /// Make a new recovery code and show it once; the one before opens the register no more.
    RecoveryCode,
    /// Print how the register is opened again, for a sealed envelope; the code is written by hand.
    RecoverySheet,
    /// Handouts: of a session, of a person, or from a file.
    #[command(subcommand)]
    Handout(Handouts),
    /// Letters about appointments: list, sent, drop.
    #[command(subcommand)]
    Letters(Letters),
    /// Exact figures for the centre and its regulator, by a scheme and a period.
    Report(Report),
    /// Facts without names, for an outsider who counts again: export, import.
    #[command(subcommand)]
    Facts(Facts),
    /// Publishable tables of another program's lines. Needs no register.
    #[command(subcommand)]
    Disclosure(Disclosure),
    /// Show the very table of a period that would leave, or write the one that was validated.
    Counts(Counts),
    /// Validate a period's counts as shown and put them in the outbox.
    Share(Share),
    /// Take back what was released of a period.
    Withdraw {
        /// The period.
        period: String,
        /// Why: wrong-centre, wrong-period, wrong-data or other.
        #[arg(long)]
        reason: String,
        /// More about it, which stays here.
        #[arg(long, default_value = "", hide_default_value = true)]
        note: String,
    },
    /// A DHIS2 server beside the hub: link, check, send, status, unlink, metadata.
    #[command(subcommand)]
    Dhis2(Dhis2),
    /// Validated tables: carry them by hand, hold them, let them go.
    #[command(subcommand)]
    Outbox(Outbox),
    /// Show every time this computer spoke with a hub.
    Connections,
    /// Send what waits; exit code 2 when something kept a table here.
    Send,
    /// Show how sharing stands.
    Sharing,
    /// Relate this register to a hub.
    Link {
        /// Where the hub answers.
        url: String,
        /// The one-time code its administrator gave.
        code: String,
    },
    /// Trust a certificate of this network on the way to the hub, beside the computer's own.
    Trust {
        /// A PEM file; without one, no added certificate is trusted any more.
        file: Option<PathBuf>,
    },
    /// Save the receipt of a table.
    Receipt {
        /// The table's number on this laptop.
        sequence: u32,
        /// Where to.
        #[arg(long)]
        out: PathBuf,
    },
    /// Live the whole story on fictional data, with a hub of its own.
    Demo {
        /// An empty folder for what it leaves.
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(clap::Args)]
pub(crate) struct Init {
    /// The reporting code the hub's administrator gave, e.g. FR-08-GIVET-01.
    #[arg(long)]
    pub(crate) code: String,
    /// The centre's name.
    #[arg(long)]
    pub(crate) name: String,
    /// FR, BE, LU or DE.
    #[arg(long)]
    pub(crate) country: String,
    /// 57, 67, 68 or a German Land.
    #[arg(long, default_value = "")]
    pub(crate) region: String,
    /// The number patients call.
    #[arg(long, default_value = "")]
    pub(crate) phone: String,
    /// Fill it with fictional people.
    #[arg(long)]
    pub(crate) demo: bool,
}

/// What can be done with programmes.
#[derive(Subcommand)]
pub(crate) enum Programmes {
    /// Open a programme from a template, or preview its dates.
    Open(Programme),
    /// Check a programme file of another centre, or a template in TOML. Needs no register.
    Check {
        /// The file.
        file: PathBuf,
    },
    /// Write a programme into a signed file. No person is in it.
    Export {
        /// The file, ending in .sentier-programme, or a folder for one named by its programme.
        file: PathBuf,
        /// The programme's id, as `programmes --json` gives it.
        #[arg(long)]
        programme: ProgrammeId,
    },
    /// Take a programme file: the whole as a new programme, or pieces into one's own.
    Import {
        /// The file.
        file: PathBuf,
        /// Into which own programme, as a new version.
        #[arg(long)]
        into: Option<ProgrammeId>,
        /// A piece to take, as `diff --json` names it; may be repeated.
        #[arg(long = "piece", requires = "into")]
        pieces: Vec<String>,
    },
    /// Show what differs between a programme file and one's own programme, or another file.
    Diff {
        /// The file.
        file: PathBuf,
        /// The own programme to compare with; the nearest when left out.
        #[arg(long, conflicts_with = "beside")]
        with: Option<ProgrammeId>,
        /// Another programme file to take as one's own. Needs no register.
        #[arg(long)]
        beside: Option<PathBuf>,
    },
}

#[derive(clap::Args)]
pub(crate) struct Programme {
    /// The template's name.
    pub(crate) template: String,
    /// What people will call it.
    #[arg(long)]
    pub(crate) title: String,
    /// The first day, YYYY-MM-DD.
    #[arg(long, value_parser = day)]
    pub(crate) start: NaiveDate,
    /// The hour of every session, HH:MM.
    #[arg(long, value_parser = hour, default_value = "14:00")]
    pub(crate) at: NaiveTime,
    /// Where.
    #[arg(long, default_value = "")]
    pub(crate) place: String,
    /// Who takes part, by id; may be repeated.
    #[arg(long = "patient")]
    pub(crate) patients: Vec<PatientId>,
    /// Only show the dates.
    #[arg(long)]
    pub(crate) preview: bool,
}

/// What can be done with calendars.
#[derive(Subcommand)]
pub(crate) enum Calendar {
    /// Write the sessions of an educator, a room or a programme as iCalendar. No person is in it.
    Export {
        #[command(flatten)]
        whose: Whose,
        /// The file, ending in .ics, or a folder for one named by its calendar.
        #[arg(long)]
        out: PathBuf,
    },
    /// Read the busy times of an educator or a room from an .ics file. Only the times are kept.
    Busy {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        whose: Whose,
    },
    /// Plan a whole cycle from a JSON file. Needs no register.
    Plan {
        /// The file; docs/plan-file.md describes it.
        file: PathBuf,
    },
}

/// Exactly one of an educator, a room and a programme, by name.
#[derive(clap::Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Whose {
    /// First name and family name, or the family name alone.
    #[arg(long, value_name = "NAME")]
    pub(crate) educator: Option<String>,
    /// The room, or "Place, Room".
    #[arg(long, value_name = "NAME")]
    pub(crate) room: Option<String>,
    /// The programme's title.
    #[arg(long, value_name = "NAME")]
    pub(crate) programme: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct Attendance {
    /// The session's id, as `today --json` gives it.
    pub(crate) session: SessionId,
    /// A mark, as PATIENT=present, late, left-early, excused, absent or none; may be repeated.
    #[arg(long = "mark", value_name = "PATIENT=MARK")]
    pub(crate) marks: Vec<String>,
    /// Why a closed list is corrected.
    #[arg(long, default_value = "", hide_default_value = true)]
    pub(crate) reason: String,
    /// Give this mark to everybody who has none.
    #[arg(long, value_name = "MARK")]
    pub(crate) rest: Option<String>,
    /// Say that attendance is complete.
    #[arg(long)]
    pub(crate) close: bool,
    /// Save the list as a sheet. It holds names: keep it at the centre.
    #[arg(long, value_name = "FILE")]
    pub(crate) export: Option<PathBuf>,
}

fn language(code: &str) -> Result<Language, &'static str> {
    Language::from_code(code).ok_or("write fr, nl, de or en")
}

fn handout_language(code: &str) -> Result<HandoutLanguage, &'static str> {
    HandoutLanguage::from_code(code)
        .ok_or("write fr, nl, de, en, lb, pt, it, es, pl, tr, uk, ro or ar")
}

fn day(text: &str) -> Result<NaiveDate, &'static str> {
    text.parse()
        .map_err(|_| "write the year first, e.g. 2026-09-03")
}

fn hour(text: &str) -> Result<NaiveTime, &'static str> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| "write hours and minutes, e.g. 14:00")
}
