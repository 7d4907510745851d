//! Care modes: where the people assessed in the period came (2.1 to 2.5 of the French grid).
//!
//! Counted are all honoured presences since the assessments of the period, in whichever programme, so
//! that a person stands in one cell. Together with "not known" the cells make up everybody who was
//! assessed and came.

use crate::centre::{Care, Centre, Mix, Person};
use crate::indicators::entry::not_assessed;
use crate::indicators::{Counting, Indicator, Unit};
use crate::verdict::{Verdict, Why};

pub(in crate::indicators) const INDICATORS: &[Indicator] = &[
    Indicator::people("assessed-and-came", came),
    Indicator::people("care-hospital-only", |centre, person| {
        with(centre, person, &[Care::Hospital])
    }),
    Indicator::people("care-external-only", |centre, person| {
        with(centre, person, &[Care::External])
    }),
    Indicator::people("care-town-only", |centre, person| {
        with(centre, person, &[Care::Town])
    }),
    Indicator::people("care-mixed-mostly-outside", |centre, person| {
        with(centre, person, &[Care::MostlyOutside])
    }),
    Indicator::people("care-other-mix", |centre, person| {
        with(
            centre,
            person,
            &[Care::MostlyHospital, Care::ExternalAndTown],
        )
    }),
    Indicator::people("care-not-known", |centre, person| {
        with(centre, person, &[Care::NotKnown])
    }),
    Indicator::new("explained", Unit::Said, Counting::Words),
];

/// Beside the grid: assessed in the period, and at least one honoured presence since.
fn came(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    match (person.begun_in(centre.period).next(), person.mix.total()) {
        (None, _) => not_assessed(person),
        (Some(first), 0) => Verdict::Not(2, Why::plain("no-presence").with("date", first.begun.on)),
        (Some(_), count) => Verdict::Counted(Why::plain("came-since").with("count", count)),
    }
}

/// 2.1 to 2.5: of those, by care mode.
fn with(centre: &Centre<'_>, person: &Person<'_>, wanted: &[Care]) -> Verdict {
    match came(centre, person) {
        Verdict::Counted(_) => by_care(3, person.mix, wanted),
        other => other,
    }
}

/// A yes where the care mode is one of those wanted; either way the line says which mix it is.
pub(in crate::indicators) fn by_care(step: u8, mix: Mix, wanted: &[Care]) -> Verdict {
    let care = mix.care();
    let why = Why::plain(care.code())
        .with("external", mix.external)
        .with("hospital", mix.hospital)
        .with("town", mix.town)
        .with("unknown", mix.unknown);
    match wanted.contains(&care) {
        true => Verdict::Counted(why),
        false => Verdict::Not(step, why),
    }
}
