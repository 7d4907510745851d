//! Prints `ui/src/i18n/sentences.ts`: the window's type of every sentence.
#![expect(clippy::print_stdout, reason = "a program for the command line")]

fn main() {
    print!("{}", etp_i18n::typescript_keys());
}
