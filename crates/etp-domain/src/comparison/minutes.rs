//! How long sessions last, and how long a scheme wants them.

use super::counts::or;
use super::{Asked, Measured};
use crate::{LampLine, Scheme, SessionKind, TemplateSession};

impl Asked<'_> {
    pub(super) fn minutes(&self, scheme: Scheme) -> Measured {
        match scheme {
            Scheme::FrDeclared => self.usual_minutes(),
            Scheme::BeStartUp => self.least_minutes("be-start-up-quota"),
            Scheme::BeCarePathway => self.least_minutes("be-care-pathway-quota"),
            Scheme::DeDmp => self.whole_units(),
            Scheme::BeConvention | Scheme::LuClinic => None,
        }
    }

    /// Belgium: at least so long, alone and together.
    fn least_minutes(&self, quota: &str) -> Measured {
        let alone = self.number(quota, "minutes")?;
        let group = self.number("be-group", "minutes")?;
        let least = |one: &TemplateSession| match one.kind {
            SessionKind::Group => group,
            _ => alone,
        };
        let short = self.learners().filter(|(_, one)| one.minutes < least(one));
        let short = short.map(|(number, one)| {
            line("compare-minutes-short", number, one).with("least", least(one))
        });
        let fits = || {
            LampLine::of("compare-minutes-least")
                .with("alone", alone)
                .with("group", group)
                .is(true)
        };
        Some((
            "be-group",
            or(short.map(|one| one.is(false)).collect(), fits),
        ))
    }

    /// France: what is usual. Nobody is bound to it, so what differs only informs.
    fn usual_minutes(&self) -> Measured {
        let rule = "fr-group-size";
        let usual = |one: &TemplateSession| {
            let (least, most) = match one.kind {
                SessionKind::Group => ("group_minutes_least", "group_minutes_most"),
                _ => ("individual_minutes_least", "individual_minutes_most"),
            };
            Some((self.number(rule, least)?, self.number(rule, most)?))
        };
        let unusual = self.learners().filter_map(|(number, one)| {
            let (least, most) = usual(one)?;
            let fits = (least..=most).contains(&one.minutes);
            let told = line("compare-minutes-unusual", number, one);
            (!fits).then(|| told.with("least", least).with("most", most))
        });
        let fits = || LampLine::of("compare-minutes-usual").is(true);
        self.number(rule, "group_minutes_least")?;
        Some((rule, or(unusual.collect(), fits)))
    }

    /// Germany: whole teaching units.
    fn whole_units(&self) -> Measured {
        let rule = "de-units";
        let unit = self.number(rule, "minutes")?.max(1);
        let odd = self.learners().filter(|(_, one)| one.minutes % unit != 0);
        let odd = odd.map(|(number, one)| {
            line("compare-minutes-odd", number, one)
                .with("unit", unit)
                .is(false)
        });
        let fits = || {
            LampLine::of("compare-minutes-units")
                .with("unit", unit)
                .is(true)
        };
        Some((rule, or(odd.collect(), fits)))
    }
}

fn line(code: &str, number: usize, session: &TemplateSession) -> LampLine {
    LampLine::of(code)
        .with("session", number)
        .with("minutes", session.minutes)
}
