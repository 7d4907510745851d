//! Opening the register.

use etp_tests::Centre;

#[test]
fn a_wrong_passphrase_opens_nothing_and_the_right_one_everything() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    centre.with_people(3);
    centre.close();
    let wrong = centre.unlock("un autre sentier").err().expect("a refusal");
    assert_eq!(wrong.code, "passphrase-wrong");
    centre.reopen_on("2026-09-04");
    assert_eq!(centre.people().len(), 3);
}

#[test]
fn one_register_is_open_at_one_desk() {
    let centre = Centre::in_givet_on("2026-09-03");
    let second = centre
        .unlock("un sentier de halage")
        .err()
        .expect("a refusal");
    assert_eq!(second.code, "register-in-use");
}

#[test]
fn no_name_can_be_read_from_the_files_of_a_register() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    centre.with_people(3);
    centre.close();
    for entry in std::fs::read_dir(centre.register()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes
                .windows(7)
                .any(|window| window == "Prénom".as_bytes() || window == b"SQLite ");
            assert!(!found, "{} can be read", path.display());
        }
    }
}
