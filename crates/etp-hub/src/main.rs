//! `sentier-hub`. The one place where the hub looks at a clock.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[expect(
        clippy::disallowed_methods,
        reason = "the front door by which time enters the hub"
    )]
    etp_hub::cli::run(chrono::Utc::now)
}
