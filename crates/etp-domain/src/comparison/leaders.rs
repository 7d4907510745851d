//! Who may lead, as far as the template names professions.

use super::counts::or;
use super::{Asked, Measured};
use crate::{LampLine, Profession, Scheme, TemplateSession};
use std::collections::BTreeSet;

const CODES: &str = "be-start-up-codes";

impl Asked<'_> {
    pub(super) fn leaders(&self, scheme: Scheme) -> Measured {
        match scheme {
            Scheme::FrDeclared => self.french_team(),
            Scheme::BeStartUp => {
                self.book.rule(CODES)?.in_force(self.on)?;
                Some((CODES, self.with_a_code()))
            }
            Scheme::BeConvention => {
                let line = LampLine::of("leaders-multidisciplinary");
                Some(("be-convention", vec![line]))
            }
            Scheme::BeCarePathway | Scheme::LuClinic | Scheme::DeDmp => None,
        }
    }

    fn french_team(&self) -> Measured {
        let rule = "fr-team";
        let least = self.number(rule, "least_professions")?;
        let named: BTreeSet<Profession> = self
            .learners()
            .flat_map(|(_, one)| one.professions.iter().copied())
            .collect();
        if named.is_empty() {
            return Some((rule, vec![LampLine::of("compare-leaders-open")]));
        }
        let line = LampLine::of("compare-professions")
            .with("count", named.len())
            .with("least", least)
            .is(named.len() >= least as usize);
        Some((rule, vec![line]))
    }

    /// Sessions that nobody named in the template could write down under a number, and whether an
    /// educator leads one.
    fn with_a_code(&self) -> Vec<LampLine> {
        let mut faults: Vec<LampLine> = self
            .learners()
            .filter(|(_, one)| !one.professions.is_empty() && !self.has_code(one))
            .map(|(number, _)| {
                LampLine::of("compare-no-code")
                    .with("session", number)
                    .is(false)
            })
            .collect();
        let educator = |one: &TemplateSession| {
            one.professions.is_empty() || one.professions.contains(&Profession::DiabetesEducator)
        };
        if !self.learners().any(|(_, one)| educator(one)) {
            faults.push(LampLine::of("compare-no-educator").is(false));
        }
        or(faults, || LampLine::of("compare-leaders-fit").is(true))
    }

    fn has_code(&self, session: &TemplateSession) -> bool {
        let name = |by: &Profession| {
            let by = by.code().replace('-', "_");
            format!("{}_{by}", session.kind.code())
        };
        let mut names = session.professions.iter().map(name);
        names.any(|name| self.number(CODES, &name).is_some())
    }
}
