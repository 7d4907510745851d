//! A missed theme made up: the next sessions with the same theme a person can come to.
//!
//! Knows no register: which sessions have the theme, how far they are and who follows them is handed in.

#[cfg(test)]
mod tests;

use crate::coded::coded;
use crate::{Follows, SessionId};
use chrono::NaiveDateTime;
use serde::Serialize;
use specta::Type;

/// A coming session with the missed theme, and what it would be for the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MakeUpChoice {
    /// Which.
    pub session: SessionId,
    /// When.
    pub begins: NaiveDateTime,
    /// Places left; 0 when full.
    pub seats_left: u32,
    /// Whether the person follows its language.
    pub follows: Follows,
    /// Kilometres from home; `None` when not known, or by telephone or video.
    pub km: Option<u32>,
    /// The person is expected somewhere else at that time.
    pub elsewhere: bool,
    /// The person is on its list already.
    pub listed: bool,
    /// By telephone or video.
    pub remote: bool,
}

/// What the person needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MakeUpNeed {
    /// The moment it is now; earlier sessions are over.
    pub now: NaiveDateTime,
    /// Sessions that begin on or after this moment come too late, e.g. after the evaluation.
    pub before: Option<NaiveDateTime>,
    /// How far the person comes, in kilometres; `None` when nobody asked.
    pub furthest_km: Option<u32>,
}

coded! {
    /// Why a session is no choice; its code `x` has the message `make-up-x`.
    MakeUpBar {
        /// It began already.
        Over = "over",
        /// It comes after the evaluation.
        TooLate = "too-late",
        /// No place is left.
        Full = "full",
        /// The person does not follow its language.
        Language = "language",
        /// Too far.
        TooFar = "too-far",
        /// Expected elsewhere at that time.
        Elsewhere = "elsewhere",
        /// On its list already.
        Listed = "listed",
    }
}

/// A session, and everything that speaks against it; nothing when the person can come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MakeUp {
    /// Which.
    pub session: SessionId,
    /// What speaks against it.
    pub bars: Vec<MakeUpBar>,
    /// An interpreter is there for the person.
    pub interpreted: bool,
}

/// The choices, those without a bar first, each side by day and then by distance. By telephone or video
/// nobody travels; an unknown distance comes last and bars nothing.
pub fn make_ups(need: &MakeUpNeed, choices: &[MakeUpChoice]) -> Vec<MakeUp> {
    let mut judged: Vec<(&MakeUpChoice, MakeUp)> = choices
        .iter()
        .map(|choice| (choice, judge(need, choice)))
        .collect();
    judged.sort_by_key(|(choice, made)| {
        let way = if choice.remote { Some(0) } else { choice.km };
        (
            !made.bars.is_empty(),
            choice.begins.date(),
            way.unwrap_or(u32::MAX),
            choice.begins,
            choice.session,
        )
    });
    judged.into_iter().map(|(_, made)| made).collect()
}

fn judge(need: &MakeUpNeed, choice: &MakeUpChoice) -> MakeUp {
    MakeUp {
        session: choice.session,
        bars: MakeUpBar::ALL
            .iter()
            .copied()
            .filter(|bar| stands(*bar, need, choice))
            .collect(),
        interpreted: choice.follows == Follows::WithInterpreter,
    }
}

/// A full list is no bar to who is on it.
fn stands(bar: MakeUpBar, need: &MakeUpNeed, choice: &MakeUpChoice) -> bool {
    match bar {
        MakeUpBar::Over => choice.begins <= need.now,
        MakeUpBar::TooLate => need.before.is_some_and(|before| choice.begins >= before),
        MakeUpBar::Full => choice.seats_left == 0 && !choice.listed,
        MakeUpBar::Language => choice.follows == Follows::No,
        MakeUpBar::TooFar => !choice.remote && too_far(need, choice),
        MakeUpBar::Elsewhere => choice.elsewhere,
        MakeUpBar::Listed => choice.listed,
    }
}

fn too_far(need: &MakeUpNeed, choice: &MakeUpChoice) -> bool {
    need.furthest_km
        .zip(choice.km)
        .is_some_and(|(most, km)| km > most)
}
