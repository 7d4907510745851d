//! Who is in which group, on which version, under which file.

use etp_app::forms::{JoinCohort, MergePatients, SavePathway};
use etp_app::{AssessmentKind, Scheme, merges, pathways, patients, programmes};
use etp_domain::{ConsentAnswer, ConsentKind, EndReason, EndingKind};
use etp_tests::Centre;

#[test]
fn two_merged_files_have_one_pathway_that_counts() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    let programme = centre.programme("obesity", Scheme::FrDeclared);
    let first = centre
        .refer(people[0], programme, None, "2026-09-01")
        .unwrap();
    let second = centre
        .refer(people[1], programme, None, "2026-09-02")
        .unwrap();
    centre
        .assess(second, AssessmentKind::Shared, "2026-09-03", &[])
        .unwrap();
    let merge = MergePatients {
        kept: people[1],
        gone: people[0],
        take: vec![],
    };
    merges::merge_patients(centre.desk(), &merge).unwrap();
    assert!(!centre.pathway_of(first).twin);
    assert!(centre.pathway_of(second).twin);
    let kept = centre.pathway_of(first).assessments.len();
    assert_eq!(kept, 1, "what the other file holds belongs to it");
    let refused = centre
        .assess(second, AssessmentKind::Updated, "2026-09-03", &[])
        .unwrap_err();
    assert_eq!(refused.code, "pathway-twice");
    let view = programmes::programme(centre.desk(), programme).unwrap();
    assert_eq!((view.people.len(), view.card.running), (1, 1));

    centre.reopen_on("2026-09-10");
    centre
        .end(
            first,
            "2026-09-10",
            EndingKind::NotIncluded,
            EndReason::Moved,
        )
        .unwrap();
    let again = centre
        .refer(people[1], programme, None, "2026-09-10")
        .unwrap();
    assert!(!centre.pathway_of(again).twin, "a twin is in nobody's way");
}

#[test]
fn whoever_refused_to_join_gets_no_place_in_a_group() {
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("obesity", Scheme::FrDeclared);
    let group = centre.group(programme, "2026-09-10", &[]).unwrap();
    let enrolment = centre.refer(person, programme, None, "2026-09-01").unwrap();
    let no = etp_tests::answer(
        person,
        ConsentKind::Join,
        ConsentAnswer::Refused,
        "2026-09-03",
    );
    patients::record_consent(centre.desk(), no).unwrap();
    let join = JoinCohort {
        enrolment,
        cohort: group,
    };
    let refused = pathways::join_cohort(centre.desk(), join).unwrap_err();
    assert_eq!(refused.code, "consent-to-join-refused");
    assert!(
        centre
            .sessions(programme)
            .iter()
            .all(|card| card.listed == 0)
    );
}

#[test]
fn whoever_waits_follows_the_version_of_the_group_they_get_a_place_in() {
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("asthma", Scheme::FrDeclared);
    let enrolment = centre.refer(person, programme, None, "2026-09-03").unwrap();
    let mut template = programmes::pathway_version(centre.desk(), programme, 1)
        .unwrap()
        .template;
    template.sessions[0].minutes += 5;
    let save = SavePathway {
        programme,
        based_on: 1,
        note: String::new(),
        template,
    };
    programmes::save_pathway(centre.desk(), save).unwrap();
    let group = centre.group(programme, "2026-09-10", &[person]).unwrap();
    let view = centre.pathway_of(enrolment);
    assert_eq!((view.version, view.cohort), (2, Some(group)));
    let other = centre.group(programme, "2026-10-02", &[person]).unwrap();
    let view = centre.pathway_of(enrolment);
    assert_eq!(
        view.cohort,
        Some(group),
        "nobody is moved without being asked"
    );
    let listed = |wanted| {
        let cards = centre.sessions(programme).into_iter();
        cards
            .filter(|card| card.cohort == Some(wanted))
            .map(|card| card.listed)
            .sum::<u32>()
    };
    assert!(listed(group) > 0);
    assert_eq!(listed(other), 0);
}
