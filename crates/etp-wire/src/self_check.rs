//! What an envelope says of the program that made its table: which version it is, and which golden
//! cases its disclosure rules passed before they decided. Knows no rule.

use crate::Digest;
use crate::fields::{Reader, Writer};
use etp_disclosure::Policy;

const LONGEST_VERSION: usize = 32;

/// The self-check of the program that made a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelfCheck {
    program: String,
    cases: Digest,
}

impl SelfCheck {
    /// That of this very program. Counts made by rules that do not pass do not exist.
    pub(crate) fn of_this_program(policy: Policy) -> Self {
        Self {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            cases: Self::cases_of(policy),
        }
    }

    /// The digest of a policy's golden cases, as this version has them.
    pub fn cases_of(policy: Policy) -> Digest {
        Digest::of(policy.golden_cases().as_bytes())
    }

    pub(crate) fn read(lines: &mut Reader<'_>) -> Option<Self> {
        let program = lines.field("program").filter(|text| is_version(text))?;
        let cases = Digest::parse(lines.field("self-check")?)?;
        Some(Self {
            program: program.to_owned(),
            cases,
        })
    }

    pub(crate) fn write(&self, text: Writer) -> Writer {
        text.field("program", &self.program)
            .field("self-check", self.cases)
    }

    /// Whether these are the cases this version has for a policy.
    pub(crate) fn is_of(&self, policy: Policy) -> bool {
        self.cases == Self::cases_of(policy)
    }

    /// The version of the program.
    pub fn program(&self) -> &str {
        &self.program
    }
}

fn is_version(text: &str) -> bool {
    let signs = text
        .bytes()
        .all(|sign| sign.is_ascii_alphanumeric() || b".-+".contains(&sign));
    signs && text.len() <= LONGEST_VERSION
}
