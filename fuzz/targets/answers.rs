//! A form typed back, and the code in its foot: read or refused, never a crash, and what is read has one
//! form.
#![no_main]

use etp_domain::{AnswerSheet, AnswerWay, FormCode, YesNoWords, read_answers, write_answers};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let words = YesNoWords {
        yes: vec!["o".into(), "yes".into()],
        no: vec!["n".into(), "no".into()],
    };
    let ways = [
        AnswerWay::Choice(3),
        AnswerWay::YesNo,
        AnswerWay::Scale,
        AnswerWay::Words,
        AnswerWay::Choice(40),
    ];
    let sheet = AnswerSheet {
        ways: &ways,
        prefix: Some('e'),
        words: &words,
    };
    if let Ok(read) = read_answers(text, &sheet) {
        assert_eq!(
            read_answers(&write_answers(&read, &sheet), &sheet),
            Ok(read)
        );
    }
    if let Some(code) = FormCode::parse(text) {
        assert_eq!(FormCode::parse(&code.to_string()), Some(code));
    }
});
