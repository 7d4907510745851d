//! Whether something counts, and which line of the rule decided.

/// The line of a rule that decided, as a code and what its sentence names; its message is
/// `reports-why-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Why {
    /// Which sentence.
    pub code: &'static str,
    /// What the sentence names, by name: `count`, `least`, `date`…
    pub args: Vec<(&'static str, String)>,
}

impl Why {
    /// A line that names nothing.
    pub fn plain(code: &'static str) -> Self {
        Self {
            code,
            args: Vec::new(),
        }
    }

    /// A line that names one more thing.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// Counted, or not, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Counted.
    Counted(Why),
    /// Looked at and not counted: how many lines of the rule it met, and the first it failed.
    Not(u8, Why),
    /// Nothing to do with the figure; it is in no explanation.
    Outside,
}

impl Verdict {
    /// Counted, by the line named.
    pub fn counted(code: &'static str) -> Self {
        Self::Counted(Why::plain(code))
    }

    /// Not counted: the `step`-th line of the rule was not met.
    pub fn not(step: u8, code: &'static str) -> Self {
        Self::Not(step, Why::plain(code))
    }

    /// Whether it counts.
    pub fn counts(&self) -> bool {
        matches!(self, Self::Counted(_))
    }

    /// Of two verdicts on the same person, the one to tell: a yes before a no, and of two noes the one
    /// that came further.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (&self, &other) {
            (Self::Counted(_), _) | (_, Self::Outside) => self,
            (Self::Not(a, _), Self::Not(b, _)) if a >= b => self,
            _ => other,
        }
    }
}
