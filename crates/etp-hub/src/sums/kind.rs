//! The kinds of nothing: why a centre has no number in a cell. Zero is none of them.

/// What a centre says of one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// A number it published, 0 included.
    Published(u64),
    /// It said nothing.
    Not(Nothing),
}

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Nothing {
    /// Its table of this period is coarser: it has no such row.
    Coarser,
    /// Somebody's sex or age is unknown there, so the table speaks of none.
    Unknown,
    /// The centre keeps it hidden.
    Masked,
    /// The centre took its table back.
    Withdrawn,
    /// The centre sent no table of this period.
    Silent,
}

impl Nothing {
    /// Every kind, the one that says most first.
    pub(crate) const ALL: [Self; 5] = [
        Self::Masked,
        Self::Coarser,
        Self::Unknown,
        Self::Withdrawn,
        Self::Silent,
    ];

    /// The word in exports, and the end of its sentence's key.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Masked => "masked",
            Self::Coarser => "coarser",
            Self::Unknown => "unknown",
            Self::Withdrawn => "withdrawn",
            Self::Silent => "silent",
        }
    }
}

impl Word {
    /// Several numbers that belong together, added up; the worst nothing when one has none.
    pub(crate) fn together(words: impl IntoIterator<Item = Self>) -> Self {
        let add = |sum, word| match (sum, word) {
            (Self::Published(a), Self::Published(b)) => Self::Published(a.saturating_add(b)),
            (Self::Not(a), Self::Not(b)) => Self::Not(a.max(b)),
            (nothing @ Self::Not(_), _) | (_, nothing) => nothing,
        };
        words
            .into_iter()
            .reduce(add)
            .unwrap_or(Self::Not(Nothing::Silent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_year_with_one_quarter_missing_is_no_number() {
        let two = |one| Word::together([Word::Published(12), one]);
        assert_eq!(two(Word::Published(0)), Word::Published(12));
        for nothing in Nothing::ALL {
            assert_eq!(two(Word::Not(nothing)), Word::Not(nothing));
        }
        let worst = [Word::Not(Nothing::Silent), Word::Not(Nothing::Masked)];
        assert_eq!(Word::together(worst), Word::Not(Nothing::Silent));
    }
}
