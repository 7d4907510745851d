//! What a reader finds in a report: every number of a chart in words, gaps that are no noughts, the mark
//! on every page, and a drawing that stays on its page.

use super::*;
use crate::RecordMarks;
use crate::chart::{Chart, ChartKind, ChartSeries, ChartUnit};
use crate::report::{Align, ReportBlock, ReportDocument, ReportSection, ReportTable};
use ChartKind::{Bar, Dot, Line, Stacked};
use proptest::prelude::*;

const KINDS: [ChartKind; 4] = [Bar, Stacked, Line, Dot];

/// A fictional chart of two series over four programmes.
pub(crate) fn chart(kind: ChartKind, unit: ChartUnit) -> Chart {
    let series = |name: &str, values: [Option<f64>; 4]| ChartSeries {
        name: name.to_owned(),
        values: values.to_vec(),
    };
    Chart {
        kind,
        title: "3 patients sur 4 finissent leur parcours".to_owned(),
        series: vec![
            series("Terminés", [Some(74.0), Some(61.5), None, Some(0.0)]),
            series("En cours", [Some(12.0), None, None, Some(38.0)]),
        ],
        categories: ["Diabète", "Cœur", "BPCO", "Bouger"]
            .map(str::to_owned)
            .to_vec(),
        unit,
        alternative: "Parts des parcours terminés et en cours".to_owned(),
        table_heading: "Les nombres".to_owned(),
        tabled: true,
        missing: String::new(),
    }
}

/// A report of those blocks.
fn holding(blocks: Vec<ReportBlock>) -> ReportDocument {
    ReportDocument {
        title: "Rapport annuel 2025".to_owned(),
        subtitle: vec!["Année 2025".to_owned()],
        language: HandoutLanguage::Fr,
        restricted: Some("Diffusion restreinte".to_owned()),
        sections: vec![ReportSection {
            heading: "Parcours".to_owned(),
            intro: "Une phrase.".to_owned(),
            blocks,
        }],
    }
}

/// A table of so many rows.
fn table(rows: usize) -> ReportBlock {
    let row = |number: usize| vec![format!("Lieu {number}"), format!("{number}")];
    ReportBlock::Table(ReportTable {
        caption: "Séances".to_owned(),
        columns: vec![
            ("Lieu".to_owned(), Align::Start),
            ("Nombre".to_owned(), Align::End),
        ],
        rows: (1..=rows).map(row).collect(),
        head_column: true,
        notes: vec!["Une remarque.".to_owned()],
    })
}

/// A report with every kind of chart, a long table and a remark.
pub(crate) fn report() -> ReportDocument {
    let units = [
        ChartUnit::Percent,
        ChartUnit::Percent,
        ChartUnit::Count,
        ChartUnit::Ratio,
    ];
    let charts = KINDS.into_iter().zip(units);
    let mut blocks: Vec<ReportBlock> = charts
        .map(|(kind, unit)| ReportBlock::Chart(chart(kind, unit)))
        .collect();
    blocks.push(table(70));
    blocks.push(ReportBlock::Note("Fin.".to_owned()));
    holding(blocks)
}

pub(crate) fn marks() -> RecordMarks {
    RecordMarks {
        fictional: false,
        ..records::record().marks
    }
}

/// Reports for those who judge sheets: in both directions, bare, and of words nobody should have typed.
pub(crate) fn kinds() -> Vec<kinds::Kind> {
    let arabic = ReportDocument {
        language: HandoutLanguage::Ar,
        ..report()
    };
    let mut nameless = chart(Line, ChartUnit::Hours);
    nameless.series.truncate(1);
    nameless.series[0].name.clear();
    (nameless.alternative, nameless.title) = (String::new(), String::new());
    let empty = Chart {
        series: vec![],
        categories: vec![],
        ..chart(Bar, ChartUnit::Count)
    };
    let bare = ReportDocument {
        subtitle: vec![],
        restricted: None,
        ..holding(vec![
            ReportBlock::Chart(nameless),
            ReportBlock::Chart(empty),
            table(0),
        ])
    };
    let sheet = |(name, report): (&str, ReportDocument)| {
        let composed = crate::report::compose(&report, &marks()).unwrap();
        (name.to_owned(), lay_out(&composed).unwrap())
    };
    [
        ("report", report()),
        ("report from the right", arabic),
        ("bare report", bare),
    ]
    .map(sheet)
    .into()
}

/// The pages of a report, each as lines.
pub(crate) fn report_pages(report: &ReportDocument) -> Result<Vec<Vec<String>>, HandoutProblem> {
    let sheet = lay_out(&crate::report::compose(report, &marks())?)?;
    Ok(written(&sheet))
}

#[test]
fn a_remark_stands_on_the_page_of_the_last_row_it_remarks_upon() {
    for rows in 1..=60 {
        let after = (0..3).map(|_| ReportBlock::Text("Une suite.".to_owned()));
        let blocks = [table(rows)].into_iter().chain(after).collect();
        let pages = report_pages(&holding(blocks)).unwrap();
        let says = |page: &[String], what: &str| page.iter().any(|line| line.ends_with(what));
        let remark = pages.iter().find(|page| says(page, "Une remarque."));
        let row = format!("Lieu {rows}");
        assert!(remark.is_some_and(|page| says(page, &row)), "{rows} rows");
    }
}

fn drawn(chart: Chart) -> Vec<String> {
    let pages = report_pages(&holding(vec![ReportBlock::Chart(chart)])).unwrap();
    pages.into_iter().flatten().collect()
}

fn count(lines: &[String], what: &str) -> usize {
    lines.iter().filter(|line| line.ends_with(what)).count()
}

#[test]
fn every_page_says_who_may_read_it_and_once_in_words_that_are_heard() {
    let pages = report_pages(&report()).unwrap();
    assert!(pages.len() > 2, "{}", pages.len());
    let says = |kind: &str| {
        let said =
            |line: &&String| line.starts_with(kind) && line.ends_with("Diffusion restreinte");
        pages
            .iter()
            .map(|page| page.iter().filter(said).count())
            .collect::<Vec<_>>()
    };
    assert_eq!(says("decor"), vec![1; pages.len()]);
    assert_eq!(says("content").iter().sum::<usize>(), 1);
}

#[test]
fn the_table_below_a_chart_has_every_number_and_a_word_for_every_gap() {
    for kind in KINDS {
        let lines = drawn(chart(kind, ChartUnit::Percent));
        for number in [
            "74,0\u{A0}%",
            "61,5\u{A0}%",
            "12,0\u{A0}%",
            "38,0\u{A0}%",
            "0,0\u{A0}%",
        ] {
            assert!(count(&lines, number) > 0, "{kind:?} {number}");
        }
        let words = count(&lines, "sans donnée");
        assert!(
            words >= 3 + 2,
            "{kind:?}: three in the table, the others drawn: {words}"
        );
    }
}

#[test]
fn a_missing_value_draws_nothing_and_nought_is_a_number() {
    let one = |value| {
        let mut chart = chart(Bar, ChartUnit::Count);
        chart.series.truncate(1);
        chart.series[0].values = vec![Some(5.0), value, Some(3.0), Some(1.0)];
        drawn(chart)
    };
    let bars = |lines: &[String]| {
        let bar = |line: &&String| line.starts_with("content") && line.contains("rectangle");
        lines.iter().filter(bar).count()
    };
    let (missing, nought, some) = (one(None), one(Some(0.0)), one(Some(2.0)));
    assert_eq!(bars(&missing), bars(&nought));
    assert_eq!(bars(&some), bars(&nought) + 1);
    assert_eq!(
        (
            count(&missing, "sans donnée"),
            count(&nought, "sans donnée")
        ),
        (2, 0)
    );
    assert_eq!(count(&nought, " 0"), 2);
    assert_eq!(bars(&one(Some(f64::NAN))), bars(&missing));
}

#[test]
fn its_own_word_stands_where_a_chart_has_one() {
    let own = Chart {
        missing: "moins de 5".to_owned(),
        ..chart(Bar, ChartUnit::Count)
    };
    let lines = drawn(own);
    assert_eq!(count(&lines, "sans donnée"), 0);
    assert_eq!(count(&lines, "moins de 5"), 6);
}

#[test]
fn a_line_stops_at_a_gap_and_goes_on_behind_it() {
    let pieces = |values: [Option<f64>; 4]| {
        let mut chart = chart(Line, ChartUnit::Count);
        chart.series.truncate(1);
        chart.series[0].values = values.to_vec();
        let lines = drawn(chart);
        lines.iter().filter(|line| line.contains("picture")).count()
    };
    let (two, one, four) = (Some(2.0), Some(1.0), Some(4.0));
    // A line between neighbours, and a mark on each.
    assert_eq!(pieces([one, two, one, four]), 3 + 4);
    assert_eq!(pieces([one, None, two, four]), 1 + 3);
    assert_eq!(pieces([one, None, two, None]), 2);
}

#[test]
fn a_series_with_a_value_too_few_is_refused() {
    let mut chart = chart(Bar, ChartUnit::Count);
    chart.series[1].values.pop();
    let refused = report_pages(&holding(vec![ReportBlock::Chart(chart)])).unwrap_err();
    let language = HandoutLanguage::Fr;
    assert_eq!(refused, HandoutProblem::PartsUneven { block: 1, language });
}

#[test]
fn a_chart_of_too_many_categories_is_left_to_its_table() {
    let mut many = chart(Bar, ChartUnit::Count);
    many.series.truncate(1);
    many.categories = (1..=41).map(|number| format!("Lieu {number}")).collect();
    many.series[0].values = vec![Some(1.0); 41];
    let lines = drawn(many);
    assert_eq!(count(&lines, "Lieu 41"), 1);
}

/// The right edge and the bottom of everything drawn as content.
fn inside(line: &str) -> bool {
    let mut words = line.split_whitespace().skip(1);
    let mut number = || words.next().and_then(|word| word.parse::<f32>().ok());
    let (x, y) = (number().unwrap(), number().unwrap());
    let paper = Paper::A4;
    (50.0..paper.width - 40.0).contains(&x) && (20.0..paper.height - 20.0).contains(&y)
}

fn any_chart() -> impl Strategy<Value = Chart> {
    let name = prop::sample::select(vec![
        "",
        "Givet",
        "Une très longue dénomination de programme",
        "محمد",
    ]);
    let kind = prop::sample::select(KINDS.to_vec());
    let units = [
        ChartUnit::Count,
        ChartUnit::Percent,
        ChartUnit::Ratio,
        ChartUnit::Hours,
    ];
    let unit = prop::sample::select(units.to_vec());
    let value = prop::option::of(prop_oneof![
        -5.0..1e6_f64,
        Just(0.0),
        Just(f64::NAN),
        Just(100.0)
    ]);
    (kind, unit, 0usize..4, 0usize..14).prop_flat_map(move |(kind, unit, series, categories)| {
        let values = prop::collection::vec(value.clone(), categories);
        let one = (name.clone(), values).prop_map(|(name, values)| ChartSeries {
            name: name.to_owned(),
            values,
        });
        let series = prop::collection::vec(one, series);
        let names = prop::collection::vec(name.clone(), categories);
        (series, names).prop_map(move |(series, names)| Chart {
            series,
            categories: names.into_iter().map(str::to_owned).collect(),
            ..chart(kind, unit)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_chart_stays_on_its_page_in_both_directions(
        chart in any_chart(),
        language in prop::sample::select(vec![HandoutLanguage::Fr, HandoutLanguage::Ar]),
    ) {
        let report = ReportDocument {
            language,
            ..holding(vec![ReportBlock::Chart(chart)])
        };
        for line in report_pages(&report).unwrap().iter().flatten() {
            prop_assert!(!line.starts_with("content") || inside(line), "{}", line);
        }
    }
}
