//! How many sessions a scheme asks for or pays, and how many people fit in a group.

use super::{Asked, Measured};
use crate::{LampLine, Scheme, SessionKind, TemplateSession};

impl Asked<'_> {
    pub(super) fn sessions(&self, scheme: Scheme) -> Measured {
        let held = self.learners().count();
        let counted = |code: &str, count: u32| LampLine::of(code).with("count", count);
        match scheme {
            Scheme::FrDeclared => {
                let rule = "fr-complete-offer";
                let least = self.number(rule, "least_sessions")?;
                let line = LampLine::of("compare-sessions-least").with("count", held);
                let line = line.with("least", least).is(held >= least as usize);
                Some((rule, vec![line]))
            }
            Scheme::BeStartUp => {
                let rule = "be-start-up-quota";
                let most = self.number(rule, "sessions_a_year")?;
                let units = self.units_of(rule);
                let line = counted("compare-units-most", units).with("most", most);
                Some((rule, vec![line.is(units <= most)]))
            }
            Scheme::BeCarePathway => self.care_pathway(),
            Scheme::DeDmp => {
                let rule = "de-units";
                let minutes = self.number(rule, "minutes")?.max(1);
                let units = self.learners().map(|(_, one)| one.minutes / minutes).sum();
                let line = counted("compare-units", units).with("minutes", minutes);
                Some((rule, vec![line]))
            }
            Scheme::LuClinic => {
                let line = LampLine::of("compare-visits").with("count", held);
                Some(("lu-visits", vec![line]))
            }
            Scheme::BeConvention => None,
        }
    }

    fn care_pathway(&self) -> Measured {
        let rule = "be-care-pathway-quota";
        let most = self.number(rule, "a_year")?;
        let additional = self.number(rule, "additional")?;
        let units = self.units_of(rule);
        let line = LampLine::of("compare-units-additional")
            .with("count", units)
            .with("most", most)
            .with("additional", additional);
        // Between the two limits it depends on a visit at home, which no template knows.
        let line = if units <= most {
            line.is(true)
        } else if units > most + additional {
            line.is(false)
        } else {
            line
        };
        Some((rule, vec![line]))
    }

    /// Belgian units of the template, were all of it given in one year: a group session is one, an
    /// individual session as many as its minutes hold.
    fn units_of(&self, rule: &str) -> u32 {
        let minutes = self.number(rule, "minutes").unwrap_or(1).max(1);
        let group = self.number("be-group", "minutes").unwrap_or(0);
        let unit = |one: &TemplateSession| match one.kind {
            SessionKind::Group => u32::from(one.minutes >= group),
            _ => one.minutes / minutes,
        };
        self.learners().map(|(_, one)| unit(one)).sum()
    }

    pub(super) fn group_size(&self, scheme: Scheme) -> Measured {
        let rule = match scheme {
            Scheme::FrDeclared => "fr-group-size",
            Scheme::BeStartUp | Scheme::BeCarePathway => "be-group",
            Scheme::DeDmp => "de-group",
            Scheme::BeConvention | Scheme::LuClinic => return None,
        };
        let most = self.number(rule, "most")?;
        let mut groups = self
            .learners()
            .filter(|(_, one)| one.kind == SessionKind::Group)
            .peekable();
        if groups.peek().is_none() {
            return Some((rule, vec![LampLine::of("compare-no-group")]));
        }
        let over = groups.filter(|(_, one)| one.capacity > most);
        let over = over.map(|(number, one)| too_many(scheme, number, one, most));
        let fits = || {
            LampLine::of("compare-capacity-fits")
                .with("most", most)
                .is(true)
        };
        Some((rule, or(over.collect(), fits)))
    }
}

/// France only has a habit here, so what differs informs; the others have a limit.
fn too_many(scheme: Scheme, number: usize, one: &TemplateSession, most: u32) -> LampLine {
    let code = match scheme {
        Scheme::FrDeclared => "compare-capacity-unusual",
        _ => "compare-capacity-over",
    };
    let line = LampLine::of(code)
        .with("session", number)
        .with("capacity", one.capacity)
        .with("most", most);
    match scheme {
        Scheme::FrDeclared => line,
        _ => line.is(false),
    }
}

/// The faults that were found, or the line that says there are none.
pub(super) fn or(faults: Vec<LampLine>, none: impl FnOnce() -> LampLine) -> Vec<LampLine> {
    match faults.is_empty() {
        true => vec![none()],
        false => faults,
    }
}
