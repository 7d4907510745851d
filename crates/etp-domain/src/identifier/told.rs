//! What a number tells about its holder, compared with the file. Differences are cautions: either
//! may be the wrong one.

use super::{Caution, Holder};
use crate::Sex;
use chrono::Datelike;

/// The year of birth, as far as a number tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// All four digits.
    Full(i32),
    /// The last two; the century is nowhere in the number.
    LastTwo(i32),
}

/// What a number tells; `None` where it says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) year: Option<Year>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
    pub(super) sex: Option<Sex>,
}

impl Told {
    /// What differs from the file, in the order of [`Caution`].
    pub(super) fn against(self, holder: &Holder) -> Vec<Caution> {
        let born = holder.birth_date;
        let day = born.exact().map(|date| date.day());
        let findings = [
            (self.year_differs(born.year()), Caution::BirthYearDiffers),
            (differ(self.month, born.month()), Caution::BirthMonthDiffers),
            (differ(self.day, day), Caution::BirthDayDiffers),
            (self.sex_differs(holder.sex), Caution::SexDiffers),
        ];
        let found = findings.into_iter().filter(|(differs, _)| *differs);
        found.map(|(_, caution)| caution).collect()
    }

    fn year_differs(self, year: Option<i32>) -> bool {
        match (self.year, year) {
            (Some(Year::Full(told)), Some(year)) => told != year,
            (Some(Year::LastTwo(told)), Some(year)) => told != year.rem_euclid(100),
            _ => false,
        }
    }

    fn sex_differs(self, sex: Sex) -> bool {
        sex != Sex::Unknown && differ(self.sex, Some(sex))
    }
}

fn differ<T: PartialEq>(told: Option<T>, filed: Option<T>) -> bool {
    told.zip(filed).is_some_and(|(told, filed)| told != filed)
}
