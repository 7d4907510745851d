//! What the house keeps, hangs up or files, in a language of the window.

use super::{Press, TODAY};
use etp_app::forms::{
    AskEvaluationFile, AskSchedule, PrintCertificate, PrintDayPack, PrintEvaluationFile,
    PrintProgramme, PrintSchedule, PrintSessionPaper, SessionPaper,
};
use etp_app::{
    HandoutLanguage, certificate, programmes, recovery, reports, session_papers, sharing,
};
use etp_tests::day;

impl Press<'_> {
    pub(super) fn for_the_house(&self, language: HandoutLanguage) {
        let form = PrintCertificate {
            patient: self.pathway.patient,
            from: day("2026-01-01"),
            to: day(TODAY),
            language,
        };
        let made = certificate::print_certificate(self.desk, &form).expect("a certificate");
        self.keep("certificate", &[language], &made.path);
        let form = PrintProgramme {
            programme: self.pathway.programme,
            language,
        };
        let made = programmes::print_declaration(self.desk, form).expect("a declaration");
        self.keep("declaration", &[language], &made.path);
        let made = recovery::print_recovery_sheet(self.desk, language).expect("a recovery sheet");
        self.keep("recovery", &[language], &made.path);
        let made = sharing::print_sharing_log(self.desk, language).expect("a log");
        self.keep("sharing-log", &[language], &made.path);
        self.week(language);
        self.evaluations(language);
    }

    /// The week, and what is taken along on one of its days.
    fn week(&self, language: HandoutLanguage) {
        let asked = AskSchedule {
            from: day("2026-11-23"),
            to: day("2026-11-29"),
            place: None,
            room: None,
            professional: None,
            programme: None,
        };
        let form = PrintSchedule { asked, language };
        let made = session_papers::print_schedule(self.desk, &form).expect("a schedule");
        self.keep("week", &[language], &made.path);
        let form = PrintDayPack {
            date: day("2026-11-26"),
            language,
            despite: String::new(),
        };
        let made = session_papers::print_day_pack(self.desk, &form).expect("a pack");
        self.keep("day-pack", &[language], &made.answer.path);
    }

    /// Of a year, of four years, and for everybody.
    fn evaluations(&self, language: HandoutLanguage) {
        for (kind, four_yearly, public) in [
            ("evaluation", false, false),
            ("evaluation-four", true, false),
            ("evaluation-public", false, true),
        ] {
            let file = AskEvaluationFile {
                programme: self.pathway.programme,
                year: 2025,
                four_yearly,
                language,
            };
            let form = PrintEvaluationFile { file, public };
            let made = reports::print_evaluation_file(self.desk, &form).expect("an evaluation");
            self.keep(kind, &[language], &made.path);
        }
    }

    pub(super) fn of_a_session(&self, language: HandoutLanguage) {
        let mut of_pathway = self.pathway.sessions.iter();
        let session = of_pathway.rfind(|line| line.session.is_some());
        let session = session.and_then(|line| line.session).expect("a session");
        for (kind, paper) in [
            ("sign-in", SessionPaper::SignIn),
            ("badges", SessionPaper::Badges),
            ("materials", SessionPaper::Materials),
            ("handouts", SessionPaper::Handouts),
            ("booklets", SessionPaper::Booklets),
        ] {
            let form = PrintSessionPaper {
                session,
                paper,
                language,
                despite: String::new(),
            };
            let made = session_papers::print_session_paper(self.desk, &form).expect("a paper");
            self.keep(kind, &[language], &made.answer.path);
        }
    }
}
