//! Lines of another program by anybody's hand: every one taken, or the first that cannot be is named
//! by its line and column; never a panic, and never the line itself in the refusal.
#![no_main]

use etp_app::microdata::check_microdata;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| match check_microdata(bytes) {
    Ok(register) => assert!(register.len() <= bytes.len()),
    Err(failure) => {
        assert!(failure.code.starts_with("microdata-"));
        let told = |name: &str, arg: &str| match name {
            "column" => arg
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_'),
            _ => arg.parse::<u64>().is_ok(),
        };
        assert!(failure.args.iter().all(|(name, arg)| told(name, arg)));
    }
});
