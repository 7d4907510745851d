//! A centre's own scheme: a copy of one that ships, with other labels, options, cells and dates.

use super::schemes::{card, pick};
use super::words::{how, words_in};
use crate::forms::{SaveScheme, SchemeCellForm, SchemeGroupForm, SetOption};
use crate::letters::voice::Voice;
use crate::views::{IndicatorCard, SchemeCell, SchemeEdit, SchemeGroup, SchemeOption};
use crate::{Desk, Done, Failure, Topic};
use chrono::NaiveDate;
use etp_domain::{HandoutLanguage, Words};
use etp_report::{Cell, Group, Options, Scheme, SchemeProblem, indicators};
use etp_store::Writer;
use std::collections::BTreeSet;

/// The options with a fixed choice, and what there is to choose from.
const CHOICES: &[(&str, &[&str])] = &[
    ("remote", &["hospital", "external", "town"]),
    ("home", &["hospital", "external", "town"]),
    ("companions", &["named-and-one-each", "named-only"]),
    ("caregivers_only_in_all", &["true", "false"]),
];

/// A scheme with everything that can be changed in it.
///
/// # Errors
/// No such scheme; the disk.
pub fn scheme_edit(
    desk: &Desk,
    name: &str,
    version: &str,
    language: HandoutLanguage,
) -> Result<SchemeEdit, Failure> {
    let (known, retired) = desk.read(|reader| {
        let retired = reader.retired_report_schemes()?;
        let known = pick(reader, name, version, desk.today())?;
        Ok::<_, Failure>((known, retired.iter().any(|one| one == name)))
    })?;
    let voice = Voice::of(language);
    let options = &known.scheme.options;
    let cell = |one: &Cell| SchemeCell {
        code: one.code.clone(),
        label: words_in(&one.label, voice),
        indicator: one.indicator.clone(),
        how: how(&one.indicator, options, voice),
    };
    let group = |one: &Group| SchemeGroup {
        code: one.code.clone(),
        label: words_in(&one.label, voice),
        cells: one.cells.iter().map(cell).collect(),
    };
    let indicator = |one: &etp_report::Indicator| IndicatorCard {
        name: one.name.to_owned(),
        how: how(one.name, options, voice),
    };
    Ok(SchemeEdit {
        card: card(&known, desk.centre().country, voice),
        retired,
        options: options_of(options, voice)?,
        groups: known.scheme.groups.iter().map(group).collect(),
        indicators: indicators().map(indicator).collect(),
    })
}

fn options_of(options: &Options, voice: Voice) -> Result<Vec<SchemeOption>, Failure> {
    let table =
        toml::Table::try_from(options).map_err(|_| Failure::broken("report-not-written"))?;
    let one = |(name, value): (&String, &toml::Value)| SchemeOption {
        name: name.clone(),
        sentence: voice.word(&format!("report-option-{}", name.replace('_', "-"))),
        value: value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned),
        choices: choices(name, voice),
    };
    let mut lines: Vec<_> = table.iter().map(one).collect();
    if !table.contains_key("funding_floor") {
        lines.push(SchemeOption {
            name: "funding_floor".to_owned(),
            sentence: voice.word("report-option-funding-floor"),
            value: String::new(),
            choices: vec![],
        });
    }
    Ok(lines)
}

fn choices(name: &str, voice: Voice) -> Vec<(String, String)> {
    let found = CHOICES.iter().find(|(one, _)| *one == name);
    let all = found.map_or(&[][..], |(_, all)| all);
    all.iter()
        .map(|one| {
            (
                (*one).to_owned(),
                voice.word(&format!("report-choice-{one}")),
            )
        })
        .collect()
}

/// Saves a centre's own scheme as a new version, to be chosen again if it was retired. The answer is its
/// name.
///
/// # Errors
/// No such scheme to copy; no title; an option, a date or a cell that cannot be; the disk.
pub fn save_scheme(desk: &Desk, form: &SaveScheme) -> Result<Done<String>, Failure> {
    desk.write(|writer| {
        let ships = pick(
            writer,
            &form.copied_from,
            &form.copied_version,
            desk.today(),
        )?;
        let name = name_for(writer, form)?;
        let version = version_for(writer, &name, desk.today())?;
        let scheme = adapted(&ships.scheme, form, name.clone(), version)?;
        let source =
            toml::to_string_pretty(&scheme).map_err(|_| Failure::broken("report-not-written"))?;
        Scheme::parse(&source).map_err(refused)?;
        writer.add_report_scheme(&name, &source, desk.professional(), desk.now())?;
        writer.take_report_scheme_back(&name)?;
        desk.log(
            writer,
            "save-scheme",
            &name,
            &serde_json::json!({ "copied-from": form.copied_from }),
        )?;
        Ok(Done::new(name, [Topic::Reports]))
    })
}

/// The name of a copy: that of the scheme with a number no other has or had.
fn name_for(writer: &Writer<'_>, form: &SaveScheme) -> Result<String, Failure> {
    let own = writer.own_report_schemes()?.into_iter();
    let names: Vec<_> = own.map(|row| row.name).collect();
    if names.contains(&form.name) {
        return Ok(form.name.clone());
    }
    let free = (1..)
        .map(|number| format!("{}-{number}", form.copied_from))
        .find(|name| !names.contains(name));
    Ok(free.unwrap_or_default())
}

/// The day, and a number from the second version of that day on.
fn version_for(writer: &Writer<'_>, name: &str, today: NaiveDate) -> Result<String, Failure> {
    let rows = writer.report_scheme_versions(name)?;
    let rows = rows.iter();
    let taken: Vec<_> = rows
        .filter_map(|row| Some(Scheme::parse(&row.source).ok()?.version))
        .collect();
    let day = today.format("%Y-%m-%d").to_string();
    let more = (2..).map(|number| format!("{day}-{number}"));
    let free = std::iter::once(day.clone())
        .chain(more)
        .find(|version| !taken.contains(version));
    Ok(free.unwrap_or(day))
}

fn adapted(
    ships: &Scheme,
    form: &SaveScheme,
    name: String,
    version: String,
) -> Result<Scheme, Failure> {
    let missing = || Failure::refused("report-title-missing").with("field", "title");
    let title = Some(form.title.trim())
        .filter(|title| !title.is_empty())
        .ok_or_else(missing)?;
    let groups = form.groups.iter();
    let groups: Vec<_> = groups
        .map(|group| adapted_group(ships, group, form.language))
        .collect();
    // A cell that counts something else now is not the one a check or a part was about.
    let kept: BTreeSet<String> = groups
        .iter()
        .flat_map(|group| &group.cells)
        .filter(|cell| as_shipped(ships, &cell.code, &cell.indicator).is_some())
        .map(|cell| cell.code.clone())
        .collect();
    let checks = ships
        .checks
        .iter()
        .filter(|check| check.cells().all(|cell| kept.contains(cell)));
    let mut scheme = Scheme {
        name,
        version,
        from: day(&form.from, "from")?,
        until: day(&form.until, "until")?,
        checked: false,
        copied_from: format!("{} {}", ships.name, ships.version),
        title: with(&ships.title, form.language, title),
        options: options_from(&ships.options, &form.options)?,
        checks: checks.cloned().collect(),
        groups,
        ..ships.clone()
    };
    let cells = scheme.groups.iter_mut().flat_map(|group| &mut group.cells);
    for cell in cells.filter(|cell| !kept.contains(&cell.of)) {
        cell.of.clear();
    }
    Ok(scheme)
}

fn adapted_group(ships: &Scheme, form: &SchemeGroupForm, language: HandoutLanguage) -> Group {
    let old = ships.groups.iter().find(|group| group.code == form.code);
    Group {
        code: form.code.clone(),
        label: with(
            &old.map(|group| group.label.clone()).unwrap_or_default(),
            language,
            &form.label,
        ),
        cells: form
            .cells
            .iter()
            .map(|cell| adapted_cell(ships, cell, language))
            .collect(),
        tables: old.map(|group| group.tables.clone()).unwrap_or_default(),
    }
}

/// A cell that kept its number and what it counts.
fn as_shipped<'a>(ships: &'a Scheme, code: &str, indicator: &str) -> Option<&'a Cell> {
    let old = ships.cell(code);
    old.filter(|cell| cell.indicator == indicator)
}

fn adapted_cell(ships: &Scheme, form: &SchemeCellForm, language: HandoutLanguage) -> Cell {
    let old = as_shipped(ships, form.code.trim(), &form.indicator);
    Cell {
        code: form.code.trim().to_owned(),
        indicator: form.indicator.clone(),
        label: with(
            &old.map(|cell| cell.label.clone()).unwrap_or_default(),
            language,
            &form.label,
        ),
        beside: old.is_some_and(|cell| cell.beside),
        of: old.map(|cell| cell.of.clone()).unwrap_or_default(),
    }
}

/// A text with other words in one language.
fn with(words: &Words, language: HandoutLanguage, text: &str) -> Words {
    let mut words = words.clone();
    words.0.insert(language, text.trim().to_owned());
    words
}

fn day(text: &str, field: &str) -> Result<Option<NaiveDate>, Failure> {
    let text = text.trim();
    let unreadable = || {
        Failure::refused("report-day-unreadable")
            .with("given", text)
            .with("field", field)
    };
    (!text.is_empty())
        .then(|| text.parse().map_err(|_| unreadable()))
        .transpose()
}

/// The options with what was set over them.
fn options_from(options: &Options, set: &[SetOption]) -> Result<Options, Failure> {
    let broken = |_| Failure::broken("report-not-written");
    let mut table = toml::Table::try_from(options).map_err(broken)?;
    for one in set {
        let refuse = || {
            Failure::refused("report-option-unreadable")
                .with("given", one.value.trim())
                .with("field", &one.name)
        };
        let value = one.value.trim();
        if value.is_empty() && one.name == "funding_floor" {
            table.remove("funding_floor");
            continue;
        }
        let typed = format!("value = {value}").parse::<toml::Table>().ok();
        let value = typed
            .and_then(|mut typed| typed.remove("value"))
            .unwrap_or_else(|| toml::Value::String(value.to_owned()));
        let before = table.insert(one.name.clone(), value);
        let read: Result<Options, _> = table.clone().try_into();
        if read.is_err() || (before.is_none() && one.name != "funding_floor") {
            return Err(refuse());
        }
    }
    table
        .try_into()
        .map_err(|_: toml::de::Error| Failure::broken("report-not-written"))
}

fn refused(problem: SchemeProblem) -> Failure {
    Failure::refused(problem.to_string()).with("given", problem.given())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_counts_something_else_takes_its_checks_and_its_parts_along() {
        let ships = etp_report::shipped();
        let ships = ships.iter().find(|one| !one.checks.is_empty()).unwrap();
        let turned = ships.checks[0].cells().next().unwrap().clone();
        let cell = |one: &Cell| SchemeCellForm {
            code: one.code.clone(),
            label: String::new(),
            indicator: match one.code == turned {
                true => "other".to_owned(),
                false => one.indicator.clone(),
            },
        };
        let group = |one: &Group| SchemeGroupForm {
            code: one.code.clone(),
            label: String::new(),
            cells: one.cells.iter().map(cell).collect(),
        };
        let form = SaveScheme {
            name: String::new(),
            copied_from: ships.name.clone(),
            copied_version: ships.version.clone(),
            title: "Copie".to_owned(),
            language: HandoutLanguage::Fr,
            from: String::new(),
            until: String::new(),
            options: vec![],
            groups: ships.groups.iter().map(group).collect(),
        };
        let copy = adapted(ships, &form, "copy".to_owned(), "1".to_owned()).unwrap();
        let about = |check: &etp_report::Check| check.cells().any(|cell| *cell == turned);
        assert!(!copy.checks.iter().any(about));
        let kept = ships.checks.iter().filter(|check| !about(check)).count();
        assert_eq!(copy.checks.len(), kept);
        assert!(copy.cells().all(|cell| cell.of != turned));
    }
}
