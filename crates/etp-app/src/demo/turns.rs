//! Who was at which group, gathered into the stretches of time that one pathway covers. Knows dates
//! and marks only.

use chrono::{Duration, NaiveDate};
use etp_domain::{CohortId, Mark, PatientId};

/// Groups that follow each other this closely are one pathway, in days.
const CLOSE: i64 = 100;

/// Somebody in one group: the days they are on a list, with their marks.
pub(super) struct Turn {
    pub(super) patient: PatientId,
    pub(super) cohort: CohortId,
    pub(super) met: Vec<(NaiveDate, Option<Mark>)>,
}

/// One group or several in a row, of one person. The group is the latest.
pub(super) struct Stretch {
    pub(super) patient: PatientId,
    pub(super) cohort: CohortId,
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    met: Vec<(NaiveDate, Option<Mark>)>,
}

impl Stretch {
    /// The day of the latest session the person came to.
    pub(super) fn came_last(&self) -> Option<NaiveDate> {
        let came = self.met.iter().filter(|(_, mark)| came(*mark));
        came.map(|(date, _)| *date).max()
    }

    /// Whether the person came on a day.
    pub(super) fn came_on(&self, day: NaiveDate) -> bool {
        self.met
            .iter()
            .any(|(date, mark)| *date == day && came(*mark))
    }

    /// How many times in a row the person was not there at the end.
    pub(super) fn missed_at_the_end(&self) -> usize {
        let last = self.met.iter().rev();
        last.take_while(|(_, mark)| !came(*mark)).count()
    }
}

fn came(mark: Option<Mark>) -> bool {
    mark.is_some_and(Mark::counts_as_present)
}

/// The stretches of one person, earliest first.
pub(super) fn stretches(patient: PatientId, turns: &[Turn]) -> Vec<Stretch> {
    let mut own: Vec<&Turn> = turns
        .iter()
        .filter(|turn| turn.patient == patient)
        .collect();
    own.sort_by_key(|turn| turn.met.first().map(|(date, _)| *date));
    let mut found: Vec<Stretch> = Vec::new();
    for turn in own {
        let (Some((first, _)), Some((last, _))) = (turn.met.first(), turn.met.last()) else {
            continue;
        };
        match found.last_mut() {
            Some(one) if *first < one.last + Duration::days(CLOSE) => {
                one.cohort = turn.cohort;
                one.last = one.last.max(*last);
                one.met.extend(&turn.met);
                one.met.sort_by_key(|(date, _)| *date);
            }
            _ => found.push(Stretch {
                patient,
                cohort: turn.cohort,
                first: *first,
                last: *last,
                met: turn.met.clone(),
            }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn turn(group: u128, begun: &str, marks: &[Option<Mark>]) -> Turn {
        let begun: NaiveDate = begun.parse().unwrap();
        let weeks = (0..).map(Duration::weeks);
        Turn {
            patient: PatientId(Uuid::from_u128(1)),
            cohort: CohortId(Uuid::from_u128(group)),
            met: marks
                .iter()
                .zip(weeks)
                .map(|(mark, later)| (begun + later, *mark))
                .collect(),
        }
    }

    #[test]
    fn groups_close_to_each_other_are_one_stretch_and_later_ones_another() {
        let (came, away) = (Some(Mark::Present), Some(Mark::Absent));
        let turns = [
            turn(3, "2026-07-09", &[None]),
            turn(1, "2026-01-08", &[came, came]),
            turn(2, "2026-02-12", &[came, away, away]),
        ];
        let found = stretches(PatientId(Uuid::from_u128(1)), &turns);
        let groups: Vec<_> = found.iter().map(|one| one.cohort.0.as_u128()).collect();
        assert_eq!(groups, [2, 3]);
        assert_eq!(found[0].first.to_string(), "2026-01-08");
        assert_eq!(found[0].last.to_string(), "2026-02-26");
        assert_eq!(found[0].came_last().unwrap().to_string(), "2026-02-12");
        assert_eq!(found[0].missed_at_the_end(), 2);
        assert!(stretches(PatientId(Uuid::from_u128(2)), &turns).is_empty());
    }
}
