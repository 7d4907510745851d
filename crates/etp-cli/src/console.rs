//! The only room that prints: sentences for people, one JSON document for machines.
#![expect(clippy::print_stderr, reason = "a command line speaks by printing")]

use etp_app::{Failure, FailureKind};
use etp_i18n::{Language, message};
use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;

/// The exit code of an act that was refused, or that could not be done now.
pub(crate) const REFUSED: u8 = 2;

/// Where answers go.
pub(crate) struct Console {
    json: bool,
    /// The language of sentences.
    pub(crate) language: Language,
}

impl Console {
    pub(crate) fn new(json: bool, language: Language) -> Self {
        Self { json, language }
    }

    /// Answers with a view: as JSON for machines, else as the lines that `say` makes of it.
    pub(crate) fn answer<T: Serialize>(&self, view: &T, say: impl FnOnce(&T) -> Vec<String>) {
        if self.json {
            print(&serde_json::json!(view).to_string());
        } else {
            for line in say(view) {
                print(&line);
            }
        }
    }

    /// Prints a document as it is.
    pub(crate) fn print(&self, text: &str) {
        print(text);
    }

    /// Says a line to people while an act goes on; machines get only the answer.
    pub(crate) fn tell(&self, line: &str) {
        if !self.json {
            print(line);
        }
    }

    /// Says why an act was not done, and gives the exit code: 2 refused, 1 broken.
    pub(crate) fn fail(&self, failure: &Failure) -> ExitCode {
        if self.json {
            print(&serde_json::json!({ "failure": failure }).to_string());
        } else {
            eprintln!("{}", self.sentence(failure));
        }
        ExitCode::from(if failure.kind == FailureKind::Refused {
            REFUSED
        } else {
            1
        })
    }

    /// A failure's sentence. One the hub caused is among the sentences of sharing.
    pub(crate) fn sentence(&self, failure: &Failure) -> String {
        self.reason(&failure.code, &failure.args)
    }

    /// The sentence of a code, which always exists: an unknown code is named.
    pub(crate) fn reason(
        &self,
        code: &str,
        args: &std::collections::BTreeMap<String, String>,
    ) -> String {
        let key = if code.starts_with("send-") {
            format!("sharing-{code}")
        } else {
            format!("error-{code}")
        };
        message(self.language, &key, args)
            .unwrap_or_else(|| etp_i18n::errors::unknown(self.language, code))
    }
}

/// Prints a line. A reader who has seen enough, as `head` has, is no failure.
fn print(line: &str) {
    writeln!(std::io::stdout(), "{line}").ok();
}
