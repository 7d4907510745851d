//! Reads lines `kind number [born [sex]]` and prints for each `ok` and its cautions, or the code of
//! the refusal, for independent arithmetic to be compared with. Generated numbers only.
#![expect(clippy::print_stdout, reason = "a program for the command line")]

use etp_domain::{BirthDate, Holder, Identifier, IdentifierKind, Sex};

fn main() {
    for line in std::io::stdin().lines().map_while(Result::ok) {
        println!(
            "{}",
            verdict(&line).unwrap_or_else(|| "unreadable".to_owned())
        );
    }
}

fn verdict(line: &str) -> Option<String> {
    let mut words = line.split(' ');
    let kind = IdentifierKind::from_code(words.next()?)?;
    let number = words.next()?;
    let holder = Holder {
        birth_date: BirthDate::parse(words.next().unwrap_or_default()).ok()?,
        sex: words.next().map_or(Some(Sex::Unknown), Sex::from_code)?,
    };
    Some(match Identifier::read(kind, number, &holder) {
        Ok(checked) => {
            let cautions = checked.cautions.iter().map(|caution| caution.code());
            std::iter::once("ok")
                .chain(cautions)
                .collect::<Vec<_>>()
                .join(" ")
        }
        Err(refusal) => refusal.code(),
    })
}
