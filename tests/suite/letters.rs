//! Letters drafted from the file, what they never say, what counts as sent.

mod appointments;
mod notices;
mod sheets;

use etp_app::forms::{
    DraftLetter, ErasePerson, ErasureReason, SaveLetter, SaveRecipient, SendLetter, SetStanding,
};
use etp_app::views::LetterView;
use etp_app::{
    AssessmentKind, EnrolmentId, Failure, HandoutLanguage, LetterId, Mark, PatientId, RecipientId,
    Scheme, centre as centres, letters, pathways, patients, rights,
};
use etp_domain::{
    Addressee, ConsentAnswer, ConsentKind, Contact, Country, EndReason, EndingKind, LetterKind,
    LetterWay, RecipientKind, SkillLevel, Standing,
};
use etp_tests::{Centre, answer, day, goal, somebody};

/// A centre with somebody who has a treating doctor of a kind, and a pathway.
struct Story {
    centre: Centre,
    person: PatientId,
    enrolment: EnrolmentId,
}

impl Story {
    fn with(kind: RecipientKind) -> Self {
        let centre = Centre::in_givet_on("2026-01-05");
        let mut form = somebody("Collard", "Anne", "1948-02-03");
        form.sex = etp_app::Sex::Female;
        form.languages = vec![HandoutLanguage::Nl];
        form.doctor = Some(doctor(&centre, kind));
        let person = patients::save_patient(centre.desk(), form)
            .expect("the story goes on")
            .answer;
        let programme = centre.programme("diabetes2", Scheme::FrDeclared);
        let enrolment = centre
            .refer(person, programme, None, "2026-01-02")
            .expect("the story goes on");
        Self {
            centre,
            person,
            enrolment,
        }
    }

    fn planned(kind: RecipientKind) -> Self {
        let story = Self::with(kind);
        let (centre, enrolment) = (&story.centre, story.enrolment);
        centre
            .assess(enrolment, AssessmentKind::Shared, "2026-01-05", &[])
            .expect("the story goes on");
        let goals = [goal(
            "move",
            "Marcher jusqu’au lavoir",
            SkillLevel::NotAcquired,
        )];
        centre
            .agree(enrolment, "2026-01-05", &goals)
            .expect("the story goes on");
        story
    }

    fn evaluated() -> Self {
        let story = Self::planned(RecipientKind::GeneralPractitioner);
        story
            .centre
            .evaluate(story.enrolment, "2026-01-05")
            .expect("the story goes on");
        story
            .centre
            .decide(story.enrolment, "2026-01-05")
            .expect("the story goes on");
        story
    }

    fn draft(&self, kind: LetterKind, addressee: Addressee) -> Result<LetterView, Failure> {
        let form = DraftLetter {
            enrolment: self.enrolment,
            kind,
            addressee,
            language: None,
        };
        let letter = letters::draft_letter(self.centre.desk(), form)?.answer;
        letters::letter(self.centre.desk(), letter)
    }

    fn send(&self, letter: LetterId, on: &str) -> Result<(), Failure> {
        let form = SendLetter {
            letter,
            on: day(on),
            way: LetterWay::Post,
        };
        letters::send_letter(self.centre.desk(), form).map(|_| ())
    }

    fn end(&self, kind: EndingKind, reason: EndReason) {
        self.centre
            .end(self.enrolment, "2026-01-05", kind, reason)
            .expect("the story goes on");
    }

    fn counted(&self, year: i32) -> u32 {
        letters::letter_ledger(self.centre.desk(), year)
            .expect("the story goes on")
            .indicator_4_4
    }
}

fn doctor(centre: &Centre, kind: RecipientKind) -> RecipientId {
    let form = SaveRecipient {
        recipient: None,
        kind,
        name: "Dr Aline Exemple".into(),
        organisation: String::new(),
        contact: Contact {
            postal_code: "5575".into(),
            commune: "Gedinne".into(),
            address: "Rue fictive 1".into(),
            ..Contact::in_country(Country::Belgium)
        },
        number: String::new(),
        active: true,
    };
    centres::save_recipient(centre.desk(), form)
        .expect("the story goes on")
        .answer
}

fn text(letter: &LetterView) -> String {
    letter.paragraphs.join("\n")
}

#[test]
fn a_letter_of_entry_says_what_the_file_knows_in_the_doctors_language() {
    let story = Story::planned(RecipientKind::GeneralPractitioner);
    let letter = story.draft(LetterKind::Entry, Addressee::Doctor).unwrap();
    assert_eq!(letter.language, HandoutLanguage::Fr);
    let lines = [
        "Dr Aline Exemple",
        "Rue fictive 1",
        "5575 Gedinne",
        "BELGIQUE",
    ];
    assert_eq!(letter.recipient_lines, lines);
    let said = text(&letter);
    for what in [
        "Mme Anne Collard participe",
        "5 janvier 2026 avec C. Noël",
        "Habite seule, aime marcher.",
        "« Voir grandir ma petite-fille »",
    ] {
        assert!(
            said.contains(&what.replace("« ", "«\u{A0}").replace(" »", "\u{A0}»")),
            "{said}"
        );
    }
    assert_eq!(letter.goals[0].words, "Marcher jusqu’au lavoir");
    assert_eq!(letter.goals[0].after, None);
    assert!(!said.contains("appeler"), "no number is known");
}

#[test]
fn no_subject_names_an_illness_or_a_programme() {
    let story = Story::evaluated();
    story.end(EndingKind::Exited, EndReason::Moved);
    for kind in [LetterKind::Entry, LetterKind::End, LetterKind::DropOut] {
        for addressee in [Addressee::Doctor, Addressee::Patient] {
            let subject = story.draft(kind, addressee).unwrap().subject.to_lowercase();
            assert!(!subject.contains("diab"), "{subject}");
        }
    }
}

#[test]
fn the_last_letter_to_the_person_is_in_their_language_with_goals_before_and_after() {
    let story = Story::evaluated();
    let letter = story.draft(LetterKind::End, Addressee::Patient).unwrap();
    assert_eq!(letter.language, HandoutLanguage::Nl);
    assert_eq!(letter.recipient_lines[0], "Anne Collard");
    let goal = &letter.goals[0];
    assert_eq!(goal.before, Some(SkillLevel::NotAcquired));
    assert_eq!(goal.after, Some(SkillLevel::Acquired));
    assert!(text(&letter).contains("“J’ai repris confiance.”"));
    let to_doctor = story.draft(LetterKind::End, Addressee::Doctor).unwrap();
    assert!(
        !text(&to_doctor).contains("confiance"),
        "the person's own words stay theirs"
    );
    assert!(text(&to_doctor).contains("Une séance de groupe par trimestre"));
}

#[test]
fn what_only_a_doctor_may_read_is_written_to_nobody_else() {
    for reason in [
        EndReason::Psychiatric,
        EndReason::Cognitive,
        EndReason::HealthProblem,
    ] {
        let to = |kind, addressee| {
            let story = Story::planned(kind);
            story
                .centre
                .evaluate(story.enrolment, "2026-01-05")
                .unwrap();
            story.end(EndingKind::Exited, reason);
            text(&story.draft(LetterKind::DropOut, addressee).unwrap())
        };
        let told = to(RecipientKind::GeneralPractitioner, Addressee::Doctor);
        assert!(told.contains("Motif"), "{told}");
        let social = to(RecipientKind::SocialService, Addressee::Doctor);
        assert!(!social.contains("Motif"), "{social}");
        let person = to(RecipientKind::GeneralPractitioner, Addressee::Patient);
        assert!(!person.contains("Reden"), "{person}");
    }
}

#[test]
fn nobody_who_died_or_asked_for_rest_is_written_to() {
    let story = Story::evaluated();
    let draft = story.draft(LetterKind::End, Addressee::Patient).unwrap();
    for (standing, code) in [
        (Standing::Restricted, "letter-person-not-contacted"),
        (Standing::Deceased, "letter-person-died"),
    ] {
        let form = SetStanding {
            patient: story.person,
            standing,
            since: day("2026-01-05"),
            reason: "Famille".into(),
        };
        patients::set_standing(story.centre.desk(), form).unwrap();
        let refused = story
            .draft(LetterKind::End, Addressee::Patient)
            .unwrap_err();
        assert_eq!(refused.code, code);
        assert_eq!(
            story.send(draft.line.id, "2026-01-05").unwrap_err().code,
            code
        );
    }
    assert!(story.draft(LetterKind::End, Addressee::Doctor).is_ok());
}

#[test]
fn nothing_is_written_to_others_about_somebody_who_refused_to_share() {
    let story = Story::evaluated();
    let form = answer(
        story.person,
        ConsentKind::Share,
        ConsentAnswer::Refused,
        "2026-01-05",
    );
    patients::record_consent(story.centre.desk(), form).unwrap();
    let refused = story.draft(LetterKind::End, Addressee::Doctor).unwrap_err();
    assert_eq!(refused.code, "letter-sharing-refused");
    assert!(story.draft(LetterKind::End, Addressee::Patient).is_ok());
}

#[test]
fn a_letter_about_something_that_did_not_happen_is_refused() {
    let story = Story::with(RecipientKind::GeneralPractitioner);
    for (kind, code) in [
        (LetterKind::Entry, "letter-before-assessment"),
        (LetterKind::End, "letter-before-evaluation"),
        (LetterKind::DropOut, "letter-before-ending"),
        (LetterKind::NotIncluded, "letter-before-ending"),
    ] {
        assert_eq!(story.draft(kind, Addressee::Doctor).unwrap_err().code, code);
    }
    story.end(EndingKind::NotIncluded, EndReason::Distance);
    let letter = story
        .draft(LetterKind::NotIncluded, Addressee::Doctor)
        .unwrap();
    assert!(text(&letter).contains("distance"));
}

#[test]
fn a_draft_is_rewritten_and_dropped_and_a_letter_that_left_stays() {
    let story = Story::evaluated();
    let desk = story.centre.desk();
    let letter = story.draft(LetterKind::End, Addressee::Doctor).unwrap();
    let form = |lines: &[&str]| SaveLetter {
        letter: letter.line.id,
        recipient_lines: lines.iter().map(|&line| line.into()).collect(),
        subject: "  Une synthèse ".into(),
        paragraphs: vec!["Docteur,".into(), " ".into(), "Cordialement".into()],
    };
    letters::save_letter(desk, form(&[])).unwrap();
    let after = letters::letter(desk, letter.line.id).unwrap();
    assert_eq!(
        (after.subject.as_str(), after.paragraphs.len()),
        ("Une synthèse", 2)
    );
    let code = |refused: Result<(), Failure>| refused.unwrap_err().code;
    let send = |on| story.send(letter.line.id, on);
    assert_eq!(code(send("2026-01-05")), "letter-recipient-missing");
    letters::save_letter(desk, form(&["Dr Autre", "Givet"])).unwrap();
    assert_eq!(code(send("2026-01-06")), "letter-day-ahead");
    assert_eq!(code(send("2026-01-04")), "letter-day-before-draft");
    send("2026-01-05").unwrap();
    assert_eq!(code(send("2026-01-05")), "letter-sent-already");
    let save = letters::save_letter(desk, form(&["Dr Autre"]));
    assert_eq!(save.unwrap_err().code, "letter-sent-already");
    let drop = letters::drop_letter(desk, letter.line.id);
    assert_eq!(drop.unwrap_err().code, "letter-sent-already");
    let second = story.draft(LetterKind::End, Addressee::Patient).unwrap();
    letters::drop_letter(desk, second.line.id).unwrap();
    assert!(letters::letter(desk, second.line.id).is_err());
}

#[test]
fn indicator_4_4_counts_people_whose_end_letter_left_for_a_doctor_in_the_year() {
    let story = Story::evaluated();
    let letter = |kind, addressee| story.draft(kind, addressee).unwrap().line.id;
    let end = letter(LetterKind::End, Addressee::Doctor);
    let again = letter(LetterKind::End, Addressee::Doctor);
    let entry = letter(LetterKind::Entry, Addressee::Doctor);
    let own = letter(LetterKind::End, Addressee::Patient);
    assert_eq!(story.counted(2026), 0, "a draft counts for nothing");
    for one in [entry, own] {
        story.send(one, "2026-01-05").unwrap();
    }
    assert_eq!(story.counted(2026), 0);
    for one in [end, again] {
        story.send(one, "2026-01-05").unwrap();
    }
    assert_eq!((story.counted(2026), story.counted(2025)), (1, 0));
    let ledger = letters::letter_ledger(story.centre.desk(), 2026).unwrap();
    assert_eq!(ledger.lines.len(), 4);
    assert_eq!(ledger.lines[0].person.last_name, "Collard");
}

#[test]
fn an_erased_person_has_no_line_in_the_ledger_and_still_counts() {
    let story = Story::evaluated();
    let letter = story.draft(LetterKind::End, Addressee::Doctor).unwrap();
    story.send(letter.line.id, "2026-01-05").unwrap();
    letters::print_letter(story.centre.desk(), letter.line.id).unwrap();
    let file = patients::patient_file(story.centre.desk(), story.person).unwrap();
    let form = ErasePerson {
        patient: story.person,
        file_number: file.row.file_number.clone(),
        reason: ErasureReason::Asked,
        language: HandoutLanguage::Fr,
        certificate: story.centre.folder().display().to_string(),
    };
    rights::erase_person(story.centre.desk(), &form).unwrap();
    let ledger = letters::letter_ledger(story.centre.desk(), 2026).unwrap();
    assert_eq!((ledger.indicator_4_4, ledger.lines.len()), (1, 0));
    let papers = std::fs::read_dir(story.centre.register().join("papers")).unwrap();
    let named = papers.filter_map(Result::ok).filter(|paper| {
        let name = paper.file_name().to_string_lossy().into_owned();
        name.contains(&file.row.file_number)
    });
    assert_eq!(named.count(), 0);
}

#[test]
fn sessions_attended_are_told_as_so_many_of_so_many() {
    let mut story = Story::planned(RecipientKind::GeneralPractitioner);
    let programme = story.centre.pathway_of(story.enrolment).programme;
    let cohort = story.centre.group(programme, "2026-01-06", &[]).unwrap();
    let join = etp_app::forms::JoinCohort {
        enrolment: story.enrolment,
        cohort,
    };
    pathways::join_cohort(story.centre.desk(), join).unwrap();
    story.centre.reopen_on("2026-06-01");
    let sessions = story.centre.sessions(programme);
    story
        .centre
        .mark(sessions[0].id, story.person, Mark::Present)
        .unwrap();
    story
        .centre
        .mark(sessions[1].id, story.person, Mark::Absent)
        .unwrap();
    story
        .centre
        .evaluate(story.enrolment, "2026-06-01")
        .unwrap();
    let letter = story.draft(LetterKind::End, Addressee::Doctor).unwrap();
    assert!(text(&letter).contains("1 sur 2"), "{}", text(&letter));
}
