//! Every note has its sentence; those of refusals are looked for by `cargo xtask check`.

use etp_i18n::Language;
use std::collections::BTreeSet;

const NOTES: [&str; 10] = [
    "table-cell-error",
    "table-cells-merged",
    "table-date-impossible",
    "table-digits-lost",
    "table-ending-differs",
    "table-formula-without-value",
    "table-formulas-read",
    "table-quote-unclosed",
    "table-sheet-hidden",
    "table-title-above-headings",
];

#[test]
fn every_note_is_told_in_four_languages() {
    let args = [
        "count", "ending", "format", "given", "headings", "last", "region",
    ];
    for code in NOTES {
        let told = |language| {
            etp_i18n::message(
                language,
                &format!("error-{code}"),
                args.map(|name| (name, "1")),
            )
        };
        let languages = [Language::Fr, Language::Nl, Language::De, Language::En];
        let sentences: BTreeSet<_> = languages.into_iter().map(|it| told(it).unwrap()).collect();
        assert_eq!(sentences.len(), 4, "{code}");
    }
}
