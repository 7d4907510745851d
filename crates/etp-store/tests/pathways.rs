//! Pathways put together from what was written, for one person and for the whole register.

mod common;

use common::house::*;
use common::*;
use etp_domain::*;
use etp_store::PathwayFilter;

#[test]
fn a_pathway_holds_all_that_was_written_in_it() {
    let house = house();
    let of = &house.enrolment;
    let shared = assessment(50, of, AssessmentKind::Shared, "2026-01-06");
    let mut evaluation = assessment(51, of, AssessmentKind::Evaluation, "2026-02-01");
    let decision = Decision {
        on: day("2026-02-02"),
        kind: DecisionKind::Reinforcement,
        proposal: "un appel".into(),
        follow_up_on: Some(day("2026-08-01")),
    };
    let (plan, letter) = (plan(of), letter(80, of));
    house.write(|writer| {
        writer.add_assessment(&evaluation)?;
        writer.add_assessment(&shared)?;
        writer.add_plan(&plan)?;
        writer.add_letter(&letter)?;
        writer.save_decision(evaluation.id, &decision)
    });
    evaluation.decision = Some(decision.clone());
    let pathway = house.store.read(|reader| reader.pathway(of.id)).unwrap();
    assert_eq!(&pathway.enrolment, of);
    assert_eq!(*pathway.template, template(2));
    assert_eq!(pathway.assessments, [shared.clone(), evaluation]);
    assert_eq!(
        (&pathway.plans[..], &pathway.letters[..]),
        (&[plan][..], &[letter][..])
    );
    assert_eq!(pathway.sessions.len(), 2, "those of the group");
    assert!(pathway.sessions.iter().all(|session| !session.listed));
    let of_shared = house
        .store
        .write(|writer| writer.save_decision(shared.id, &decision));
    assert_eq!(of_shared.unwrap_err().code(), "record-not-found");
}

#[test]
fn the_whole_register_says_the_same_as_each_person() {
    let house = house();
    house.mark(1, house.kept, Some(Mark::Present));
    house.mark(1, house.other, Some(Mark::Absent));
    let of = &house.enrolment;
    house.write(|writer| {
        writer.add_assessment(&assessment(50, of, AssessmentKind::Shared, "2026-01-06"))?;
        writer.add_plan(&plan(of))
    });
    let mut each = house.of(house.gone);
    each.extend(house.of(house.other));
    let all = house.all(PathwayFilter::All);
    assert_eq!(all, each);
    assert_eq!(house.all(PathwayFilter::Open), each);
    assert!(std::sync::Arc::ptr_eq(&all[0].template, &all[1].template));
}

#[test]
fn a_session_counts_people_and_knows_who_led_it_and_where() {
    let house = house();
    let professional = Professional {
        id: ProfessionalId(id(60)),
        kind: ProfessionalKind::Professional,
        last_name: "Zèle".into(),
        first_name: "Zoé".into(),
        profession: Profession::Dietician,
        profession_words: String::new(),
        languages: vec![],
        phone: String::new(),
        email: String::new(),
        training: Training::default(),
        educator_number: String::new(),
        active: true,
    };
    let place = Place {
        id: PlaceId(id(61)),
        name: "Maison de santé".into(),
        kind: PlaceKind::Town,
        contact: Contact::in_country(Country::France),
        hours: vec![],
        travel_minutes: None,
        setup_minutes: None,
        active: true,
    };
    let first = session(&house.programme, 1, "2026-01-08").id;
    house.write(|writer| {
        writer.save_professional(&professional)?;
        writer.save_place(&place)?;
        writer.set_session_care(first, None, "ailleurs", &[])?;
        writer.set_session_care(first, Some(place.id), "Grande salle", &[professional.id])?;
        writer.undo_merge(MergeId(id(10)), "M. Exemple", noon())?;
        Ok(())
    });
    for file in [house.kept, house.gone, house.other] {
        house.mark(1, file, Some(Mark::Late));
    }
    let kept = house
        .store
        .read(|reader| reader.patient(house.kept))
        .unwrap();
    house.write(|writer| writer.merge(MergeId(id(11)), &kept, house.gone, "M", noon()));
    for pathways in [house.of(house.kept), house.all(PathwayFilter::Open)] {
        let session = &pathways[0].sessions[0];
        assert_eq!(
            (session.session, session.present),
            (first, 2),
            "people, not files"
        );
        assert_eq!(session.setting, Some(PlaceKind::Town));
        assert_eq!(session.led_by, [professional.id]);
        assert_eq!(session.professions, [Profession::Dietician]);
        assert_eq!((session.listed, session.mark), (true, Some(Mark::Late)));
    }
    let led = house
        .store
        .read(|reader| reader.session_professionals(first));
    assert_eq!(led.unwrap(), [professional]);
    let row = house.store.read(|reader| reader.session(first)).unwrap();
    assert_eq!(
        (&row.session.place[..], row.session.place_id),
        ("Grande salle", Some(place.id))
    );
}

#[test]
fn of_two_marks_of_one_person_the_first_of_present_late_excused_absent_counts() {
    let house = house();
    house.write(|writer| {
        writer.undo_merge(MergeId(id(10)), "M. Exemple", noon())?;
        Ok(())
    });
    house.mark(1, house.kept, Some(Mark::Absent));
    house.mark(1, house.gone, Some(Mark::Excused));
    house.mark(2, house.kept, None);
    house.mark(2, house.gone, Some(Mark::Absent));
    let kept = house
        .store
        .read(|reader| reader.patient(house.kept))
        .unwrap();
    house.write(|writer| writer.merge(MergeId(id(11)), &kept, house.gone, "M", noon()));
    for pathways in [house.of(house.gone), house.all(PathwayFilter::All)] {
        let marks = pathways[0].sessions.iter().map(|session| session.mark);
        assert_eq!(
            marks.collect::<Vec<_>>(),
            [Some(Mark::Excused), Some(Mark::Absent)]
        );
    }
}

#[test]
fn what_two_merged_files_both_wrote_is_one_pathway_and_a_twin() {
    let house = house();
    let twin = enrolment(&house.programme, house.gone, "2026-01-07");
    let unlinked = Assessment::on_a_day(
        AssessmentId(id(50)),
        house.gone,
        AssessmentKind::Shared,
        day("2026-01-08"),
        true,
    );
    house.write(|writer| {
        writer.enrol(&twin)?;
        writer.add_assessment(&unlinked)
    });
    for pathways in [house.of(house.kept), house.of(house.gone)] {
        let twins: Vec<_> = pathways
            .iter()
            .map(|one| (one.enrolment.id, one.twin))
            .collect();
        assert_eq!(twins, [(house.enrolment.id, false), (twin.id, true)]);
        assert_eq!(
            pathways[0].assessments.len(),
            1,
            "whichever file it was written in"
        );
        assert_eq!(pathways[1].assessments, []);
    }
    let row = house
        .store
        .read(|reader| reader.programme(house.programme.id))
        .unwrap();
    assert_eq!((row.enrolled, row.open), (2, 2));
    let running = house
        .store
        .read(|reader| reader.enrolment_open(house.programme.id, house.gone));
    assert_eq!(running.unwrap().unwrap().id, house.enrolment.id);
}

#[test]
fn somebody_takes_part_again_after_the_end_and_the_register_says_who_did_when() {
    let house = house();
    let mut again = Enrolment {
        id: EnrolmentId(id(90)),
        offer: Offer::FollowUp,
        follows: Some(house.enrolment.id),
        cohort: None,
        ..enrolment(&house.programme, house.kept, "2026-03-01")
    };
    let mut over = house.enrolment.clone();
    over.ending = ended("2026-02-28");
    over.referral = Referral {
        on: Some(day("2025-12-20")),
        origin: ReferralOrigin::HospitalStay,
        by: None,
        by_words: "service de cardiologie".into(),
        reason: "insuline".into(),
    };
    house.write(|writer| {
        writer.save_enrolment(&over)?;
        writer.enrol(&again)?;
        writer.add_version(&version(&house.programme, 3))?;
        again.version = 2;
        writer.save_enrolment(&again)
    });
    let of = house
        .store
        .read(|reader| reader.enrolments_of(house.gone))
        .unwrap();
    assert_eq!(of, [over.clone(), again.clone()]);
    let row = house
        .store
        .read(|reader| reader.programme(house.programme.id))
        .unwrap();
    assert_eq!((row.enrolled, row.open, row.waiting), (2, 2, 1));
    let ids = |filter| -> Vec<_> {
        let found = house.all(filter);
        found.iter().map(|one| one.enrolment.patient).collect()
    };
    assert_eq!(ids(PathwayFilter::Open), [house.other, house.kept]);
    let since = |text| PathwayFilter::OpenOrEndedSince(day(text));
    assert_eq!(
        ids(since("2026-02-28")),
        [house.kept, house.other, house.kept]
    );
    assert_eq!(ids(since("2026-03-01")), [house.other, house.kept]);
    let moved = &house.all(PathwayFilter::Open)[1];
    assert_eq!(moved.template.sessions.len(), 3);
}

#[test]
fn what_was_written_in_a_twin_that_ended_is_read_with_the_pathway_that_counts() {
    let house = house();
    let mut twin = enrolment(&house.programme, house.gone, "2026-01-07");
    twin.ending = ended("2026-01-20");
    let shared = assessment(50, &twin, AssessmentKind::Shared, "2026-01-08");
    house.write(|writer| {
        writer.enrol(&twin)?;
        writer.add_assessment(&shared)?;
        writer.add_plan(&plan(&twin))
    });
    let running = &house.all(PathwayFilter::Open)[0];
    assert_eq!(running.enrolment.id, house.enrolment.id);
    assert_eq!(running.assessments, [shared]);
    assert_eq!(running.plans.len(), 1);
}

#[test]
fn what_was_written_in_a_pathway_stays_with_its_file_when_a_merge_is_undone() {
    let house = house();
    let twin = enrolment(&house.programme, house.gone, "2026-01-07");
    let mut over = house.enrolment.clone();
    over.ending = ended("2026-01-06");
    house.write(|writer| {
        writer.save_enrolment(&over)?;
        writer.enrol(&twin)?;
        let of_kept = PersonalPlan {
            patient: house.kept,
            ..plan(&twin)
        };
        writer.add_plan(&of_kept)?;
        writer.undo_merge(MergeId(id(10)), "M. Exemple", noon())?;
        Ok(())
    });
    assert_eq!(house.of(house.kept)[0].plans, []);
    assert_eq!(house.of(house.gone)[0].plans[0].patient, house.gone);
}
