//! Programmes from another centre: a file, or a text somebody signed, is read whole or refused; a
//! template written by hand likewise.
#![no_main]

use etp_app::exchange::check_programme_bytes;
use etp_app::read_template;
use etp_wire::DeviceKey;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = check_programme_bytes(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let signed = DeviceKey::from_seed([7; 32]).sign_programme(text);
    if let Ok(read) = check_programme_bytes(signed.as_bytes()) {
        assert!(read.sessions > 0, "a template without sessions was read");
    }
    if let Ok(template) = read_template("fuzz", text) {
        assert!(template.check().is_ok());
    }
});
