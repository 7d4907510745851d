//! What must hold on any centre whatever: the checks the definitions imply, and the ledger of programmes
//! over consecutive periods.

use super::{Asked, ask, grid};
use crate::testing::{FactsBuilder, centre, day};
use crate::{Verdict, explain, indicators};
use chrono::{Days, NaiveDate};
use etp_domain::{DecisionKind, LetterKind, Mark, PlaceKind, ReferralOrigin, SessionKind};
use proptest::prelude::*;

/// Something that happens: to whom, in which programme, on which day, what, and a number that decides
/// the rest.
pub(super) type Act = (u32, u32, u64, u8, usize);

/// Three years of 2023 to 2025, a leap year among them.
fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = (0..6_u32, 0..3_u32, 0..1096_u64, 0..12_u8, 0..1000_usize);
    proptest::collection::vec(act, 0..100)
}

/// A made-up three years, the same for the same seed.
pub(super) fn some_acts(seed: u64) -> Vec<Act> {
    let mut state = seed;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 40).unwrap_or(0)
    };
    let act = |_| {
        let what = u8::try_from(next() % 12).unwrap_or(0);
        let after = u64::try_from(next() % 1096).unwrap_or(0);
        (
            rest_of(next(), 6),
            rest_of(next(), 3),
            after,
            what,
            next() % 1000,
        )
    };
    (0..100).map(act).collect()
}

pub(super) fn told(acts: &[Act]) -> FactsBuilder {
    let mut centre = centre();
    for act in acts {
        tell(&mut centre, act);
    }
    centre
}

fn tell(centre: &mut FactsBuilder, (patient, programme, after, what, rest): &Act) {
    let on: NaiveDate = day("2023-01-01") + Days::new(*after);
    let place = pick(
        &[
            Some(PlaceKind::Hospital),
            Some(PlaceKind::Outpatient),
            Some(PlaceKind::Town),
            Some(PlaceKind::Home),
            Some(PlaceKind::Remote),
            None,
        ],
        *rest,
    );
    let kind = pick(&[SessionKind::Group, SessionKind::Individual], rest / 7);
    let mark = pick(
        &[
            Some(Mark::Present),
            Some(Mark::Present),
            Some(Mark::Absent),
            None,
        ],
        rest / 3,
    );
    let known = (rest % 10 > 0).then_some(programme % 2);
    let told = centre.patient(*patient).in_programme(known);
    let _ = match what {
        0 => told.enrolled(on, pick(ReferralOrigin::ALL, *rest)),
        1 | 2 => told.assessed(on),
        3 => told.assessed_remotely(on),
        4 => told.updated(on),
        5 => told.evaluated(on),
        6 => told
            .evaluated_only(on)
            .in_group()
            .decided(pick(DecisionKind::ALL, *rest)),
        7 => told.letter(on, pick(LetterKind::ALL, *rest), rest % 2 == 0),
        8 => told
            .listed(on, kind, place, mark)
            .with_caregiver(rest_of(*rest, 4)),
        9 => told
            .listed(on, kind, place, mark)
            .remotely()
            .with_somebody(),
        _ => told.listed(on, kind, place, mark),
    };
    if rest % 13 == 0 {
        centre.session(on, SessionKind::Group, place).cancelled();
    }
    if rest % 17 == 0 {
        let caregiver = rest_of(*rest, 4);
        centre
            .session(on, SessionKind::Caregivers, place)
            .caregiver(caregiver);
    }
}

fn pick<T: Copy>(all: &[T], rest: usize) -> T {
    all[rest % all.len()]
}

fn rest_of(rest: usize, all: usize) -> u32 {
    u32::try_from(rest % all).unwrap_or(0)
}

/// Checks that real registers may break, because a letter may leave without an evaluation beside it.
const WORTH_TELLING: &str = "4.4 <= 3.6";

fn broken(asked: &Asked, version: &str) -> Vec<String> {
    let scheme = grid(version);
    let filled = crate::figures(&asked.centre(), &scheme, &crate::Said::new());
    let checks = filled.broken.into_iter().map(|one| one.check.to_string());
    checks.filter(|check| check != WORTH_TELLING).collect()
}

/// The first evaluations of episodes that were complete by the last day, by the day they began.
fn completed(asked: &Asked, inside: bool) -> Vec<(u32, Option<u32>, NaiveDate)> {
    let centre = asked.centre();
    let mut all = Vec::new();
    for person in centre.people() {
        for episode in &person.episodes {
            let first = episode.completed().map(|one| one.on);
            let counts = match inside {
                true => episode.began_in(asked.period) && first.is_some(),
                false => {
                    !episode.began_in(asked.period) && first.is_some_and(|on| asked.period.has(on))
                }
            };
            if counts {
                all.push((person.number, episode.begun.programme, episode.begun.on));
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_check_the_definitions_imply_holds(acts in acts()) {
        let centre = told(&acts);
        for period in ["2023", "2024", "2025", "2023..2025", "2024-02", "2024Q4"] {
            for version in ["2023", "2025"] {
                prop_assert_eq!(broken(&ask(&centre, period), version), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn over_consecutive_periods_every_completed_programme_is_counted_once(acts in acts()) {
        let centre = told(&acts);
        let quarters: Vec<String> = (2023..=2025)
            .flat_map(|year| (1..=4).map(move |quarter| format!("{year}Q{quarter}")))
            .collect();
        let years = ["2023", "2024", "2025"].map(str::to_owned);
        for periods in [&quarters[..], &years[..]] {
            let mut counted = Vec::new();
            let mut due = Vec::new();
            for period in periods {
                let asked = ask(&centre, period);
                let (within, across) = (completed(&asked, true), completed(&asked, false));
                prop_assert!(within.iter().all(|one| !across.contains(one)), "in both");
                // A person stands in a line exactly when one of their programmes does.
                for (name, own) in [("complete-programme", &within), ("begun-before-completed", &across)] {
                    let mut people: Vec<u32> = own.iter().map(|one| one.0).collect();
                    people.dedup();
                    prop_assert_eq!(counted_by(&asked, name), people);
                }
                counted.extend(within);
                counted.extend(across);
                due.extend(first_evaluated(&asked));
            }
            counted.sort();
            due.sort();
            prop_assert_eq!(&counted, &due);
            // Over the three years together each of them is an ordinary complete programme.
            let mut whole = completed(&ask(&centre, "2023..2025"), true);
            whole.sort();
            prop_assert_eq!(counted, whole);
        }
    }

    #[test]
    fn what_is_counted_and_what_is_explained_never_differ(acts in acts()) {
        let centre = told(&acts);
        let asked = ask(&centre, "2024");
        let grid = asked.grid();
        let laid_out = asked.centre();
        for figure in &grid.figures {
            let one = indicators().find(|one| one.name == figure.indicator);
            let all = one.map(|one| explain(&laid_out, one)).unwrap_or_default();
            let yes = all.iter().filter(|one| matches!(one.verdict, Verdict::Counted(_)));
            let yes: Vec<u32> = yes.map(|one| one.number).collect();
            prop_assert_eq!(&yes, &figure.counted, "{}", figure.cell);
        }
    }
}

fn counted_by(asked: &Asked, name: &str) -> Vec<u32> {
    let centre = asked.centre();
    let one = indicators().find(|one| one.name == name);
    let all = one.map(|one| explain(&centre, one)).unwrap_or_default();
    let yes = all.into_iter().filter(|one| one.verdict.counts());
    yes.map(|one| one.number).collect()
}

/// Told without the episodes: of each shared assessment, the first evaluation on or after the first session
/// attended since, before the next one of the same programme, when it lies in the period.
fn first_evaluated(asked: &Asked) -> Vec<(u32, Option<u32>, NaiveDate)> {
    use etp_domain::{AssessmentKind, SessionStatus};
    let facts = &asked.facts;
    let last = asked.period.last();
    let same =
        |one: Option<u32>, other: Option<u32>| one.is_none() || other.is_none() || one == other;
    let mut all = Vec::new();
    for begun in &facts.assessments {
        if begun.kind != AssessmentKind::Shared || begun.on > last {
            continue;
        }
        let own = |one: &&etp_domain::AssessmentFact| one.patient == begun.patient;
        let end = facts
            .assessments
            .iter()
            .filter(own)
            .filter(|one| one.kind == AssessmentKind::Shared && one.programme == begun.programme)
            .map(|one| one.on)
            .find(|on| *on > begun.on && *on <= last);
        let inside = |on: NaiveDate| begun.on <= on && on <= last && end.is_none_or(|end| on < end);
        let came = facts.presences.iter().filter_map(|one| {
            let session = &facts.sessions[one.session as usize];
            let counts = one.patient == begun.patient
                && one.mark.is_some_and(Mark::counts_as_present)
                && session.status != SessionStatus::Cancelled
                && session.kind != SessionKind::Caregivers
                && inside(session.date)
                && same(begun.programme, Some(session.programme));
            counts.then_some(session.date)
        });
        let came = came.min();
        let first = facts
            .assessments
            .iter()
            .filter(own)
            .filter(|one| one.kind == AssessmentKind::Evaluation)
            .filter(|one| inside(one.on) && same(begun.programme, one.programme))
            .find(|one| came.is_some_and(|came| came <= one.on));
        if first.is_some_and(|one| asked.period.has(one.on)) {
            all.push((begun.patient, begun.programme, begun.on));
        }
    }
    all
}
