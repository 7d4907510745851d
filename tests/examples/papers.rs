//! Every kind of paper a centre prints from its register, of the fictional centre in Givet, into a folder:
//! `cargo run -p etp-tests --example papers -- FOLDER`. For eyes, and for the peers that judge files.
//!
//! Papers for patients come in three pairs of languages, the pocket plan in one more that is read from right
//! to left; papers of the house in the four languages of the window.

use etp_app::forms::{
    AskEvaluationFile, AskSchedule, InvitationAbout, PrintAssessmentForm, PrintCertificate,
    PrintConsentPapers, PrintEvaluationFile, PrintInvitations, PrintLeaflet, PrintPlan,
    PrintPocketPlan, PrintProgramme, PrintSchedule, PrintSessionPaper, PrintSummary, SessionPaper,
};
use etp_app::views::PathwayView;
use etp_app::{
    AssessmentKind, Desk, HandoutLanguage, HandoutLayout, PatientId, certificate, consent_papers,
    demo, letters, pathways, pocket, programmes, recovery, reports, session_papers, sharing,
};
use etp_tests::{Centre, day};
use std::path::{Path, PathBuf};

/// A Sunday between two weeks of sessions.
const TODAY: &str = "2026-11-22";

const PAIRS: [[HandoutLanguage; 2]; 3] = [
    [HandoutLanguage::Fr, HandoutLanguage::Nl],
    [HandoutLanguage::De, HandoutLanguage::Fr],
    [HandoutLanguage::En, HandoutLanguage::De],
];

const OURS: [HandoutLanguage; 4] = [
    HandoutLanguage::Fr,
    HandoutLanguage::Nl,
    HandoutLanguage::De,
    HandoutLanguage::En,
];

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let centre = Centre::of_demonstration_on(TODAY);
    demo::furnish(centre.desk()).expect("the demonstration");
    let press = Press {
        desk: centre.desk(),
        folder: &folder,
        pathway: fullest(&centre),
        people: centre.people(),
    };
    for pair in PAIRS {
        press.for_patients(pair);
    }
    press.pocket([HandoutLanguage::Fr, HandoutLanguage::Ar]);
    for language in OURS {
        press.for_the_house(language);
    }
}

/// The pathway with most on its papers: a plan, an evaluation, sessions to come, letters.
fn fullest(centre: &Centre) -> PathwayView {
    let people = centre.people().into_iter();
    let pathways =
        people.flat_map(|person| pathways::pathways(centre.desk(), person).expect("pathways"));
    let holds = |one: &PathwayView| {
        let open = one.ending.is_none() && one.next_session.is_some();
        (
            open,
            one.letters.len() + one.assessments.len() + one.plans.len(),
        )
    };
    pathways.max_by_key(holds).expect("a pathway")
}

/// Where the papers go, and whose they are.
struct Press<'a> {
    desk: &'a Desk,
    folder: &'a Path,
    pathway: PathwayView,
    people: Vec<PatientId>,
}

impl Press<'_> {
    fn keep(&self, name: &str, made: &str) {
        std::fs::copy(made, self.folder.join(format!("{name}.pdf"))).expect("a copy");
    }

    fn for_patients(&self, pair: [HandoutLanguage; 2]) {
        let tongues = pair.map(HandoutLanguage::code).join("-");
        let named = |kind: &str| format!("{kind}-{tongues}");
        let (enrolment, patient) = (self.pathway.enrolment, self.pathway.patient);
        let languages = pair.to_vec();
        let form = PrintPlan {
            enrolment,
            languages: languages.clone(),
        };
        let made = pathways::print_plan(self.desk, &form).expect("a plan");
        self.keep(&named("plan"), &made.path);
        let form = PrintSummary {
            enrolment,
            languages: languages.clone(),
        };
        let made = pathways::print_summary(self.desk, &form).expect("a summary");
        self.keep(&named("summary"), &made.path);
        let form = PrintAssessmentForm {
            enrolment,
            kind: AssessmentKind::Shared,
            languages: languages.clone(),
            epices: true,
        };
        let made = pathways::print_assessment_form(self.desk, &form).expect("a form");
        self.keep(&named("assessment"), &made.path);
        self.pocket(pair);
        let form = PrintConsentPapers {
            patient,
            programme: Some(self.pathway.programme),
            papers: vec![],
            languages: languages.clone(),
        };
        let made = consent_papers::print_consent_papers(self.desk, &form).expect("consent papers");
        self.keep(&named("consent"), &made.made.path);
        self.invitations(&languages);
        for (name, layout) in [
            ("leaflet", HandoutLayout::SideBySide),
            ("poster", HandoutLayout::Poster),
        ] {
            let programme = self.pathway.programme;
            let form = PrintLeaflet {
                programme,
                languages: languages.clone(),
                layout,
            };
            let made = programmes::print_leaflet(self.desk, &form).expect("a leaflet");
            self.keep(&named(name), &made.path);
        }
    }

    fn pocket(&self, pair: [HandoutLanguage; 2]) {
        let form = PrintPocketPlan {
            patient: self.pathway.patient,
            languages: pair.to_vec(),
        };
        let made = pocket::print_pocket_plan(self.desk, &form).expect("a pocket plan");
        let tongues = pair.map(HandoutLanguage::code).join("-");
        self.keep(&format!("pocket-{tongues}"), &made.path);
    }

    /// A letter about sessions to come, and one about a session that was missed.
    fn invitations(&self, languages: &[HandoutLanguage]) {
        let tongues = [languages[0], languages[1]]
            .map(HandoutLanguage::code)
            .join("-");
        let whom = [self.pathway.patient]
            .into_iter()
            .chain(self.people.iter().copied());
        for (name, about) in [
            ("invitation", InvitationAbout::Coming),
            ("missed", InvitationAbout::Missed),
        ] {
            let mut printed = whom.clone().filter_map(|patient| {
                let form = PrintInvitations {
                    about,
                    patient: Some(patient),
                    session: None,
                    languages: languages.to_vec(),
                };
                let done = letters::print_invitations(self.desk, &form).ok()?;
                Some(done.answer)
            });
            let made = printed.next().expect("somebody to write to");
            self.keep(&format!("{name}-{tongues}"), &made.path);
        }
    }

    fn for_the_house(&self, language: HandoutLanguage) {
        let named = |kind: &str| format!("{kind}-{}", language.code());
        let (patient, programme) = (self.pathway.patient, self.pathway.programme);
        let form = PrintCertificate {
            patient,
            from: day("2026-01-01"),
            to: day(TODAY),
            language,
        };
        let made = certificate::print_certificate(self.desk, &form).expect("a certificate");
        self.keep(&named("certificate"), &made.path);
        let form = PrintProgramme {
            programme,
            language,
        };
        let made = programmes::print_declaration(self.desk, form).expect("a declaration");
        self.keep(&named("declaration"), &made.path);
        let made = recovery::print_recovery_sheet(self.desk, language).expect("a recovery sheet");
        self.keep(&named("recovery"), &made.path);
        let week = AskSchedule {
            from: day("2026-11-23"),
            to: day("2026-11-29"),
            place: None,
            room: None,
            professional: None,
            programme: None,
        };
        let form = PrintSchedule {
            asked: week,
            language,
        };
        let made = session_papers::print_schedule(self.desk, &form).expect("a schedule");
        self.keep(&named("week"), &made.path);
        let made = sharing::print_sharing_log(self.desk, language).expect("a log");
        self.keep(&named("sharing-log"), &made.path);
        let file = AskEvaluationFile {
            programme,
            year: 2025,
            four_yearly: false,
            language,
        };
        let form = PrintEvaluationFile {
            file,
            public: false,
        };
        let made = reports::print_evaluation_file(self.desk, &form).expect("an evaluation");
        self.keep(&named("evaluation"), &made.path);
        self.of_a_session(language);
    }

    fn of_a_session(&self, language: HandoutLanguage) {
        let of_pathway = self.pathway.sessions.iter();
        let session = of_pathway
            .filter_map(|line| line.session)
            .next_back()
            .expect("a session");
        for (name, paper) in [
            ("sign-in", SessionPaper::SignIn),
            ("badges", SessionPaper::Badges),
            ("materials", SessionPaper::Materials),
        ] {
            let form = PrintSessionPaper {
                session,
                paper,
                language,
                despite: String::new(),
            };
            let made = session_papers::print_session_paper(self.desk, &form).expect("a paper");
            self.keep(&format!("{name}-{}", language.code()), &made.answer.path);
        }
    }
}
