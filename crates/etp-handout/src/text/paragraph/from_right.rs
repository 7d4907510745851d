//! What a line read from the right promises: numbers stand in it as they stand everywhere.

use super::*;
use proptest::prelude::*;

fn manner(language: HandoutLanguage) -> Manner {
    Manner {
        language,
        face: Face::Regular,
        size: 10.0,
        hyphenate: false,
    }
}

fn line(prose: &Prose) -> Line {
    let set = Setter::new(Unknown::Refused).set(prose, manner(HandoutLanguage::Ar), 10_000.0);
    let [line] = &set.unwrap().lines[..] else {
        panic!("one line: {}", prose.text)
    };
    line.clone()
}

/// Where each glyph's letters start in the text, from the left edge to the right one.
fn starts(prose: &Prose) -> Vec<usize> {
    let line = line(prose);
    let runs = line.left_to_right();
    let glyphs = runs.iter().flat_map(|run| &run.glyphs);
    glyphs.map(|glyph| glyph.letters.start).collect()
}

/// What stands on the line, letter by letter from its left edge.
fn seen(prose: &Prose) -> String {
    let letter = |start: usize| prose.text[start..].chars().next();
    starts(prose).into_iter().filter_map(letter).collect()
}

fn seen_of(text: &str) -> String {
    seen(&Prose::plain(super::super::typographic(
        text,
        HandoutLanguage::Ar,
    )))
}

#[test]
fn a_measure_reads_from_the_left_wherever_it_stands() {
    let sentences = [
        ("الماء عند 37 °C فقط.", "37\u{A0}°C"),
        ("الهدف هو 80–130 mg/dl قبل الأكل.", "80–130\u{A0}mg/dl"),
        ("ضغط الدم < 140/90.", "<\u{A0}140/90"),
        ("اتصلوا على +33 3 24 55 00 00 الآن.", "+33 3 24 55 00 00"),
        ("الساعة 14:00 – 16:30 يوم الخميس.", "14:00 – 16:30"),
        ("الموعد 26/11/2026 صباحًا.", "26/11/2026"),
        ("خذوا 2 × 500 mg.", "2 × 500\u{A0}mg"),
        ("خذوا 1½ حبة.", "1½"),
        ("خذوا ½–1 حبة، ثم", "½–1"),
        ("خذوا 1-½-1 حبة.", "1-½-1"),
        ("اتصلوا على 0800 12 34 56 الآن.", "0800 12 34 56"),
        ("اتصلوا على 065 40 11 22 الآن.", "065 40 11 22"),
        ("اتصلوا على 071/92 11 11 الآن.", "071/92 11 11"),
        ("اتصلوا على (03) 24 55 00 00 الآن.", "(03) 24 55 00 00"),
        ("على الساعة 8 h 30 صباحًا.", "8\u{A0}h 30"),
        ("خذوا 500 mg × 3/j ثم", "500\u{A0}mg × 3/j"),
        ("خذوا 2×/j.", "2×/j"),
        ("خذوا 5 à 10 mg.", "5 à 10\u{A0}mg"),
        ("خذوا 1 cp matin + 1 cp soir.", "1 cp matin + 1 cp soir"),
        ("80–130 mg/dl", "80–130\u{A0}mg/dl"),
        ("ضغط الدم ≤ 140/90.", "≤\u{A0}140/90"),
        ("السكر ≥ 7 mmol/l دائمًا.", "≥\u{A0}7\u{A0}mmol/l"),
        ("نحو ≈ 30 min يوميًا.", "≈\u{A0}30\u{A0}min"),
        ("من HbA1c ≤ 7 % ثم", "HbA1c ≤\u{A0}7\u{A0}%"),
        ("من 8 → 7 % ثم", "8 → 7\u{A0}%"),
        ("ضغط الدم < ١٤٠/٩٠.", "<\u{A0}١٤٠/٩٠"),
        ("الهدف هو ٨٠–١٣٠ قبل الأكل.", "٨٠–١٣٠"),
        ("اتصلوا على ٠٣ ٢٤ ٥٥ ٠٠ ٠٠ الآن.", "٠٣ ٢٤ ٥٥ ٠٠ ٠٠"),
        ("الحرارة ٣٧٫٥ °C فقط.", "٣٧٫٥\u{A0}°C"),
        (
            "انظروا https://www.has-sante.fr/ هنا",
            "https://www.has-sante.fr/",
        ),
    ];
    for (sentence, measure) in sentences {
        let seen = seen_of(sentence);
        assert!(seen.contains(measure), "{sentence}: {seen}");
    }
}

#[test]
fn the_first_word_stands_at_the_right_and_the_full_stop_at_the_left() {
    let seen = seen_of("الماء 37 °C.");
    assert!(seen.starts_with('.') && seen.ends_with('ا'), "{seen}");
}

#[test]
fn a_fact_stands_apart_from_the_numbers_beside_it() {
    let mut prose = Prose::plain("المريض ");
    prose.push_fact("Elif 2");
    prose.text.push_str(" 37 °C ثم ");
    prose.push_fact("+33 3 24 55 00 00");
    prose.text.push('.');
    let seen = seen(&prose);
    for whole in ["Elif 2", "37 °C", "+33 3 24 55 00 00"] {
        assert!(seen.contains(whole), "{seen}");
    }
    let place = |what: &str| seen.find(what);
    assert!(
        place("37") < place("Elif") && place("+33") < place("37"),
        "{seen}"
    );
}

#[test]
fn arabic_letters_are_drawn_larger_than_the_latin_ones_beside_them() {
    let line = line(&Prose::plain("سكر HbA1c"));
    let sizes: Vec<(Face, f32)> = line.runs.iter().map(|run| (run.face, run.size)).collect();
    assert!(sizes.contains(&(Face::ArabicRegular, 11.5)), "{sizes:?}");
    assert!(sizes.contains(&(Face::Regular, 10.0)), "{sizes:?}");
}

#[test]
fn a_blank_at_a_lines_end_never_parts_what_stands_in_it() {
    let text = "عند قياس السكر glucose meter glucose meter glucose meter دائمًا";
    let set = Setter::new(Unknown::Refused)
        .set(&Prose::plain(text), manner(HandoutLanguage::Ar), 110.0)
        .unwrap();
    assert!(set.lines.len() > 2);
    for line in &set.lines {
        assert!(!line.text().ends_with(' '), "{:?}", line.text());
    }
}

#[test]
fn a_note_mark_after_a_measure_stands_apart_on_its_far_side() {
    use super::super::{Marked, note_marks};
    for measure in ["2 kg", "10", "37 °C", "80 kg/m²", "1½"] {
        let sides = |language, before: &str, after: &str| {
            let mut marked = Marked::default();
            marked.text(&format!("{before}{measure}"));
            marked.note(2, language);
            marked.text(after);
            let prose = marked.finish();
            let (mark, _) = note_marks(&prose.text)[0].clone();
            let start = before.len();
            let seen = match language {
                HandoutLanguage::Ar => seen(&prose),
                _ => prose.text.clone(),
            };
            assert!(seen.contains(measure), "{seen}");
            assert!(prose.text[start + measure.len()..mark.start].starts_with('\u{202F}'));
            seen
        };
        let arabic = sides(HandoutLanguage::Ar, "أكثر من ", " ثم");
        let reversed = format!("²\u{202F}{measure}");
        assert!(arabic.contains(&reversed), "{arabic:?}");
        let french = sides(HandoutLanguage::Fr, "plus de ", " puis");
        assert!(
            french.contains(&format!("{measure}\u{202F}\u{2060}²")),
            "{french:?}"
        );
    }
    let mut marked = Marked::default();
    marked.text("الماء");
    marked.note(2, HandoutLanguage::Ar);
    assert_eq!(marked.finish().text, "الماء\u{2060}²");
}

#[test]
fn the_faces_draw_the_thin_blank_before_a_note_mark() {
    let alphabet = super::super::Alphabet::new();
    for face in [Face::Regular, Face::Bold] {
        assert!(alphabet.glyph(face, '\u{202F}').is_some());
    }
}

/// The same in the digits of Arabic.
fn arabic(text: &str) -> String {
    let digit = |letter: char| match letter.to_digit(10) {
        Some(digit) => char::from_u32('٠' as u32 + digit).unwrap(),
        None => letter,
    };
    text.chars().map(digit).collect()
}

fn measure() -> impl Strategy<Value = String> {
    prop_oneof![
        (0..200_u32).prop_map(|n| format!("{n} °C")),
        (1..99_u32, 100..400_u32).prop_map(|(a, b)| format!("{a}–{b} mg/dl")),
        (1..99_u32, 1..99_u32).prop_map(|(a, b)| format!("{a} – {b} %")),
        (90..200_u32, 40..99_u32).prop_map(|(a, b)| format!("< {a}/{b}")),
        (1..99_u32, 1..9_u32).prop_map(|(a, b)| format!("> {a},{b} mmol/l")),
        (10..99_u32, 10..99_u32).prop_map(|(a, b)| format!("+33 3 24 {a} {b} 00")),
        (10..24_u32, 10..60_u32).prop_map(|(h, m)| format!("{h}:{m}")),
        (10..32_u32, 10..13_u32).prop_map(|(d, m)| format!("{d}/{m}/2026")),
        (1..9_u32, 1..1000_u32).prop_map(|(n, mg)| format!("{n} × {mg} mg")),
        (1..20_u32).prop_map(|n| format!("-{n} kg")),
        (1..9_u32).prop_map(|n| format!("{n}½")),
        (1..9_u32).prop_map(|n| format!("½–{n} ¼")),
        (1..9_u32).prop_map(|n| format!("{n}-½-{n}")),
        (10..99_u32, 10..99_u32).prop_map(|(a, b)| format!("0800 {a} {b} 56")),
        (10..99_u32, 10..99_u32).prop_map(|(a, b)| format!("071/{a} {b} 11")),
        (10..99_u32, 10..99_u32).prop_map(|(a, b)| format!("(03) 24 {a} {b} 00")),
        (1..24_u32, 10..60_u32).prop_map(|(h, m)| format!("{h} h {m}")),
        (1..999_u32, 1..9_u32).prop_map(|(mg, n)| format!("{mg} mg × {n}/j")),
        (1..9_u32, 1..9_u32).prop_map(|(a, b)| format!("{a}.5–{b} mEq/l")),
        (1..9_u32, 9..99_u32).prop_map(|(a, b)| format!("{a} à {b} mg")),
        (1..9_u32, 1..9_u32).prop_map(|(a, b)| format!("{a} cp matin + {b} cp soir")),
        (90..200_u32, 40..99_u32).prop_map(|(a, b)| format!("≤ {a}/{b}")),
        (1..9_u32, 1..9_u32).prop_map(|(a, b)| format!("{a} → {b} %")),
        (1..99_u32, 100..400_u32).prop_map(|(a, b)| arabic(&format!("{a}–{b}"))),
        (90..200_u32, 40..99_u32).prop_map(|(a, b)| arabic(&format!("< {a}/{b}"))),
    ]
}

fn words() -> impl Strategy<Value = Vec<&'static str>> {
    let word = prop::sample::select(vec![
        "السكر",
        "في",
        "الدم،",
        "قبل",
        "الأكل:",
        "(بعد",
        "ساعتين)",
        "لا",
        "تنسوا!",
        "القدمين؛",
        "HbA1c",
        "insuline",
        "نعم؟",
        "مُحَمَّدٌ",
        "»",
        "الطبيب.",
    ]);
    prop::collection::vec(word, 0..8)
}

proptest! {
    #[test]
    fn in_any_sentence_a_measure_stands_whole_and_reads_from_the_left(
        before in words(), measure in measure(), after in words(), bound in any::<bool>()
    ) {
        let mut sentence = before;
        let place = sentence.len();
        sentence.push(&measure);
        sentence.extend(after);
        let start = sentence[..place].iter().map(|word| word.len() + 1).sum::<usize>();
        let mut prose = Prose::plain(sentence.join(" "));
        let own = start..start + measure.len();
        if bound {
            prose.uncut.push(own.clone());
        }
        let seen = starts(&prose);
        let places: Vec<usize> = (0..seen.len()).filter(|one| own.contains(&seen[*one])).collect();
        let letters: Vec<usize> = places.iter().map(|one| seen[*one]).collect();
        let wanted: Vec<usize> = prose.text[own.clone()].char_indices().map(|(at, _)| start + at).collect();
        prop_assert_eq!(letters, wanted, "{}", prose.text);
        prop_assert!(places.windows(2).all(|two| two[1] == two[0] + 1), "{}", prose.text);
    }

    #[test]
    fn any_text_can_be_set_whatever_guides_and_signs_are_in_it(
        text in "[ا-يa-z0-9 .,:/()<%°–\u{2066}-\u{2069}\u{200E}\u{200F}\u{AD}\n-]{0,60}",
        measure in 20.0_f32..300.0,
    ) {
        let set = Setter::new(Unknown::StandIn).set(&Prose::plain(text), manner(HandoutLanguage::Ar), measure);
        for line in set.expect("a stand-in for any letter").lines {
            prop_assert_eq!(line.left_to_right().len(), line.runs.len());
        }
    }
}
