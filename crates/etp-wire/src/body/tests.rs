//! Bodies nobody honest would write, each signed for as if it were honest.

use super::*;
use crate::envelope::Schema;
use crate::{DeviceKey, Digest};
use etp_disclosure::{CountedPathology, Period, PeriodKind, Residence, Sex, Step};

/// An envelope that hides what these values leave out of the table, and their body.
fn forged(period: &str, step: Step, values: &Values) -> (Envelope, Vec<u8>) {
    let period: Period = period.parse().expect("a period");
    let centre = "FR-08-GIVET-01";
    let body = write(period.data_set(), &period.to_string(), centre, values);
    let envelope = Envelope {
        device: DeviceKey::from_seed([7; 32]).device_id(),
        centre: centre.to_owned(),
        period,
        revision: 1,
        sequence: 1,
        previous: None,
        created: "2026-04-02T08:15:00Z".to_owned(),
        policy: "k11-v1".to_owned(),
        schema: Schema::Second,
        self_check: None,
        step,
        status: Status::Released,
        cause: None,
        hidden: hidden(&elements(period.kind(), step), values),
        body: Digest::of(&body),
    };
    (envelope, body)
}

fn elements(kind: PeriodKind, step: Step) -> Vec<(Row, Measure)> {
    let measures = measures_of(kind);
    let rows = rows_of(kind, step).into_iter();
    rows.flat_map(|row| measures.iter().map(move |measure| (row, *measure)))
        .collect()
}

fn read(period: &str, step: Step, values: &Values) -> Result<Body, HubRefusal> {
    let (envelope, body) = forged(period, step, values);
    Body::read(&body, &envelope)
}

fn quarter(rows: &[(Row, u64, u64)]) -> Values {
    let pairs = |(row, patients, attendances): &(Row, u64, u64)| {
        [
            ((*row, Measure::Patients), *patients),
            ((*row, Measure::Attendances), *attendances),
        ]
    };
    rows.iter().flat_map(pairs).collect()
}

fn read_quarter(rows: &[(Row, u64, u64)]) -> Result<Body, HubRefusal> {
    read("2026Q1", Step::Full, &quarter(rows))
}

/// Six pathologies, twelve patients and fifteen attendances each, but for so many with diabetes.
fn rows(diabetes: u64) -> Vec<(Row, u64, u64)> {
    let of = |pathology| match pathology {
        CountedPathology::Dt2 => (Row::Of(pathology), diabetes, diabetes),
        _ => (Row::Of(pathology), 12, 15),
    };
    std::iter::once((Row::Total, 40, 75 + diabetes))
        .chain(CountedPathology::ALL.iter().copied().map(of))
        .collect()
}

/// A year of six times 30 attendances, every split of it whole.
fn year() -> Values {
    let all = rows_of(PeriodKind::Year, Step::Full);
    let attendances = |row: &Row| match row {
        Row::Total => 180,
        Row::Of(_) => 30,
        Row::Age(_) => 36,
        Row::Residence(_) => 45,
        Row::Delivery(_) => 60,
        Row::Sex(_) => 90,
        Row::Wide(_) => 0,
    };
    all.iter()
        .map(|row| ((*row, Measure::Attendances), attendances(row)))
        .collect()
}

fn without(mut values: Values, rows: &[Row]) -> Values {
    values.retain(|(row, _), _| !rows.contains(row));
    values
}

fn read_year(values: &Values) -> Result<Body, HubRefusal> {
    read("2026", Step::Full, values)
}

const DIABETES: Row = Row::Of(CountedPathology::Dt2);
const HEART: Row = Row::Of(CountedPathology::Ic);

#[test]
fn a_shown_number_below_the_threshold_is_refused() {
    assert!(read_quarter(&rows(11)).is_ok());
    assert!(read_quarter(&rows(0)).is_ok());
    assert_eq!(read_quarter(&rows(10)), Err(HubRefusal::BelowThreshold));
    assert_eq!(read_quarter(&rows(1)), Err(HubRefusal::BelowThreshold));
}

#[test]
fn a_row_hidden_alone_is_refused() {
    let mut values = rows(30);
    values.remove(2);
    assert_eq!(read_quarter(&values), Err(HubRefusal::BelowThreshold));
    values.remove(2);
    assert!(read_quarter(&values).is_ok());
}

#[test]
fn a_table_that_cannot_be_is_refused() {
    let refused = Err(HubRefusal::BadBody);
    assert_eq!(read_quarter(&[(Row::Total, 40, 39)]), refused);
    assert_eq!(read_quarter(&rows(41)), refused, "more than the total");
    assert_eq!(read_quarter(&rows(11)[1..]), refused, "no total");
    let mut parts = rows(11);
    parts[0].2 += 1;
    assert_eq!(read_quarter(&parts), refused, "parts below the whole");
    parts[0] = (Row::Total, 72, 86);
    assert_eq!(read_quarter(&parts), refused, "more people than parts");
    let mut half = quarter(&rows(11));
    half.remove(&(DIABETES, Measure::Patients));
    assert_eq!(read("2026Q1", Step::Full, &half), refused, "half a row");
}

#[test]
fn a_year_is_read_whole_and_without_what_it_does_not_speak_of() {
    let elements = |values: &Values| read_year(values).map(|body| body.elements().count());
    assert_eq!(elements(&year()), Ok(21));
    let sexes = [Row::Sex(Sex::Female), Row::Sex(Sex::Male)];
    let (mut envelope, _) = forged("2026", Step::Full, &year());
    let values = without(year(), &sexes);
    let body = write("ETP_Y", "2026", "FR-08-GIVET-01", &values);
    envelope.body = Digest::of(&body);
    let read = Body::read(&body, &envelope).map(|body| body.elements().count());
    assert_eq!(read, Ok(19));
    assert_eq!(
        elements(&without(year(), &sexes[..1])),
        Err(HubRefusal::BelowThreshold)
    );
    let residences = [Row::Residence(Residence::Germany)];
    assert_eq!(elements(&without(year(), &residences)), Ok(21));
}

#[test]
fn what_a_year_gives_away_is_refused() {
    let below = Err(HubRefusal::BelowThreshold);
    assert_eq!(read_year(&without(year(), &[DIABETES])), below);
    assert!(read_year(&without(year(), &[DIABETES, HEART])).is_ok());
    let mut little = without(year(), &[DIABETES, HEART]);
    little.insert((Row::Of(CountedPathology::Obe), Measure::Attendances), 80);
    assert_eq!(
        read_year(&little),
        below,
        "ten attendances for two hidden rows"
    );
    let mut elsewhere = year();
    elsewhere.insert(
        (Row::Residence(Residence::France), Measure::Attendances),
        40,
    );
    assert_eq!(read_year(&elsewhere), below, "five who live elsewhere");
    let mut small = without(year(), &[HEART]);
    small.insert((DIABETES, Measure::Attendances), 4);
    assert_eq!(read_year(&small), below);
}

#[test]
fn a_table_has_the_rows_of_its_step_and_no_other() {
    let total = [((Row::Total, Measure::Attendances), 180)].into();
    assert!(read("2026", Step::TotalOnly, &total).is_ok());
    assert_eq!(
        read("2026", Step::TotalOnly, &year()),
        Err(HubRefusal::BadBody)
    );
    assert_eq!(
        read("2026", Step::ThreeAges, &year()),
        Err(HubRefusal::BadBody)
    );
    let people = [((Row::Total, Measure::Patients), 180)].into();
    assert_eq!(
        read("2026", Step::TotalOnly, &people),
        Err(HubRefusal::BadBody)
    );
    let half: Values = CountedPathology::ALL
        .iter()
        .map(|one| ((Row::Of(*one), Measure::Attendances), 30))
        .collect();
    assert!(read("2026S1", Step::HalfYears, &half).is_ok());
    assert_eq!(read("2026S1", Step::Full, &half), Err(HubRefusal::BadBody));
}

#[test]
fn a_body_that_contradicts_its_envelope_is_refused() {
    let (envelope, body) = forged("2026Q1", Step::Full, &quarter(&rows(30)));
    let with = |change: fn(&mut Envelope)| {
        let mut other = envelope.clone();
        change(&mut other);
        Body::read(&body, &other)
    };
    let bad = Err(HubRefusal::BadBody);
    assert_eq!(with(|one| one.centre = "BE-ARLON-01".to_owned()), bad);
    let other_quarter = with(|one| {
        if let Ok(period) = "2026Q2".parse() {
            one.period = period;
        }
    });
    assert_eq!(other_quarter, bad);
    assert_eq!(with(|one| one.hidden = vec!["ETP_PAT_DT2".to_owned()]), bad);
    assert_eq!(with(|one| one.status = Status::Withdrawn), bad);
    assert_eq!(
        with(|one| one.policy = "k2".to_owned()),
        Err(HubRefusal::UnknownPolicy)
    );
    assert_eq!(
        with(|one| one.policy = "k5-v1".to_owned()),
        Err(HubRefusal::UnknownPolicy)
    );
}

#[test]
fn a_body_has_one_form() {
    let (envelope, body) = forged("2026Q1", Step::Full, &quarter(&rows(30)));
    let text = String::from_utf8(body).unwrap_or_default();
    for (was, is) in [
        (r#""value":"30""#, r#""value":"030""#),
        (r#""value":"30""#, r#""value":"-30""#),
        (r#""value":"30""#, r#""value":30"#),
        ("ETP_PAT_DT2", "ETP_PAT_XYZ"),
        ("ETP_C", "ETP_Y"),
        (r#"{"dataSet""#, r#"{ "dataSet""#),
        (r#"{"dataSet""#, r#"{"name":"x","dataSet""#),
        (
            r#"{"dataElement":"ETP_ATT_DT2","value":"30"},"#,
            r#"{"dataElement":"ETP_ATT_DT2","value":"30"},{"dataElement":"ETP_ATT_DT2","value":"30"},"#,
        ),
    ] {
        let other = text.replacen(was, is, 1);
        assert!(other != text, "{is}");
        let read = Body::read(other.as_bytes(), &envelope);
        assert!(read == Err(HubRefusal::BadBody), "{is}");
    }
}
