//! A DHIS2 server beside the hub.

use super::sharing::save;
use crate::args::Dhis2;
use crate::console::{Console, REFUSED};
use etp_app::dhis2 as use_cases;
use etp_app::forms::{LinkDhis2, SendDhis2};
use etp_app::views::{Dhis2Check, Dhis2Report, Dhis2Table};
use etp_app::{Desk, Failure};
use etp_i18n::{sharing as words, word};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

pub(crate) fn dhis2(desk: &Desk, console: &Console, act: &Dhis2) -> Result<(), Failure> {
    match act {
        Dhis2::Link {
            address,
            org_unit,
            token_file,
        } => link(desk, console, (address, org_unit, token_file)),
        Dhis2::Check => check(desk, console),
        Dhis2::Status => status(desk, console),
        Dhis2::Unlink => {
            use_cases::unlink_dhis2(desk)?;
            console.answer(&(), |()| vec![words::dhis2_unlinked(console.language)]);
            Ok(())
        }
        Dhis2::Send { .. } | Dhis2::Metadata { .. } => Ok(()),
    }
}

pub(crate) fn metadata(console: &Console, out: &Path) -> Result<(), Failure> {
    save(
        out,
        &String::from_utf8_lossy(&use_cases::metadata_package()),
    )?;
    let file = out.display().to_string();
    console.answer(&file, |file| vec![file.clone()]);
    Ok(())
}

fn link(
    desk: &Desk,
    console: &Console,
    (address, org_unit, token_file): (&str, &str, &Path),
) -> Result<(), Failure> {
    let unreadable = |_| {
        let file = token_file.display().to_string();
        Failure::refused("dhis2-token-file-unreadable").with("file", file)
    };
    let form = LinkDhis2 {
        address: address.to_owned(),
        org_unit: org_unit.to_owned(),
        token: std::fs::read_to_string(token_file).map_err(unreadable)?,
    };
    let card = use_cases::link_dhis2(desk, &form)?.answer;
    console.answer(&card, |card| {
        vec![words::dhis2_linked(
            console.language,
            &card.address,
            &card.org_unit,
            &card.version,
        )]
    });
    Ok(())
}

fn check(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let found = use_cases::check_dhis2(desk)?;
    let unit = use_cases::dhis2_status(desk)?.server;
    let unit = unit.map(|card| card.org_unit).unwrap_or_default();
    console.answer(&found, |found| check_lines(found, &unit, console));
    Ok(())
}

fn check_lines(found: &Dhis2Check, unit: &str, console: &Console) -> Vec<String> {
    let language = console.language;
    if found.ready {
        return vec![words::dhis2_ready(language, &found.version)];
    }
    let mut lines = vec![words::dhis2_lacks(language, &found.version)];
    let mut lack = |codes: &[String], say: fn(etp_i18n::Language, &str) -> String| {
        if !codes.is_empty() {
            lines.push(say(language, &codes.join(", ")));
        }
    };
    lack(&found.missing_sets, |l, codes| {
        words::dhis2_lacks_sets(l, codes)
    });
    lack(&found.missing_elements, |l, codes| {
        words::dhis2_lacks_elements(l, codes)
    });
    lack(&found.dropping_zeros, |l, codes| {
        words::dhis2_lacks_zeros(l, codes)
    });
    lack(&found.unassigned_sets, |l, codes| {
        words::dhis2_lacks_assigned(l, codes)
    });
    if found.org_unit_missing {
        lines.push(words::dhis2_lacks_unit(language, unit));
    }
    if found.may_not_write {
        lines.push(words::dhis2_lacks_right(language));
    }
    lines
}

/// Sends what is due. Exit code 2 when the server does not hold everything that was tried.
pub(crate) fn send(desk: &Desk, console: &Console, period: &str) -> Result<ExitCode, Failure> {
    let form = SendDhis2 {
        period: period.to_owned(),
    };
    let report = use_cases::send_dhis2(desk, &form)?.answer;
    console.answer(&report, |report| report_lines(report, console));
    let verified = report.tables.iter().all(|table| table.state == "verified");
    Ok(match verified {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(REFUSED),
    })
}

fn report_lines(report: &Dhis2Report, console: &Console) -> Vec<String> {
    if report.tables.is_empty() {
        return vec![words::dhis2_nothing_due(console.language)];
    }
    let tables = report.tables.iter();
    tables
        .flat_map(|table| table_lines(table, console))
        .collect()
}

fn status(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let status = use_cases::dhis2_status(desk)?;
    console.answer(&status, |status| {
        let server = match &status.server {
            None => words::dhis2_none(console.language),
            Some(card) => format!("{}  {}  {}", card.address, card.org_unit, card.version),
        };
        let tables = status.tables.iter();
        let tables = tables.flat_map(|table| table_lines(table, console));
        std::iter::once(server).chain(tables).collect()
    });
    Ok(())
}

/// The table, why it is not there, and what the server would not have of it.
fn table_lines(table: &Dhis2Table, console: &Console) -> Vec<String> {
    let state = word(console.language, &format!("sharing-dhis2-{}", table.state));
    let state = state.unwrap_or_else(|| table.state.clone());
    let mut lines = vec![format!("{}.{}  {state}", table.period, table.revision)];
    if !table.code.is_empty() {
        let reason = console.reason(&format!("send-{}", table.code), &BTreeMap::new());
        lines.push(format!("  {reason}"));
    }
    let refused = table.refused.iter();
    lines.extend(refused.map(|one| format!("  {}  {}  {}", one.element, one.code, one.text)));
    lines
}
