//! `:name` as our statements write it, `$1` as PostgreSQL reads it.

/// The statement with numbered parameters, and their names, each once, in that order.
pub(super) fn numbered(text: &'static str) -> (String, Vec<&'static str>) {
    let (mut written, mut names) = (String::with_capacity(text.len()), vec![]);
    for line in text.lines() {
        let code = line.split_once("--").map_or(line, |(code, _)| code);
        line_numbered(code, &mut written, &mut names);
        written.push('\n');
    }
    (written, names)
}

fn line_numbered(code: &'static str, written: &mut String, names: &mut Vec<&'static str>) {
    let mut rest = code;
    while let Some(at) = rest.find(':') {
        let length = name_length(&rest[at + 1..]);
        let (before, name) = (&rest[..at], &rest[at..=at + length]);
        written.push_str(before);
        if length == 0 {
            written.push(':');
        } else {
            written.push_str(&format!("${}", number(name, names)));
        }
        rest = &rest[at + 1 + length..];
    }
    written.push_str(rest);
}

fn name_length(after: &str) -> usize {
    let is_of_a_name = |sign: char| sign.is_ascii_lowercase() || sign == '_';
    after
        .find(|sign| !is_of_a_name(sign))
        .unwrap_or(after.len())
}

fn number(name: &'static str, names: &mut Vec<&'static str>) -> usize {
    let known = names.iter().position(|one| *one == name);
    known.map_or_else(
        || {
            names.push(name);
            names.len()
        },
        |at| at + 1,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_number_and_a_comment_is_no_statement() {
        let text = "-- who: see :nobody\nUPDATE device SET a = :new, b = :id WHERE id = :id;";
        let (written, names) = numbered(text);
        assert_eq!(
            written,
            "\nUPDATE device SET a = $1, b = $2 WHERE id = $2;\n"
        );
        assert_eq!(names, [":new", ":id"]);
    }

    #[test]
    fn a_statement_without_parameters_stays_as_it_is() {
        assert_eq!(numbered("SELECT 1;"), ("SELECT 1;\n".to_owned(), vec![]));
    }
}
