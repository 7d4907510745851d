//! The report and the lamp go by one rule: for whatever a person did, the figure counts them exactly when
//! their lamp says so.

use super::belgium::belgian;
use super::{Asked, ruled};
use crate::testing::{FactsBuilder, centre, day};
use crate::{FundingStanding, funding};
use chrono::{Days, NaiveDate};
use etp_domain::{
    Assessment, BirthDate, Enrolment, Lamp, LampPerson, LampStanding, Offer, Pathology, Pathway,
    PathwaySession, PathwayTemplate, PlaceKind, Referral, ReferralOrigin, Scheme, SessionKind,
    Words, lamps,
};
use proptest::prelude::*;

/// The pathway of patient 0, as the register would hand it to the lamps.
fn pathway(asked: &Asked) -> Pathway {
    let facts = &asked.facts;
    let fact = &facts.enrolments[0];
    let patient = facts.patients[0].id;
    let assessments = facts.assessments.iter().map(|one| {
        let id = etp_domain::AssessmentId(patient.0);
        Assessment::on_a_day(id, patient, one.kind, one.on, one.remote)
    });
    Pathway {
        enrolment: Enrolment {
            id: etp_domain::EnrolmentId(patient.0),
            programme: facts.programmes[0].id,
            patient,
            version: 1,
            cohort: None,
            enrolled_on: fact.enrolled_on,
            offer: Offer::Initial,
            follows: None,
            referral: Referral::unknown(),
            ending: None,
        },
        template: template(facts.programmes[0].pathology).into(),
        assessments: assessments.collect(),
        plans: Vec::new(),
        sessions: sessions(asked),
        letters: Vec::new(),
        twin: false,
    }
}

fn template(pathology: Pathology) -> PathwayTemplate {
    PathwayTemplate {
        name: "t".into(),
        version: "1".into(),
        pathology,
        model: false,
        sources: Vec::new(),
        title: Words::default(),
        about: Words::default(),
        timing: etp_domain::Timing::default(),
        competencies: Vec::new(),
        questions: Vec::new(),
        sessions: Vec::new(),
    }
}

fn sessions(asked: &Asked) -> Vec<PathwaySession> {
    let centre = asked.centre();
    let own = asked.facts.presences.iter().filter(|one| one.patient == 0);
    let told = own.map(|presence| {
        let held = centre.session(presence.session);
        let leaders = held.leaders.iter();
        let leaders = leaders.map(|one| &asked.facts.professionals[*one as usize]);
        let place = held.session.place;
        PathwaySession {
            session: held.session.id,
            step: held.session.step.clone(),
            date: held.session.date,
            minutes: held.session.minutes,
            kind: held.session.kind,
            status: held.session.status,
            setting: place.map(|place| asked.facts.places[place as usize].kind),
            led_by: leaders.clone().map(|one| one.id).collect(),
            professions: leaders.map(|one| one.profession).collect(),
            present: u32::try_from(held.came().count()).unwrap_or(u32::MAX),
            listed: true,
            mark: presence.mark,
        }
    });
    told.collect()
}

fn lamp(asked: &Asked, rule: &str, today: NaiveDate) -> Lamp {
    let pathway = pathway(asked);
    let scheme = asked.facts.programmes[0].scheme;
    let others = [(scheme, pathway.clone())];
    let person = LampPerson {
        born: asked.facts.patients[0].born,
    };
    let all = lamps(&pathway, scheme, &others, &person, &asked.book, today);
    let found = all.into_iter().find(|one| one.rule == rule);
    found.unwrap_or_else(|| panic!("no lamp {rule}"))
}

/// A session: how long after the first day, of which kind, how long, where, led by whom.
type Act = (u64, bool, u8, u8, u32);

fn told(acts: &[Act]) -> FactsBuilder {
    let mut told = centre();
    told.patient(0)
        .enrolled("2024-01-01", ReferralOrigin::Unknown);
    let places = [
        Some(PlaceKind::Home),
        Some(PlaceKind::Town),
        Some(PlaceKind::Hospital),
        None,
    ];
    for (after, alone, length, place, by) in acts {
        let on = day("2024-01-02") + Days::new(*after);
        let kind = if *alone {
            SessionKind::Individual
        } else {
            SessionKind::Group
        };
        let place = places[usize::from(*place) % 4];
        let before = told.facts().presences.len();
        let listed = told.facts().sessions.iter().any(|one| {
            let here = one
                .place
                .map(|place| told.facts().places[place as usize].kind);
            (one.date, one.kind, here) == (on, kind, place)
        });
        if listed && before > 0 {
            continue;
        }
        told.patient(0).came(on, kind, place);
        let minutes = [20, 30, 60, 120][usize::from(*length) % 4];
        told.session(on, kind, place).minutes(minutes).led_by(*by);
    }
    told
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = (0..720_u64, any::<bool>(), 0..4_u8, 0..4_u8, 0..4_u32);
    prop::collection::vec(act, 0..16)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whoever_is_over_a_belgian_quota_has_a_lamp_that_says_so(acts in acts()) {
        for (scheme, pathology, rule) in [
            (Scheme::BeStartUp, Pathology::Diabetes2, "be-start-up-quota"),
            (Scheme::BeCarePathway, Pathology::Diabetes2, "be-care-pathway-quota"),
            (Scheme::BeCarePathway, Pathology::KidneyDisease, "be-renal-dietetics"),
        ] {
            let mut told = belgian(told(&acts), scheme);
            told.raw().programmes[0].pathology = pathology;
            let asked = ruled(&told, "2025");
            let lamp = lamp(&asked, rule, day("2025-12-31"));
            let over = asked.count("be-over-quota") == 1;
            prop_assert_eq!(over, lamp.standing == LampStanding::Over, "{}: {:?}", rule, lamp);
        }
    }

    #[test]
    fn whoever_meets_the_funding_rule_has_a_lamp_that_says_so(
        acts in acts(),
        assessed in prop::option::of(0..720_u64),
        updated in prop::option::of(0..720_u64),
        born in prop::sample::select(vec!["1960-01-01", "2007", "2012-02-02", ""]),
        now in 0..365_u64,
    ) {
        let mut told = told(&acts);
        let first = day("2024-01-02");
        if let Some(after) = assessed {
            told.patient(0).assessed(first + Days::new(after));
        }
        if let Some(after) = updated {
            told.patient(0).updated(first + Days::new(after));
        }
        told.raw().patients[0].born = BirthDate::parse(born).unwrap_or(BirthDate::UNKNOWN);
        let asked = ruled(&told, "2025");
        let today = day("2025-01-01") + Days::new(now);
        let lamp = lamp(&asked, "fr-grand-est-funding", today);
        let line = funding(&asked.centre(), today).pop();
        let expected = match lamp.standing {
            LampStanding::Met => Some(FundingStanding::Met),
            LampStanding::Missing => Some(FundingStanding::Missing),
            LampStanding::Lost => Some(FundingStanding::Lost),
            LampStanding::Unknown => Some(FundingStanding::Unclear),
            _ => None,
        };
        prop_assert_eq!(line.map(|line| line.standing), expected, "{:?}", lamp);
    }
}
