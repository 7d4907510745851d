//! What moves a fingerprint, and what does not.

use super::of;
use chrono::NaiveDate;
use etp_domain::{
    Country, Facts, Mark, Pathology, PatientFact, PatientId, PlaceFact, PlaceId, PlaceKind,
    PresenceFact, ProgrammeFact, ProgrammeId, ProgrammeStatus, Scheme, SessionFact, SessionId,
    SessionKind, SessionStatus,
};
use etp_report::Said;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(number: u32) -> T {
    let text = format!("00000000-0000-7000-8000-{number:012}");
    text.parse().unwrap()
}

fn programme(number: u32) -> ProgrammeFact {
    ProgrammeFact {
        id: id::<ProgrammeId>(number),
        title: String::new(),
        scheme: Scheme::FrDeclared,
        pathology: Pathology::Diabetes2,
        status: ProgrammeStatus::Declared,
        starts_on: day("2024-01-01"),
        steps: vec![],
    }
}

fn place(number: u32, kind: PlaceKind) -> PlaceFact {
    PlaceFact {
        id: id::<PlaceId>(number),
        name: String::new(),
        kind,
        country: Country::France,
    }
}

/// One person at one session, in the last place and the last programme of the lists.
fn facts() -> Facts {
    let mut facts = Facts::none(day("2025-01-01"), day("2025-12-31"), Country::France);
    facts.programmes = vec![programme(1)];
    facts.places = vec![place(1, PlaceKind::Town)];
    facts.patients = vec![PatientFact::unknown(id::<PatientId>(1), Country::France)];
    facts.sessions = vec![SessionFact {
        id: id::<SessionId>(1),
        programme: 0,
        step: String::new(),
        theme: "Bouger".to_owned(),
        date: day("2025-03-04"),
        starts: "14:00:00".parse().unwrap(),
        minutes: 90,
        kind: SessionKind::Group,
        capacity: 8,
        status: SessionStatus::Held,
        cancelled: None,
        remote: false,
        place: Some(0),
        partner: None,
    }];
    facts.presences = vec![PresenceFact {
        session: 0,
        patient: 0,
        mark: Some(Mark::Present),
        remote: false,
        companion: false,
        reason: None,
        entry: etp_domain::ListEntry::Planned,
    }];
    facts
}

/// Something that happens to facts.
type Change = fn(&mut Facts);

fn print(facts: &Facts) -> String {
    of(facts, &Said::new())
}

#[test]
fn what_nothing_happened_with_leaves_the_fingerprint_as_it_is() {
    let before = facts();
    let mut after = before.clone();
    after.places.insert(0, place(9, PlaceKind::Hospital));
    after.programmes.insert(0, programme(9));
    let mut stranger = after.patients[0].clone();
    stranger.id = id::<PatientId>(999);
    after.patients.insert(0, stranger);
    after.sessions[0].place = Some(1);
    after.sessions[0].programme = 1;
    after.presences[0].patient = 1;
    assert_eq!(print(&before), print(&after));
}

#[test]
fn everything_that_can_move_a_figure_moves_the_fingerprint() {
    let before = print(&facts());
    let changes: [(&str, Change); 11] = [
        ("mark", |facts| facts.presences[0].mark = Some(Mark::Absent)),
        ("theme", |facts| {
            facts.sessions[0].theme = "Manger".to_owned()
        }),
        ("capacity", |facts| facts.sessions[0].capacity = 9),
        ("partner", |facts| {
            facts.sessions[0].partner = Some(Country::Belgium)
        }),
        ("kind of place", |facts| {
            facts.places[0].kind = PlaceKind::Hospital
        }),
        ("country of place", |facts| {
            facts.places[0].country = Country::Belgium
        }),
        ("programme", |facts| facts.programmes[0].id = id(7)),
        ("steps", |facts| {
            facts.programmes[0].steps = vec!["one".to_owned()]
        }),
        ("distance", |facts| facts.patients[0].km = Some(12)),
        ("erased", |facts| facts.patients[0].erased = true),
        ("last day", |facts| facts.last = day("2025-12-30")),
    ];
    for (what, change) in changes {
        let mut after = facts();
        change(&mut after);
        assert_ne!(before, print(&after), "{what}");
    }
    let said = Said::from([("5.1".to_owned(), "yes".to_owned())]);
    assert_ne!(before, of(&facts(), &said));
}
