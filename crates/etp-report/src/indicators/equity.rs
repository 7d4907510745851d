//! Equity: whether those who come are those who need it. Looks only at people who came in the period
//! (the active patients); those who did not come are in `not-included` and `waiting-to-begin`.

use super::{Indicator, pilot};
use crate::centre::{Centre, Person};
use crate::verdict::{Verdict, Why};
use etp_domain::{PatientFact, ReadingLevel, Transport};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::people("epices-known", epices_known),
    Indicator::people("precarious", precarious),
    Indicator::share("precarious-rate", "precarious", "epices-known"),
    Indicator::people("reads-little", reads_little),
    Indicator::people("interpreter-needed", interpreter_needed),
    Indicator::people("no-means-of-transport", no_means),
    Indicator::people("nearest-abroad", nearest_abroad),
    Indicator::people("distance-unknown", distance_unknown),
];

/// Of the people who came: yes, no, or not known.
fn of_active(
    centre: &Centre<'_>,
    person: &Person<'_>,
    [yes, no, unknown]: [&'static str; 3],
    answer: impl Fn(&PatientFact) -> Option<bool>,
) -> Verdict {
    let inside = |held: &crate::Held<'_>| centre.period.has(held.session.date);
    if !pilot::attended(centre, person).any(inside) {
        return Verdict::Outside;
    }
    match answer(person.fact) {
        Some(true) => Verdict::Counted(Why::plain(yes)),
        Some(false) => Verdict::not(2, no),
        None => Verdict::not(1, unknown),
    }
}

fn epices_known(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let codes = ["epices-whole", "epices-missing", "epices-missing"];
    of_active(centre, person, codes, |fact| Some(fact.epices.is_some()))
}

/// At or above the threshold of the person's age on the first day.
fn precarious(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let codes = ["epices-above", "epices-below", "epices-missing"];
    let first = centre.period.first();
    of_active(centre, person, codes, |fact| {
        let score = fact.epices?;
        Some(score.deprived(fact.born.age_on(first)))
    })
}

fn reads_little(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let codes = ["reading-little", "reading-usual", "reading-unknown"];
    of_active(centre, person, codes, |fact| match fact.reading {
        ReadingLevel::Unknown => None,
        ReadingLevel::Usual => Some(false),
        ReadingLevel::Simple | ReadingLevel::None => Some(true),
    })
}

fn interpreter_needed(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let codes = ["interpreter-yes", "interpreter-no", "interpreter-no"];
    of_active(centre, person, codes, |fact| Some(fact.interpreter))
}

fn no_means(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let codes = ["transport-none", "transport-some", "transport-unknown"];
    of_active(centre, person, codes, |fact| match fact.transport {
        Transport::Unknown => None,
        way => Some(way == Transport::NoMeans),
    })
}

fn nearest_abroad(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let codes = ["nearest-across", "nearest-this-side", "nearest-unknown"];
    of_active(centre, person, codes, |fact| fact.nearest_abroad)
}

fn distance_unknown(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let codes = ["distance-open", "distance-told", "distance-told"];
    of_active(centre, person, codes, |fact| Some(fact.km.is_none()))
}
