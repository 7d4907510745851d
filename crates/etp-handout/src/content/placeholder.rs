//! `{patient}` and its sisters: found in a text, never interpreted further. Knows no facts.

/// A fact a text may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placeholder {
    Patient,
    Date,
    Next,
    Centre,
    Phone,
}

impl Placeholder {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "patient" => Some(Self::Patient),
            "date" => Some(Self::Date),
            "next" => Some(Self::Next),
            "centre" => Some(Self::Centre),
            "phone" => Some(Self::Phone),
            _ => None,
        }
    }
}

/// A stretch of a text: as written, or to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    Fact(Placeholder),
}

/// Cuts a text at its placeholders; the error is the name of one that does not exist.
///
/// Facts are put in after this cut, so a name that holds braces stays a name.
pub(crate) fn pieces(text: &str) -> Result<Vec<Piece<'_>>, String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').ok_or_else(|| after.to_owned())?;
        let fact = Placeholder::from_name(name).ok_or_else(|| name.to_owned())?;
        found.extend([Piece::Text(before), Piece::Fact(fact)]);
        rest = behind;
    }
    found.push(Piece::Text(rest));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_placeholders() {
        let cut = pieces("Le {date}, à {centre}.").unwrap();
        let expected = [
            Piece::Text("Le "),
            Piece::Fact(Placeholder::Date),
            Piece::Text(", à "),
            Piece::Fact(Placeholder::Centre),
            Piece::Text("."),
        ];
        assert_eq!(cut, expected);
    }

    #[test]
    fn an_unknown_placeholder_is_named() {
        assert_eq!(pieces("Bonjour {doctor}").unwrap_err(), "doctor");
    }
}
