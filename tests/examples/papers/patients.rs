//! What a patient takes home, in a pair of languages: plan, summary, forms, consents, handouts, leaflets.

use super::Press;
use etp_app::forms::{
    PrintAssessmentForm, PrintConsentPapers, PrintDocument, PrintLeaflet, PrintPlan,
    PrintPocketPlan, PrintSummary,
};
use etp_app::{
    AssessmentKind, HandoutLanguage, HandoutLayout, PatientId, consent_papers, documents, pathways,
    pocket, programmes,
};

impl Press<'_> {
    pub(super) fn for_patients(&self, pair: [HandoutLanguage; 2]) {
        self.of_the_pathway(pair);
        self.pocket(pair);
        self.consent("consent", self.pathway.patient, pair);
        self.consent("consent-large", self.large_print, pair);
        self.handouts(pair);
        self.leaflets(pair);
    }

    fn of_the_pathway(&self, pair: [HandoutLanguage; 2]) {
        let (enrolment, languages) = (self.pathway.enrolment, pair.to_vec());
        let form = PrintPlan {
            enrolment,
            languages: languages.clone(),
        };
        let made = pathways::print_plan(self.desk, &form).expect("a plan");
        self.keep("plan", &pair, &made.path);
        let form = PrintSummary {
            enrolment,
            languages: languages.clone(),
        };
        let made = pathways::print_summary(self.desk, &form).expect("a summary");
        self.keep("summary", &pair, &made.path);
        let form = PrintAssessmentForm {
            enrolment,
            kind: AssessmentKind::Shared,
            languages,
            epices: true,
        };
        let made = pathways::print_assessment_form(self.desk, &form).expect("a form");
        self.keep("assessment", &pair, &made.path);
    }

    pub(super) fn pocket(&self, pair: [HandoutLanguage; 2]) {
        let form = PrintPocketPlan {
            patient: self.pathway.patient,
            languages: pair.to_vec(),
        };
        let made = pocket::print_pocket_plan(self.desk, &form).expect("a pocket plan");
        self.keep("pocket", &pair, &made.path);
    }

    fn consent(&self, kind: &str, patient: PatientId, pair: [HandoutLanguage; 2]) {
        let form = PrintConsentPapers {
            patient,
            programme: Some(self.pathway.programme),
            papers: vec![],
            languages: pair.to_vec(),
        };
        let made = consent_papers::print_consent_papers(self.desk, &form).expect("consent papers");
        self.keep(kind, &pair, &made.made.path);
    }

    /// One with the person's name, and one folded from A4.
    fn handouts(&self, pair: [HandoutLanguage; 2]) {
        for (kind, layout, patient) in [
            (
                "handout",
                HandoutLayout::SideBySide,
                Some(self.pathway.patient),
            ),
            ("booklet", HandoutLayout::A5, None),
        ] {
            let form = PrintDocument {
                handout: "heart-failure-1".to_owned(),
                languages: pair.to_vec(),
                layout,
                booklet: layout == HandoutLayout::A5,
                patient,
                despite: String::new(),
            };
            let made = documents::print_document(self.desk, form).expect("a handout");
            self.keep(kind, &pair, &made.path);
        }
    }

    fn leaflets(&self, pair: [HandoutLanguage; 2]) {
        for (kind, layout) in [
            ("leaflet", HandoutLayout::SideBySide),
            ("poster", HandoutLayout::Poster),
        ] {
            let form = PrintLeaflet {
                programme: self.pathway.programme,
                languages: pair.to_vec(),
                layout,
            };
            let made = programmes::print_leaflet(self.desk, &form).expect("a leaflet");
            self.keep(kind, &pair, &made.path);
        }
    }
}
