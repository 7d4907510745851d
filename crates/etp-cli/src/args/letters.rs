//! What can be typed after `sentier letters`.

use chrono::NaiveDate;
use clap::Subcommand;
use etp_app::{AppointmentLetterId, AppointmentWay, PatientId};

/// Letters about appointments, as they were printed and as they left.
#[derive(Subcommand)]
pub(crate) enum Letters {
    /// List those not noted as sent, then those that left in a year; or all to one person.
    List {
        /// The year; without it this year.
        #[arg(long)]
        year: Option<i32>,
        /// To whom, by id; then of every year.
        #[arg(long, conflicts_with = "year")]
        patient: Option<PatientId>,
    },
    /// Note that letters left. From then on they stay as they left.
    Sent {
        /// The letters' ids, as `letters list --json` gives them.
        #[arg(required = true)]
        letters: Vec<AppointmentLetterId>,
        /// The day.
        #[arg(long)]
        on: NaiveDate,
        /// How: post, hand, mail, message, read-out or other.
        #[arg(long, value_parser = way)]
        way: AppointmentWay,
    },
    /// Take out a letter that was printed and did not leave.
    Drop {
        /// The letter's id.
        letter: AppointmentLetterId,
    },
}

fn way(code: &str) -> Result<AppointmentWay, String> {
    AppointmentWay::from_code(code).ok_or_else(|| {
        let codes: Vec<_> = AppointmentWay::ALL.iter().map(|one| one.code()).collect();
        format!("write one of {}", codes.join(", "))
    })
}
