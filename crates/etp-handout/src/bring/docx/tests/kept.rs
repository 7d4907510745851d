//! What must not change its meaning on the way: signs, numbers, titles; and what is lost is said.

use super::*;

#[test]
fn signs_of_word_become_letters_and_lost_ones_are_named() {
    let symbol =
        |text| format!("<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>{text}</w:t></w:r>");
    let body = format!(
        "<w:p><w:r><w:t>Si \u{F0B3} 70 ou </w:t><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/><w:t> 5 </w:t></w:r>{}<w:r><w:t>g</w:t></w:r></w:p>",
        symbol("m")
    );
    let brought = bring(&body);
    assert_eq!(lines(&brought), ["Si ≥ 70 ou ≤ 5 µg"]);
    assert_eq!(brought.left_out, []);
    let lost = "<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r></w:p>";
    assert_eq!(bring(lost).left_out, [LeftOut::Sign]);
}

#[test]
fn numbers_above_the_line_stay_there_and_those_below_it_are_plain() {
    let at = |place, text| {
        format!("<w:r><w:rPr><w:vertAlign w:val=\"{place}\"/></w:rPr><w:t>{text}</w:t></w:r>")
    };
    let body = format!(
        "<w:r><w:t>10</w:t></w:r>{}<w:r><w:t>/l, CO</w:t></w:r>{}<w:r><w:t>, 1</w:t></w:r>{}",
        at("superscript", "9"),
        at("subscript", "2"),
        at("superscript", "er")
    );
    assert_eq!(runs(&body), ["10⁹/l, CO2, 1er"]);
}

#[test]
fn struck_words_are_left_out_and_said() {
    let body = "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>deux </w:t></w:r><w:r><w:rPr><w:dstrike/></w:rPr><w:t>trois </w:t></w:r>\
                <w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>un</w:t></w:r></w:p>";
    let brought = bring(body);
    assert_eq!(lines(&brought), ["un"]);
    assert_eq!(brought.left_out, [LeftOut::Struck]);
}

#[test]
fn one_heading_of_the_first_level_is_a_title_and_several_are_headings() {
    let several = [of("Titre1", "Un"), said("mot"), of("Titre1", "Deux")].concat();
    let brought = bring(&several);
    assert_eq!(brought.title, "");
    assert_eq!(lines(&brought), ["heading: Un", "mot", "heading: Deux"]);
    let one = [of("Titre1", "Un"), said("mot"), of("Titre2", "Deux")].concat();
    assert_eq!(bring(&one).title, "Un");
}

#[test]
fn typed_bullets_keep_what_is_bold_and_steps_that_go_on_their_number() {
    let typed = "<w:p><w:r><w:t>• </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Jamais</w:t></w:r><w:r><w:t> seul</w:t></w:r></w:p>";
    assert_eq!(lines(&bring(typed)), ["list: **Jamais** seul"]);
    let body = [
        item(2, 0, "un"),
        said("mot"),
        item(2, 0, "deux"),
        item(2, 0, "trois"),
    ];
    assert_eq!(
        lines(&bring(&body.concat())),
        ["steps: un", "mot", "2. deux", "3. trois"]
    );
}

#[test]
fn what_stands_above_and_below_every_page_is_named_when_it_has_words() {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let with = |header: &str| {
        let whole = format!(
            "<R><Relationship Id=\"a\" Type=\"{kind}/officeDocument\" Target=\"d.xml\"/></R>"
        );
        let leads =
            format!("<R><Relationship Id=\"h\" Type=\"{kind}/header\" Target=\"h.xml\"/></R>");
        let text = format!("<w:document><w:body>{}</w:body></w:document>", said("mot"));
        let parts = [
            ("_rels/.rels", whole.as_str()),
            ("_rels/d.xml.rels", leads.as_str()),
            ("d.xml", text.as_str()),
            ("h.xml", header),
        ];
        bring_docx(&parcel(&parts), Fr).unwrap().left_out
    };
    let header = |text| format!("<w:hdr>{}</w:hdr>", said(text));
    assert_eq!(with(&header("À jeun")), [LeftOut::Note]);
    assert_eq!(with(&header("12")), []);
}

#[test]
fn many_links_are_found_by_their_id() {
    let links = vec!["https://www.example.org"; 20_000];
    let body: String = (1..=20_000)
        .map(|id| format!("<w:hyperlink r:id=\"rId{id}\"><w:r><w:t>ici </w:t></w:r></w:hyperlink>"))
        .collect();
    let made = Made {
        links: &links,
        ..Made::default()
    };
    let brought = bring_docx(&made.with(&format!("<w:p>{body}</w:p>")), Fr).unwrap();
    assert_eq!(brought.left_out, [LeftOut::Link]);
}
