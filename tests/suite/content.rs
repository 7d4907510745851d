//! Files written by hand: whatever is in them, they are read or refused by name, never a crash.

use etp_app::read_template;
use etp_handout::{Handout, library};
use proptest::prelude::*;

/// A sound file with a piece cut out and another put in.
fn damaged(sound: &'static str) -> impl Strategy<Value = String> {
    let characters = sound.chars().count();
    (0..characters, 0..40usize, "[\\PC\n\"\\[\\]=#]{0,12}").prop_map(move |(at, cut, put_in)| {
        let before = sound.chars().take(at);
        let after = sound.chars().skip(at + cut);
        before.chain(put_in.chars()).chain(after).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..Default::default() })]

    #[test]
    fn a_damaged_template_is_read_or_refused(text in damaged(include_str!("../../assets/programmes/diabetes2.toml"))) {
        if let Err(failure) = read_template("diabetes2", &text) {
            prop_assert!(failure.code.starts_with("template-"), "{}", failure.code);
        }
    }

    #[test]
    fn a_damaged_handout_is_read_or_refused(text in damaged(library()[2].1)) {
        if let Err(problem) = Handout::parse(&text) {
            prop_assert!(problem.code().starts_with("handout-"), "{}", problem.code());
        }
    }
}
