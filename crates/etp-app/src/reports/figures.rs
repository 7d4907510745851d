//! A filled report, as screens show it.

use super::ground::{Counted, Ground};
use super::people::Names;
use super::{schemes, tables, words};
use crate::forms::AskReport;
use crate::views::{
    ReportAlarm, ReportBroken, ReportGroup, ReportLine, ReportProgramme, ReportValue, ReportView,
};
use crate::{Desk, Failure};
use etp_i18n::{message, report as says};
use etp_report::{
    Alarm, BrokenCheck, Cell, Counting, Figure, Relation, Unit, Value, alarms, indicator,
};
use etp_store::Reader;

/// How many people or sessions an alarm names.
const NAMED: usize = 100;

/// A filled report.
///
/// # Errors
/// The period cannot be read; no such scheme or programme; the disk.
pub fn report(desk: &Desk, form: &AskReport) -> Result<ReportView, Failure> {
    desk.read(|reader| {
        let ground = Ground::of(desk, reader, form)?;
        view(desk, reader, &ground.counted())
    })
}

/// The same, with what each figure said a year before.
///
/// # Errors
/// As [`report`].
pub fn report_beside(desk: &Desk, form: &AskReport) -> Result<ReportView, Failure> {
    let mut now = report(desk, form)?;
    let earlier = AskReport {
        period: super::ground::period(&form.period)?
            .a_year_before()
            .to_string(),
        version: now.scheme.version.clone(),
        ..form.clone()
    };
    let before = report(desk, &earlier)?;
    let pairs = now.groups.iter_mut().zip(before.groups);
    for (line, old) in pairs.flat_map(|(group, old)| group.lines.iter_mut().zip(old.lines)) {
        line.before = Some(old.value);
    }
    Ok(now)
}

/// A report with its figures, as the screen shows it.
pub(super) fn view(
    desk: &Desk,
    reader: &Reader<'_>,
    counted: &Counted<'_>,
) -> Result<ReportView, Failure> {
    let (ground, filled) = (counted.ground, &counted.filled);
    let names = ground.names(reader);
    let programmes = reader.programmes()?;
    let title = |id| {
        programmes
            .iter()
            .find(|row| row.programme.id == id)
            .map(|row| row.programme.title.clone())
    };
    let broken = filled.broken.iter().map(|one| broken(one, names));
    let alarms = alarms(&counted.centre, ground.scheme(), ground.today);
    let filings = reader.filings()?.into_iter();
    let versions = schemes::named(reader, &ground.scheme().name)?;
    let same = |row: &etp_store::FilingRow| {
        row.scheme == ground.scheme().name
            && row.period == ground.period.to_string()
            && row.programme == ground.programme
    };
    Ok(ReportView {
        scheme: schemes::card(&ground.known, desk.centre().country, ground.voice),
        period: ground.period.to_string(),
        first: ground.period.first(),
        last: ground.period.last(),
        over: ground.today > ground.period.last(),
        programme: ground.programme.and_then(title).unwrap_or_default(),
        programmes: programmes
            .iter()
            .map(|row| ReportProgramme {
                id: row.programme.id,
                title: row.programme.title.clone(),
            })
            .collect(),
        groups: groups(counted, names)?,
        broken: broken.collect::<Result<_, _>>()?,
        alarms: alarms
            .iter()
            .map(|one| alarm(one, names))
            .collect::<Result<_, _>>()?,
        filings: filings
            .filter(same)
            .map(|row| super::filing::line(reader, &versions, row, ground.voice))
            .collect::<Result<_, _>>()?,
    })
}

pub(super) fn groups(counted: &Counted<'_>, names: Names<'_>) -> Result<Vec<ReportGroup>, Failure> {
    let (ground, filled) = (counted.ground, &counted.filled);
    let group = |one: &etp_report::Group| {
        let lines = one
            .cells
            .iter()
            .filter_map(|cell| Some(line(ground, cell, filled.figure(&cell.code)?)));
        let own = one.tables.iter().filter_map(|table| {
            Some((
                table,
                filled
                    .tables
                    .iter()
                    .find(|filled| filled.code == table.code)?,
            ))
        });
        let tables = own.map(|(table, filled)| tables::view(ground, table, filled, names));
        Ok(ReportGroup {
            code: one.code.clone(),
            label: words::words_in(&one.label, ground.voice),
            lines: lines.collect(),
            tables: tables.collect::<Result<_, Failure>>()?,
        })
    };
    ground.scheme().groups.iter().map(group).collect()
}

/// A figure as a line.
pub(super) fn line(ground: &Ground, cell: &Cell, figure: &Figure) -> ReportLine {
    let (options, voice) = (&ground.scheme().options, ground.voice);
    let whole = figure
        .of
        .as_ref()
        .map(|(_, value)| words::value(value, options, voice));
    let counting = indicator(&cell.indicator).map(|one| &one.counting);
    ReportLine {
        cell: cell.code.clone(),
        label: words::words_in(&cell.label, voice),
        beside: cell.beside,
        unit: words::code(&figure.unit),
        value: words::value(&figure.value, options, voice),
        of: of(&figure.value, whole.as_ref(), options, voice),
        part_of: figure.of.as_ref().map(|(cell, _)| cell.clone()),
        whole: whole.and_then(|one| one.number),
        how: words::how(&cell.indicator, options, voice),
        before: None,
        said: match counting {
            Some(Counting::YesNo) => "yes-no".to_owned(),
            Some(Counting::Words) => "words".to_owned(),
            _ => String::new(),
        },
        explained: !matches!(figure.unit, Unit::Ratio | Unit::Said),
    }
}

/// "out of 42": the cell a figure is a part of; of a share, both its numbers.
fn of(
    value: &Value,
    whole: Option<&ReportValue>,
    options: &etp_report::Options,
    voice: crate::letters::voice::Voice,
) -> String {
    let count = |count: u32| words::value(&Value::Count { count }, options, voice).shown;
    match (value, whole) {
        (Value::Ratio { whole: 0, .. } | Value::Ratio { share: false, .. }, _) => String::new(),
        (Value::Ratio { .. }, _) if !value.writes_rate(options) => String::new(),
        (Value::Ratio { part, whole, .. }, _) => {
            let both = says::too_few(voice.speaks, count(*part), count(*whole));
            format!("({both})")
        }
        (_, Some(whole)) => says::of(voice.speaks, &whole.shown),
        (_, None) => String::new(),
    }
}

fn broken(one: &BrokenCheck, names: Names<'_>) -> Result<ReportBroken, Failure> {
    let rule = one.check.to_string().replace("<=", "≤");
    let (left, right) = (i64::from(one.left), i64::from(one.right));
    let speaks = names.voice.speaks;
    let sentence = match one.check.relation {
        Relation::Equal => says::check_equal(speaks, left, right, &rule),
        Relation::AtMost => says::check_at_most(speaks, left, right, &rule),
    };
    Ok(ReportBroken {
        people: names.people(&one.people, NAMED)?,
        rule,
        sentence,
    })
}

fn alarm(one: &Alarm, names: Names<'_>) -> Result<ReportAlarm, Failure> {
    let count = one.patients.len().max(one.sessions.len());
    let key = format!("reports-alarm-{}", one.code);
    let sentence = message(names.voice.speaks, &key, [("count", count.to_string())]);
    Ok(ReportAlarm {
        code: one.code.to_owned(),
        sentence: sentence.unwrap_or(key),
        cells: one.cells.clone(),
        people: names.people(&one.patients, NAMED)?,
        sessions: one
            .sessions
            .iter()
            .take(NAMED)
            .map(|number| names.session(*number))
            .collect(),
        count: crate::rows::number(count),
    })
}
