//! Which face draws which letter. Knows no line.

use super::Face;
use harfrust::{Script, ShaperFont};

/// Stands on paper for a letter no face draws; the file still says which letter it is.
pub(crate) const STAND_IN: char = '\u{FFFD}';

/// Every letter the faces draw.
pub(crate) struct Alphabet([ShaperFont<'static, 'static>; 6]);

impl Alphabet {
    pub(crate) fn new() -> Self {
        Self(Face::ALL.map(Face::shaper))
    }

    /// A face, ready to shape.
    pub(crate) fn shaper(&self, face: Face) -> &ShaperFont<'static, 'static> {
        &self.0[face as usize]
    }

    /// The glyph of a letter and its advance in ems.
    pub(crate) fn glyph(&self, face: Face, letter: char) -> Option<(u16, f32)> {
        let font = self.shaper(face);
        let glyph = font.nominal_glyph(u32::from(letter))?;
        let id = u16::try_from(glyph.to_u32()).ok()?;
        Some((id, font.glyph_h_advance(glyph) as f32 / face.units_per_em()))
    }

    /// Whether a letter can be printed, if only by leaving it out.
    pub(crate) fn prints(&self, letter: char) -> bool {
        letter.is_ascii_graphic()
            || is_invisible(letter)
            || self.face_of(letter, Script::LATIN, Face::Regular).is_some()
    }

    /// The face for a letter of a script, as heavy as the one wanted.
    pub(crate) fn face_of(&self, letter: char, script: Script, wanted: Face) -> Option<Face> {
        let (first, second) = match script {
            Script::ARABIC => (wanted.arabic(), wanted),
            _ => (wanted, wanted.arabic()),
        };
        if letter.is_ascii_graphic() && first == wanted || is_invisible(letter) {
            return Some(first);
        }
        [first, second, wanted.signs()]
            .into_iter()
            .find(|face| self.glyph(*face, letter).is_some())
    }
}

/// The scripts the faces draw; what has no script of its own follows its neighbour.
pub(crate) fn script_of(letter: char) -> Option<Script> {
    match letter {
        '\u{370}'..='\u{3FF}' => Some(Script::GREEK),
        '\u{400}'..='\u{52F}' => Some(Script::CYRILLIC),
        '\u{600}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}'
        | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}' => Some(Script::ARABIC),
        _ if letter.is_alphabetic() => Some(Script::LATIN),
        _ => None,
    }
}

/// Marks that guide a line without being printed.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_faces_draw_the_alphabets_of_the_people_a_border_centre_meets() {
        let alphabet = Alphabet::new();
        for name in [
            "Łukasz Şahin Çağrı İpek ışık",
            "Олена Шевченко",
            "Ελένη Παπαδοπούλου",
            "Nguyễn Thị Hồng Ánh",
            "محمد بن عبد الله",
            "پروین گلچهره کریمی",
        ] {
            let missing = name.chars().find(|letter| !alphabet.prints(*letter));
            assert_eq!(missing, None, "{name}");
        }
        assert!(alphabet.prints(STAND_IN));
    }

    #[test]
    fn the_faces_draw_every_handout_language() {
        use etp_domain::HandoutLanguage::{Ar, De, En, Es, Fr, It, Lb, Nl, Pl, Pt, Ro, Tr, Uk};
        let signs = "0123456789 %‰°€§–—…«»“”„’‚•×±µ½²³†";
        let alphabet = Alphabet::new();
        for (language, letters) in [
            (
                Fr,
                "Portez ce vieux whisky au juge blond qui fume ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ",
            ),
            (
                Nl,
                "Pa’s wijze lynx bezag vroom het fikse aquaduct ÁÉËÏÓÖÚÜ áéëïóöúü",
            ),
            (
                De,
                "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich ÄÖÜẞ",
            ),
            (En, "The quick brown fox jumps over the lazy dog"),
            (Lb, "Hien huet véier Ënnerscheeder gëllen ÄÉËÖÜ äéëöü"),
            (
                Pt,
                "Luís argüia à Júlia que brações, fé, chá, óxido, pôr, zângão ÃÕÇÁÂÊÔ",
            ),
            (It, "Pranzo d’acqua fa volti sghembi ÀÈÉÌÒÙ àèéìòù"),
            (
                Es,
                "El pingüino Wenceslao hizo kilómetros bajo exhaustiva lluvia ¿¡ ñÑ áéíóú",
            ),
            (Pl, "Zażółć gęślą jaźń ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż"),
            (
                Tr,
                "Pijamalı hasta yağız şoföre çabucak güvendi ĞİÖŞÇÜI ğıöşçüi âîû",
            ),
            (Uk, "Щастям б’єш жук їх глицю в фон й ґедзь пріч ҐЄІЇ ґєії"),
            (
                Ro,
                "Gheorghe, obezul, a reuşit să obțină jucându-se un flux în Québec ĂÂÎȘȚ ăâîșț",
            ),
            (
                Ar,
                "نص حكيم له سر قاطع وذو شأن عظيم مكتوب على ثوب أخضر ومغلف بجلد أزرق ءآأؤإئىة ًٌٍَُِّْ ،؛؟",
            ),
        ] {
            let missing = letters
                .chars()
                .chain(signs.chars())
                .find(|one| !alphabet.prints(*one));
            assert_eq!(missing, None, "{language:?}");
        }
    }

    #[test]
    fn the_signs_of_quantities_comparisons_and_lists_are_drawn_in_both_weights() {
        let alphabet = Alphabet::new();
        for sign in "<>=≤≥≈≠±−×÷·√∞µμ°‰%→←↑↓↔½¼¾⅓⅔²³₂€✓✗☐☑•…–—~Ø⚠☎".chars()
        {
            for wanted in [Face::Regular, Face::Bold] {
                for script in [Script::LATIN, Script::ARABIC] {
                    let face = alphabet.face_of(sign, script, wanted);
                    let weight = face.map(Face::weight);
                    assert_eq!(weight, Some(wanted.weight()), "{sign}");
                }
            }
        }
    }

    #[test]
    fn a_letter_of_no_face_is_known_to_be_missing() {
        let alphabet = Alphabet::new();
        assert!(!alphabet.prints('张') && !alphabet.prints('ሰ'));
    }

    #[test]
    fn an_arabic_letter_is_as_heavy_as_its_neighbours() {
        let alphabet = Alphabet::new();
        let face = |wanted| alphabet.face_of('م', Script::ARABIC, wanted);
        assert_eq!(face(Face::Bold), Some(Face::ArabicBold));
        assert_eq!(face(Face::Regular), Some(Face::ArabicRegular));
    }
}
