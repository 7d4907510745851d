//! Cells that say what a scheme asks, whatever the template.

use super::Measured;
use crate::{LampLine, Scheme};

pub(super) fn cell(aspect: &str, scheme: Scheme) -> Measured {
    let (code, rule) = match aspect {
        "entry-act" => entry_act(scheme),
        "unit-counted" => unit_counted(scheme),
        "doctor-report" => doctor_report(scheme),
        "remote" => remote(scheme),
        "declared-to" => declared_to(scheme),
        _ => None,
    }?;
    Some((rule, vec![LampLine::of(code)]))
}

/// The code of a line and the rule behind it.
type Told = Option<(&'static str, &'static str)>;

fn entry_act(scheme: Scheme) -> Told {
    match scheme {
        Scheme::FrDeclared => Some(("entry-assessment", "fr-complete-offer")),
        Scheme::BeStartUp => Some(("entry-prescription", "be-start-up-entry")),
        Scheme::BeCarePathway => Some(("entry-contract", "be-care-pathway-entry")),
        Scheme::BeConvention => None,
        Scheme::LuClinic => Some(("entry-order", "lu-visits")),
        Scheme::DeDmp => Some(("entry-recommendation", "de-documentation")),
    }
}

fn unit_counted(scheme: Scheme) -> Told {
    Some(match scheme {
        Scheme::FrDeclared => ("unit-person", "fr-complete-offer"),
        Scheme::BeStartUp => ("unit-code", "be-start-up-codes"),
        Scheme::BeCarePathway => ("unit-code", "be-care-pathway-codes"),
        Scheme::BeConvention => ("unit-month", "be-convention"),
        Scheme::LuClinic => ("unit-visit", "lu-visits"),
        Scheme::DeDmp => ("unit-training", "de-documentation"),
    })
}

fn doctor_report(scheme: Scheme) -> Told {
    match scheme {
        Scheme::FrDeclared => Some(("report-letter", "letter-to-doctor")),
        Scheme::BeStartUp | Scheme::BeCarePathway => {
            Some(("report-feedback", "be-doctor-feedback"))
        }
        Scheme::BeConvention | Scheme::LuClinic => None,
        Scheme::DeDmp => Some(("report-documentation", "de-documentation")),
    }
}

fn remote(scheme: Scheme) -> Told {
    match scheme {
        Scheme::FrDeclared => Some(("remote-open", "fr-grand-est-counting")),
        Scheme::BeStartUp => Some(("remote-for-a-time", "be-remote")),
        _ => None,
    }
}

fn declared_to(scheme: Scheme) -> Told {
    match scheme {
        Scheme::FrDeclared => Some(("declared-agency", "fr-declaration")),
        Scheme::BeStartUp => None,
        Scheme::BeCarePathway => Some(("declared-contract", "be-care-pathway-entry")),
        Scheme::BeConvention => Some(("declared-convention", "be-convention")),
        Scheme::LuClinic => Some(("declared-nowhere", "lu-visits")),
        Scheme::DeDmp => Some(("declared-accredited", "de-units")),
    }
}
