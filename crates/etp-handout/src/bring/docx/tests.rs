//! What people write in Word becomes blocks; damaged files and bombs become nothing.

mod kept;

use super::made::{Made, parcel, row, said, styled};
use crate::bring::tests::{lines, problems};
use crate::{Brought, LeftOut, bring_docx};
use etp_domain::HandoutLanguage::Fr;
use proptest::prelude::*;

const STYLES: &str = "<w:style w:styleId=\"Titre\"><w:name w:val=\"Title\"/></w:style>\
    <w:style w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style>\
    <w:style w:styleId=\"Mien\"><w:name w:val=\"Mien\"/><w:basedOn w:val=\"Titre2\"/></w:style>\
    <w:style w:styleId=\"Titre2\"><w:name w:val=\"heading 2\"/></w:style>\
    <w:style w:styleId=\"Fort\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>\
    <w:style w:styleId=\"Puces\"><w:name w:val=\"Puces\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>\
    <w:style w:styleId=\"Lgende\"><w:name w:val=\"caption\"/></w:style>\
    <w:style w:styleId=\"TM1\"><w:name w:val=\"toc 1\"/></w:style>\
    <w:style w:styleId=\"Citation\"><w:name w:val=\"Quote\"/></w:style>\
    <w:style w:styleId=\"Rond\"><w:name w:val=\"Rond\"/><w:basedOn w:val=\"Rond\"/></w:style>";
const NUMBERING: &str = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>\
    <w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"none\"/></w:lvl></w:abstractNum>\
    <w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>";

fn bring(body: &str) -> Brought {
    let made = Made {
        styles: STYLES,
        numbering: NUMBERING,
        links: &["https://www.example.org"],
    };
    let brought = bring_docx(&made.with(body), Fr).unwrap();
    assert_eq!(problems(&brought), []);
    brought
}

fn of(style: &str, text: &str) -> String {
    styled(&format!("<w:pStyle w:val=\"{style}\"/>"), text)
}

fn item(list: u32, depth: u32, text: &str) -> String {
    styled(
        &format!("<w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"{list}\"/></w:numPr>"),
        text,
    )
}

fn runs(runs: &str) -> Vec<String> {
    lines(&bring(&format!("<w:p>{runs}</w:p>")))
}

#[test]
fn styles_make_titles_headings_and_key_messages_in_whatever_language_word_speaks() {
    let body = [
        of("Titre", "Le sel"),
        of("TM1", "Au quotidien 1"),
        of("Titre1", "Au quotidien"),
        of("Mien", "Le matin"),
        said("Peu."),
        of("Citation", "Goûtez d’abord."),
        styled("<w:outlineLvl w:val=\"0\"/>", "Le soir"),
        of("Rond", "Tourne en rond."),
    ];
    let brought = bring(&body.concat());
    assert_eq!(brought.title, "Le sel");
    assert_eq!(
        lines(&brought),
        [
            "heading: Au quotidien",
            "subheading: Le matin",
            "Peu.",
            "key: Goûtez d’abord.",
            "heading: Le soir",
            "Tourne en rond.",
        ]
    );
}

#[test]
fn a_document_without_its_styles_is_read_by_their_ids() {
    let body = [
        of("Kop1", "Zout"),
        of("berschrift2", "Morgens"),
        said("Wenig."),
    ];
    let brought = bring_docx(&Made::default().with(&body.concat()), Fr).unwrap();
    assert_eq!(brought.title, "Zout");
    assert_eq!(lines(&brought), ["heading: Morgens", "Wenig."]);
}

#[test]
fn lists_have_bullets_or_numbers() {
    let body = [
        item(1, 0, "pain"),
        item(1, 0, "eau"),
        item(2, 0, "Goûter"),
        item(1, 1, "un peu"),
        item(2, 0, "Saler"),
        said("Puis :"),
        of("Puces", "fin"),
        item(2, 1, "sans marque"),
        item(0, 0, "hors liste"),
        said("•\u{A0}tapé"),
        said("- aussi"),
    ];
    assert_eq!(
        lines(&bring(&body.concat())),
        [
            "list: pain | eau",
            "steps: Goûter – un peu | Saler",
            "Puis :",
            "list: fin",
            "sans marque",
            "hors liste",
            "list: tapé | aussi",
        ]
    );
}

#[test]
fn bold_is_kept_and_hidden_words_are_not() {
    let bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>le jour </w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Fort\"/></w:rPr><w:t>même</w:t></w:r>";
    let plain =
        "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\">Appelez </w:t></w:r>";
    let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>";
    assert_eq!(
        runs(&format!(
            "<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>{plain}{bold}{hidden}"
        )),
        ["Appelez **le jour même**"]
    );
}

#[test]
fn tabs_breaks_hyphens_and_signs_are_letters() {
    let signs = "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>\
                 <w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e &amp; &lt;f {nurse}</w:t>\
                 <w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:char=\"2192\"/></w:r>";
    assert_eq!(runs(signs), ["a b c-de & <f (nurse)→→"]);
}

#[test]
fn insertions_are_kept_and_deletions_are_not() {
    let changed = "<w:pPr><w:pStyle w:val=\"Citation\"/><w:pPrChange><w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr></w:pPrChange></w:pPr>\
                   <w:ins><w:r><w:t>deux </w:t></w:r></w:ins><w:del><w:r><w:delText>trois </w:delText></w:r></w:del>\
                   <w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>verres</w:t></w:r>";
    let brought = bring(&format!("<w:p>{changed}</w:p>"));
    assert_eq!(lines(&brought), ["key: deux verres"]);
    assert_eq!(brought.left_out, [LeftOut::Comment]);
}

#[test]
fn fields_leave_their_words_and_links_say_what_they_lose() {
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://www.example.org\" </w:instrText></w:r>\
                 <w:r><w:t>le site</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>";
    let brought = bring(&format!("<w:p>{field}</w:p>"));
    assert_eq!(
        (lines(&brought), brought.left_out),
        (vec!["le site".to_owned()], vec![LeftOut::Link])
    );
    let link = |words| {
        format!("<w:p><w:hyperlink r:id=\"rId1\"><w:r><w:t>{words}</w:t></w:r></w:hyperlink></w:p>")
    };
    assert_eq!(bring(&link("www.example.org")).left_out, []);
    assert_eq!(bring(&link("ici")).left_out, [LeftOut::Link]);
}

#[test]
fn pictures_formulas_notes_and_comments_are_named_once() {
    let body = "<w:p><w:r><w:t>Sel</w:t><w:footnoteReference w:id=\"1\"/><w:commentReference w:id=\"0\"/><w:drawing><a:blip/></w:drawing>\
                <w:drawing><a:blip/></w:drawing></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>";
    let brought = bring(body);
    assert_eq!(lines(&brought), ["Sel"]);
    let all = [
        LeftOut::Picture,
        LeftOut::Formula,
        LeftOut::Note,
        LeftOut::Comment,
    ];
    assert_eq!(brought.left_out, all);
}

#[test]
fn a_frame_is_said_once() {
    let frame = format!("<w:txbxContent>{}</w:txbxContent>", said("encadré"));
    let body = format!(
        "<w:p><w:r><mc:AlternateContent><mc:Choice>{frame}</mc:Choice><mc:Fallback>{frame}</mc:Fallback></mc:AlternateContent></w:r>\
         <w:r><w:t>texte</w:t></w:r></w:p>"
    );
    assert_eq!(lines(&bring(&body)), ["encadré", "texte"]);
}

#[test]
fn tables_have_a_caption_below_or_above_or_their_heading() {
    let (head, one) = (row(&[&said("Aliment"), &said("")]), row(&[&said("Pain")]));
    let table = format!("<w:tbl><w:tblPr/><w:tblGrid/>{head}{one}</w:tbl>");
    let below = format!("{table}{}", of("Lgende", "Sel"));
    assert_eq!(
        lines(&bring(&below)),
        ["table: Sel | Pain |  | Aliment | –"]
    );
    let above = format!("{}{table}", of("Lgende", "Sel"));
    assert_eq!(
        lines(&bring(&above)),
        ["table: Sel | Pain |  | Aliment | –"]
    );
    let titled = format!("{}{}{table}", of("Titre", "T"), of("Titre1", "Le sel"));
    assert_eq!(
        lines(&bring(&titled))[1],
        "table: Le sel | Pain |  | Aliment | –"
    );
}

#[test]
fn a_frame_made_of_one_cell_is_a_key_message_and_a_row_alone_paragraphs() {
    let frame = format!(
        "<w:tbl>{}</w:tbl>",
        row(&[&[said("Goûtez"), said("puis salez.")].concat()])
    );
    assert_eq!(lines(&bring(&frame)), ["key: Goûtez, puis salez."]);
    let beside = format!("<w:tbl>{}</w:tbl>", row(&[&said("un"), &said("deux")]));
    assert_eq!(lines(&bring(&beside)), ["un", "deux"]);
}

#[test]
fn cells_that_span_and_tables_in_tables_are_named_and_keep_their_words() {
    let wide = format!(
        "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{}",
        said("large")
    );
    let inner = format!("<w:tbl>{}</w:tbl>", row(&[&said("dedans")]));
    let struck = row(&[&said("barré")]).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
    let body = format!(
        "<w:tbl>{}{}{struck}</w:tbl>",
        row(&[&wide]),
        row(&[&said("un"), &format!("{}{inner}", said("deux"))])
    );
    let brought = bring(&body);
    assert_eq!(
        lines(&brought),
        ["table: large, – | un | deux, dedans | large | –"]
    );
    assert_eq!(brought.left_out, [LeftOut::NestedTable, LeftOut::Comment]);
}

#[test]
fn what_is_no_document_is_nothing() {
    assert_eq!(bring_docx(b"%PDF-1.7", Fr), None);
    assert_eq!(
        bring_docx(&parcel(&[("xl/workbook.xml", "<w/>")]), Fr),
        None
    );
    let document =
        "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"d.xml\"/></Relationships>";
    let with = |text| bring_docx(&parcel(&[("_rels/.rels", document), ("d.xml", text)]), Fr);
    assert_eq!(with("<w:document><w:body></w:document>"), None);
    assert_eq!(
        with("<!DOCTYPE a [<!ENTITY b \"c\">]><w:document><w:body/></w:document>"),
        None
    );
    assert_eq!(with("<w:document/>"), None);
    assert_eq!(
        with("<w:document><w:body/></w:document>"),
        Some(Brought::default())
    );
}

#[test]
fn a_bomb_is_not_unfolded() {
    let bomb = Made::default().with(&said(&"a".repeat(33 * 1024 * 1024)));
    assert!(bomb.len() < 200_000);
    assert_eq!(bring_docx(&bomb, Fr), None);
}

#[test]
fn a_table_larger_than_any_page_is_cut() {
    let cell = format!("<w:tcPr><w:gridSpan w:val=\"60\"/></w:tcPr>{}", said("mot"));
    let brought = bring(&format!("<w:tbl>{}</w:tbl>", row(&[&cell]).repeat(20_000)));
    assert_eq!(brought.left_out, [LeftOut::NestedTable]);
    assert_eq!(lines(&brought)[0].matches("mot").count(), 1_001);
}

#[test]
fn ten_thousand_tables_in_tables_are_read() {
    let deep = 10_000;
    let (opens, closes) = (
        "<w:tbl><w:tr><w:tc><w:p>".repeat(deep),
        "</w:p></w:tc></w:tr></w:tbl>".repeat(deep),
    );
    let brought = bring(&format!("{opens}<w:r><w:t>mot</w:t></w:r>{closes}"));
    assert_eq!(brought.left_out, [LeftOut::NestedTable]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_a_document_says_keeps_the_rules(scraps in prop::collection::vec(prop::sample::select(vec![
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>mot **{x}[^1]</w:t>", "<w:t> </w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>",
        "<w:tc>", "</w:tc>", "<w:b/>", "<w:pStyle w:val=\"Titre1\"/>", "<w:numId w:val=\"2\"/>", "<w:gridSpan w:val=\"4294967295\"/>",
        "<w:instrText>HYPERLINK \"", "</w:instrText>", "&amp;", "<w:del/>", "<w:sym w:char=\"D800\"/>", "<w:pStyle w:val=\"Lgende\"/>",
    ]), 0..60)) {
        let made = Made { styles: STYLES, numbering: NUMBERING, links: &[] };
        if let Some(brought) = bring_docx(&made.with(&scraps.concat()), Fr) {
            prop_assert_eq!(problems(&brought), []);
        }
    }

    #[test]
    fn whatever_paragraphs_and_cells_hold_keeps_the_rules(texts in prop::collection::vec(("[a-z *{}^\\[]{0,8}", 0_u8..6), 0..12)) {
        let part = |(text, kind): &(String, u8)| match kind {
            0 => of("Titre1", text),
            1 => item(2, 1, text),
            2 => item(1, 0, text),
            3 => format!("<w:tbl>{}{}</w:tbl>", row(&[&said(text)]), row(&[&said(text), &of("Citation", text)])),
            4 => of("Lgende", text),
            _ => format!("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r><w:r><w:t>{text}</w:t></w:r></w:p>"),
        };
        bring(&texts.iter().map(part).collect::<String>());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), place in any::<prop::sample::Index>()) {
        let _ = bring_docx(&bytes, Fr);
        let mut whole = Made::default().with(&said("mot"));
        let place = place.index(whole.len());
        for (byte, new) in whole.iter_mut().skip(place).zip(&bytes) {
            *byte ^= new;
        }
        if let Some(brought) = bring_docx(&whole, Fr) {
            prop_assert_eq!(problems(&brought), []);
        }
    }
}
