//! A house where two people take part in a programme, one of them with two files, and what can be
//! written in a pathway.

use super::*;
use etp_store::PathwayFilter;

/// Somebody with two merged files, and somebody else, both taking part.
pub(crate) struct House {
    pub(crate) store: Store,
    pub(crate) programme: Programme,
    /// The enrolment of the file that stands on lists.
    pub(crate) enrolment: Enrolment,
    pub(crate) kept: PatientId,
    pub(crate) gone: PatientId,
    pub(crate) other: PatientId,
}

pub(crate) fn house() -> House {
    let (store, kept, gone) = merged();
    let (programme, other) = (programme(1), patient(3, "", "").id);
    let enrolment = enrolment(&programme, kept, "2026-01-05");
    write(&store, |writer| {
        open(writer, &programme)?;
        for (number, date) in [(1, "2026-01-08"), (2, "2026-01-15")] {
            writer.add_session(&session(&programme, number, date))?;
        }
        writer.enrol(&enrolment)?;
        writer.enrol(&super::enrolment(&programme, other, "2026-01-06"))
    });
    House {
        store,
        programme,
        enrolment,
        kept,
        gone,
        other,
    }
}

pub(crate) fn professional(number: u128, last_name: &str) -> Professional {
    Professional {
        id: ProfessionalId(id(number)),
        kind: ProfessionalKind::Professional,
        last_name: last_name.into(),
        first_name: "Zoé".into(),
        profession: Profession::Nurse,
        profession_words: String::new(),
        languages: vec![],
        phone: String::new(),
        email: String::new(),
        training: Training::default(),
        educator_number: String::new(),
        active: true,
    }
}

/// A house with a place, a room, two professionals and a series.
pub(crate) fn furnished() -> (House, RoomId, [ProfessionalId; 2], SeriesId) {
    let house = house();
    let place = Place {
        id: PlaceId(id(61)),
        name: "Maison de santé".into(),
        kind: PlaceKind::Town,
        contact: Contact::in_country(Country::France),
        hours: vec![],
        travel_minutes: None,
        setup_minutes: Some(15),
        active: true,
    };
    let room = RoomId(id(62));
    let team = [professional(63, "Zèle"), professional(64, "Aubert")];
    let series = Series {
        id: SeriesId(id(65)),
        programme: house.programme.id,
        rule: "FREQ=WEEKLY;COUNT=8".into(),
        exceptions: vec![(day("2026-05-14"), "holidays-ascension".into())],
    };
    house.write(|writer| {
        writer.save_place(&place)?;
        writer.save_room(&Room {
            id: room,
            place: place.id,
            name: "Salle bleue".into(),
            seats: Some(12),
            active: true,
        })?;
        team.iter()
            .try_for_each(|who| writer.save_professional(who))?;
        writer.add_series(&series)
    });
    (house, room, team.map(|who| who.id), series.id)
}

impl House {
    pub(crate) fn write(&self, act: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
        write(&self.store, act);
    }

    pub(crate) fn of(&self, patient: PatientId) -> Vec<Pathway> {
        self.store
            .read(|reader| reader.pathways_of(patient))
            .expect("pathways")
    }

    pub(crate) fn all(&self, filter: PathwayFilter) -> Vec<Pathway> {
        self.store
            .read(|reader| reader.pathways(filter))
            .expect("pathways")
    }

    pub(crate) fn mark(&self, number: u32, patient: PatientId, mark: Option<Mark>) {
        let session = session(&self.programme, number, "2026-01-01").id;
        self.write(|writer| {
            writer.expect(session, patient)?;
            writer.record_mark(session, patient, mark, "", "M. Exemple", noon())
        });
    }
}

pub(crate) fn assessment(
    number: u128,
    of: &Enrolment,
    kind: AssessmentKind,
    on: &str,
) -> Assessment {
    Assessment {
        enrolment: Some(of.id),
        by: "Zoé Zèle".into(),
        content: AssessmentContent {
            summary: "aime marcher".into(),
            satisfaction: (kind == AssessmentKind::Evaluation).then_some(8),
            ..AssessmentContent::default()
        },
        ..Assessment::on_a_day(AssessmentId(id(number)), of.patient, kind, day(on), false)
    }
}

pub(crate) fn plan(of: &Enrolment) -> PersonalPlan {
    PersonalPlan {
        id: PlanId(id(70)),
        enrolment: of.id,
        patient: of.patient,
        agreed_on: day("2026-01-07"),
        by: "Zoé Zèle".into(),
        project: "garder ses petits-enfants".into(),
        goals: vec![SkillGoal {
            code: "move".into(),
            kind: CompetencyKind::SelfCare,
            safety: false,
            words: "marcher jusqu’à l’école".into(),
            level: SkillLevel::NotAcquired,
        }],
        sessions: vec!["session-2".into()],
    }
}

pub(crate) fn letter(number: u128, of: &Enrolment) -> Letter {
    Letter {
        id: LetterId(id(number)),
        patient: of.patient,
        enrolment: of.id,
        kind: LetterKind::Entry,
        addressee: Addressee::Doctor,
        recipient: None,
        recipient_lines: vec!["Dr Exemple".into()],
        language: HandoutLanguage::Fr,
        content: LetterContent {
            subject: "Entrée".into(),
            paragraphs: vec!["Chère consœur,".into()],
            goals: vec![],
        },
        drafted_at: noon(),
        drafted_by: "M. Exemple".into(),
        sent_on: None,
        way: None,
    }
}

pub(crate) fn ended(on: &str) -> Option<Ending> {
    Some(Ending {
        kind: EndingKind::Exited,
        on: day(on),
        reason: EndReason::Completed,
        note: "merci".into(),
    })
}
