//! Of an erased person's pathways figures keep what they count, and nothing says who it was.

use super::tests::{day, erase, erased, fill, noon, person, plain_register};
use crate::samples::{enrolment, programme};
use crate::{PathwayFilter, Store, StoreError, Writer};
use etp_domain::{
    Addressee, Assessment, AssessmentContent, AssessmentId, AssessmentKind, CompetencyKind,
    Decision, DecisionKind, EndReason, Ending, EndingKind, Enrolment, EnrolmentId, HandoutLanguage,
    Letter, LetterContent, LetterId, LetterKind, LetterWay, Offer, Pathway, PersonalPlan, PlanId,
    ReferralOrigin, SkillGoal, SkillLevel,
};
use std::path::Path;
use uuid::Uuid;

/// Two pathways, one after the other, with all that can be written in them.
pub(super) fn fill_pathways(writer: &Writer<'_>) -> Result<(), StoreError> {
    let open = writer.enrolment_open(programme().id, erased())?;
    let mut first = open.ok_or(StoreError::NotFound { what: "enrolment" })?;
    first.referral.origin = ReferralOrigin::HospitalStay;
    first.referral.by_words = "Dr Wittgenstein".into();
    first.referral.reason = "Quatrebras".into();
    first.ending = Some(Ending {
        kind: EndingKind::Exited,
        on: day("2026-03-01"),
        reason: EndReason::Other,
        note: "Quatrebras".into(),
    });
    writer.save_enrolment(&first)?;
    let again = Enrolment {
        id: EnrolmentId(Uuid::from_u128(6_000)),
        offer: Offer::FollowUp,
        follows: Some(first.id),
        ..enrolment(1, erased(), day("2026-03-15"))
    };
    writer.enrol(&again)?;
    for (number, enrolment) in [(1, Some(first.id)), (2, None)] {
        writer.add_assessment(&evaluation(number, enrolment))?;
    }
    writer.add_plan(&plan(&again))?;
    writer.add_letter(&letter(1, &first, Some(LetterWay::Post)))?;
    writer.add_letter(&letter(2, &first, None))
}

fn evaluation(number: u128, enrolment: Option<EnrolmentId>) -> Assessment {
    Assessment {
        enrolment,
        by: "Wittgenstein".into(),
        content: AssessmentContent {
            summary: "Quatrebras".into(),
            ..AssessmentContent::default()
        },
        decision: Some(Decision {
            on: day("2026-03-01"),
            kind: DecisionKind::Reinforcement,
            proposal: "call Quatrebras".into(),
            follow_up_on: Some(day("2026-09-01")),
        }),
        ..Assessment::on_a_day(
            AssessmentId(Uuid::from_u128(7_000 + number)),
            erased(),
            AssessmentKind::Evaluation,
            day("2026-02-28"),
            true,
        )
    }
}

fn plan(of: &Enrolment) -> PersonalPlan {
    PersonalPlan {
        id: PlanId(Uuid::from_u128(8_000)),
        enrolment: of.id,
        patient: of.patient,
        agreed_on: day("2026-03-16"),
        by: "Wittgenstein".into(),
        project: "Quatrebras".into(),
        goals: vec![SkillGoal {
            code: String::new(),
            kind: CompetencyKind::Coping,
            safety: false,
            words: "Quatrebras".into(),
            level: SkillLevel::InProgress,
        }],
        sessions: vec![],
    }
}

fn letter(number: u128, of: &Enrolment, way: Option<LetterWay>) -> Letter {
    Letter {
        id: LetterId(Uuid::from_u128(9_000 + number)),
        patient: of.patient,
        enrolment: of.id,
        kind: LetterKind::End,
        addressee: Addressee::Doctor,
        recipient: None,
        recipient_lines: vec!["Dr Wittgenstein".into()],
        language: HandoutLanguage::Fr,
        content: LetterContent {
            subject: "Quatrebras".into(),
            ..LetterContent::default()
        },
        drafted_at: noon(),
        drafted_by: "Wittgenstein".into(),
        sent_on: way.map(|_| day("2026-03-02")),
        way,
    }
}

fn pathways(store: &Store, filter: PathwayFilter) -> Vec<Pathway> {
    store.read(|reader| reader.pathways(filter)).unwrap()
}

/// What figures count of a pathway.
type Counted = (
    (Offer, ReferralOrigin, Option<(EndingKind, EndReason)>),
    Vec<(AssessmentKind, Option<DecisionKind>)>,
    usize,
    Vec<(LetterKind, Addressee, LetterWay)>,
);

fn counted(pathway: &Pathway) -> Counted {
    let (enrolment, ending) = (&pathway.enrolment, pathway.enrolment.ending.as_ref());
    let decided = |one: &Assessment| (one.kind, one.decision.as_ref().map(|one| one.kind));
    let sent = |one: &Letter| Some((one.kind, one.addressee, one.way?));
    (
        (
            enrolment.offer,
            enrolment.referral.origin,
            ending.map(|ending| (ending.kind, ending.reason)),
        ),
        pathway.assessments.iter().map(decided).collect(),
        pathway.attended().count(),
        pathway.letters.iter().filter_map(sent).collect(),
    )
}

#[test]
fn what_figures_count_of_pathways_stands_without_a_name() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    let before = pathways(&store, PathwayFilter::All);
    let programme_before = store
        .read(|reader| reader.programme(programme().id))
        .unwrap();
    erase(&store);
    let after = pathways(&store, PathwayFilter::All);
    let all = |pathways: &[Pathway]| -> Vec<Counted> {
        let counting = pathways.iter().filter(|pathway| !pathway.twin);
        let mut counted: Vec<_> = counting.map(counted).collect();
        counted.sort();
        counted
    };
    assert_eq!(all(&after), all(&before));
    assert_eq!(after.len(), before.len());
    let known: Vec<_> = before.iter().map(|one| one.enrolment.id).collect();
    let nameless = after
        .iter()
        .filter(|one| one.enrolment.patient != person(3, "", "").id);
    let nameless: Vec<_> = nameless.collect();
    assert!(
        nameless
            .iter()
            .all(|one| !known.contains(&one.enrolment.id))
    );
    let follow_up = nameless.iter().find_map(|one| one.enrolment.follows);
    assert!(
        nameless
            .iter()
            .any(|one| Some(one.enrolment.id) == follow_up)
    );
    assert!(nameless.iter().all(|one| one.plans.is_empty()));
    let row = store
        .read(|reader| reader.programme(programme().id))
        .unwrap();
    assert_eq!(row.enrolled, programme_before.enrolled);
    assert_eq!(
        (programme_before.open, row.open),
        (2, 1),
        "the erased take part no more"
    );
}

#[test]
fn nothing_is_due_for_somebody_who_was_erased() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    erase(&store);
    let since = PathwayFilter::OpenOrEndedSince(day("2026-01-01"));
    for filter in [PathwayFilter::Open, since] {
        let of = pathways(&store, filter);
        let people = of.iter().map(|one| one.enrolment.patient);
        assert_eq!(people.collect::<Vec<_>>(), [person(3, "", "").id]);
    }
}

#[test]
fn a_follow_up_in_another_persons_file_lets_go_of_what_was_erased() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    store
        .write(|writer| -> Result<(), StoreError> {
            let other = person(3, "", "").id;
            let mut over = writer.enrolments_of(other)?.remove(0);
            over.ending = Some(Ending {
                kind: EndingKind::Exited,
                on: day("2026-03-01"),
                reason: EndReason::Completed,
                note: String::new(),
            });
            writer.save_enrolment(&over)?;
            writer.enrol(&Enrolment {
                id: EnrolmentId(Uuid::from_u128(6_001)),
                follows: Some(EnrolmentId(Uuid::from_u128(6_000))),
                ..enrolment(1, other, day("2026-03-20"))
            })?;
            writer.remove_patient(erased())
        })
        .unwrap();
    let left = pathways(&store, PathwayFilter::All);
    let follows = left.iter().map(|one| one.enrolment.follows);
    assert_eq!(follows.collect::<Vec<_>>(), [None, None]);
}

#[test]
fn everything_about_a_person_holds_their_pathways() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    let (nothing, letter) = (serde_json::json!({}), LetterId(Uuid::from_u128(9_001)));
    store
        .write(|writer| writer.note("send-letter", &letter.to_string(), &nothing, "M", noon()))
        .unwrap();
    let about = store
        .read(|reader| reader.everything_about(erased()))
        .unwrap();
    let rows = |name| {
        let table = about.iter().find(|(table, _)| *table == name);
        table.map_or(0, |(_, rows)| rows.len())
    };
    assert_eq!((rows("enrolment"), rows("assessment")), (3, 2));
    assert_eq!((rows("personal_plan"), rows("letter")), (1, 2));
    let (_, history) = about.iter().find(|(table, _)| *table == "history").unwrap();
    assert!(history.iter().any(|line| line["act"] == "send-letter"));
}

#[test]
fn a_letter_that_was_sent_is_changed_by_nothing_but_erasing() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    for forbidden in [
        "UPDATE letter SET content = '{}' WHERE sent_on IS NOT NULL",
        "UPDATE letter SET sent_on = NULL, way = NULL",
        "DELETE FROM letter",
    ] {
        let error = store
            .connection_for_tests()
            .execute(forbidden, [])
            .unwrap_err();
        assert!(error.to_string().contains("sent"), "{forbidden}");
    }
}
