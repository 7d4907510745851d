//! The lines of a calendar file: folded at 75 octets, ended by CRLF, text escaped. Knows no event.
//!
//! Why not the library's: it lets a last line of 76 octets through, and stamps what it writes with now.

/// The octets of a line before it must be folded.
const LONGEST: usize = 75;

/// A file being written.
#[derive(Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// One more property, folded between characters.
    pub(crate) fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for sign in name.chars().chain([':']).chain(value.chars()) {
            if octets + sign.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(sign);
            octets += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// One more property that holds words; none when there are no words.
    pub(crate) fn text(&mut self, name: &str, words: &str) {
        if !words.trim().is_empty() {
            self.line(name, &escaped(words));
        }
    }

    pub(crate) fn done(self) -> String {
        self.0
    }
}

/// Words as a calendar file holds them; signs that no file may hold are left out.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for sign in words.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push('\t'),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_escaped_and_signs_nobody_sees_are_left_out() {
        assert_eq!(escaped("a;b,c\\d\r\ne\u{7}f:g"), r"a\;b\,c\\d\nef:g");
    }

    #[test]
    fn a_line_of_75_octets_stays_whole_and_one_of_76_does_not() {
        for (length, physical) in [(73, 1), (74, 2), (147, 2), (148, 3)] {
            let mut lines = Lines::default();
            lines.line("X", &"é".repeat(length / 2));
            lines.line("Y", &"a".repeat(length));
            let done = lines.done();
            let (_, y) = done.split_once("Y:").unwrap();
            assert_eq!(y.matches("\r\n").count(), physical, "{length}");
        }
    }

    proptest! {
        #[test]
        fn every_line_is_short_and_unfolds_to_what_was_written(value in "\\PC{0,400}") {
            let mut lines = Lines::default();
            lines.line("SUMMARY", &value);
            let done = lines.done();
            prop_assert!(done.split("\r\n").all(|line| line.len() <= LONGEST));
            prop_assert_eq!(done.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
        }
    }
}
