//! The care mode of presences, and of a person by the mix of theirs (2.1 to 2.5, 3.2 to 3.5).

use crate::scheme::{CareMode, Options};
use etp_domain::{Facts, PlaceKind, PresenceFact, SessionFact};

/// How many presences in each care mode.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mix {
    /// During a stay in hospital.
    pub hospital: u32,
    /// In outpatient care of an establishment.
    pub external: u32,
    /// In town care.
    pub town: u32,
    /// Nobody wrote down where.
    pub unknown: u32,
}

/// What a mix makes of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// Hospital only.
    Hospital,
    /// External only.
    External,
    /// Town only.
    Town,
    /// Hospital and others, more than half outside hospital.
    MostlyOutside,
    /// Hospital and others, at least half in hospital.
    MostlyHospital,
    /// External and town, no hospital.
    ExternalAndTown,
    /// A presence of unknown mode could change the answer.
    NotKnown,
}

impl Care {
    /// The line of the rule; its sentence is `reports-why-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hospital => "care-hospital",
            Self::External => "care-external",
            Self::Town => "care-town",
            Self::MostlyOutside => "care-mostly-outside",
            Self::MostlyHospital => "care-mostly-hospital",
            Self::ExternalAndTown => "care-external-and-town",
            Self::NotKnown => "care-not-known",
        }
    }
}

impl Mix {
    /// What it makes of a person with at least one presence. An unknown mode matters only where it
    /// could change the answer: beside two presences in hospital and four outside, one cannot.
    pub fn care(self) -> Care {
        let outside = self.external + self.town;
        match (self.unknown, self.hospital, self.external, self.town) {
            (0, _, 0, 0) => Care::Hospital,
            (0, 0, _, 0) => Care::External,
            (0, 0, 0, _) => Care::Town,
            (0, 0, _, _) => Care::ExternalAndTown,
            (_, 0, _, _) => Care::NotKnown,
            _ if outside == 0 => Care::NotKnown,
            (unknown, hospital, _, _) if outside > hospital + unknown => Care::MostlyOutside,
            (unknown, hospital, _, _) if outside + unknown <= hospital => Care::MostlyHospital,
            _ => Care::NotKnown,
        }
    }

    /// How many presences.
    pub fn total(self) -> u32 {
        self.hospital + self.external + self.town + self.unknown
    }

    fn add(&mut self, mode: Option<CareMode>) {
        *match mode {
            Some(CareMode::Hospital) => &mut self.hospital,
            Some(CareMode::External) => &mut self.external,
            Some(CareMode::Town) => &mut self.town,
            None => &mut self.unknown,
        } += 1;
    }
}

/// The care mode of every session, by number, for those who came on the spot.
pub(super) struct Modes {
    of_session: Vec<Option<CareMode>>,
    remote: CareMode,
}

impl Modes {
    pub(super) fn of(facts: &Facts, options: &Options) -> Self {
        let of_session = facts
            .sessions
            .iter()
            .map(|one| of_session(facts, options, one));
        Self {
            of_session: of_session.collect(),
            remote: options.remote,
        }
    }

    /// The care mode of a presence; `None` where nobody wrote down a place.
    pub(super) fn mode(&self, presence: &PresenceFact) -> Option<CareMode> {
        match presence.remote {
            true => Some(self.remote),
            false => self.of_session[presence.session as usize],
        }
    }

    pub(super) fn mix<'b>(&self, presences: impl IntoIterator<Item = &'b PresenceFact>) -> Mix {
        let mut mix = Mix::default();
        for presence in presences {
            mix.add(self.mode(presence));
        }
        mix
    }
}

/// That of remote sessions and of home visits as the options say, else that of the place.
fn of_session(facts: &Facts, options: &Options, session: &SessionFact) -> Option<CareMode> {
    if session.remote {
        return Some(options.remote);
    }
    let place = session.place?;
    Some(match facts.places[place as usize].kind {
        PlaceKind::Hospital => CareMode::Hospital,
        PlaceKind::Outpatient => CareMode::External,
        PlaceKind::Town => CareMode::Town,
        PlaceKind::Home => options.home,
        PlaceKind::Remote => options.remote,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn care(hospital: u32, external: u32, town: u32, unknown: u32) -> Care {
        let mix = Mix {
            hospital,
            external,
            town,
            unknown,
        };
        mix.care()
    }

    #[test]
    fn the_majority_outside_hospital_is_more_than_half() {
        assert_eq!(care(1, 2, 0, 0), Care::MostlyOutside);
        assert_eq!(care(2, 1, 1, 0), Care::MostlyHospital);
        assert_eq!(care(2, 2, 1, 0), Care::MostlyOutside);
        assert_eq!(care(0, 5, 1, 0), Care::ExternalAndTown);
        assert_eq!(care(3, 0, 0, 0), Care::Hospital);
        assert_eq!(care(0, 3, 0, 0), Care::External);
        assert_eq!(care(0, 0, 3, 0), Care::Town);
    }

    /// Every way the unknown presences could have been: the answer is known exactly when all agree.
    #[test]
    fn an_unknown_mode_makes_the_answer_unknown_exactly_when_it_could_change_it() {
        for mix in 0..4_u32.pow(4) {
            let [hospital, external, town, unknown] =
                [0, 1, 2, 3].map(|place| mix / 4_u32.pow(place) % 4);
            if hospital + external + town + unknown == 0 {
                continue;
            }
            let mut answers = Vec::new();
            for in_hospital in 0..=unknown {
                for in_external in 0..=unknown - in_hospital {
                    let in_town = unknown - in_hospital - in_external;
                    answers.push(care(
                        hospital + in_hospital,
                        external + in_external,
                        town + in_town,
                        0,
                    ));
                }
            }
            let same = answers.windows(2).all(|pair| pair[0] == pair[1]);
            let told = care(hospital, external, town, unknown);
            let wanted = if same { answers[0] } else { Care::NotKnown };
            assert_eq!(told, wanted, "{hospital} {external} {town} {unknown}");
        }
    }
}
