//! `{patient}` and its sisters, and `[^1]`: found in a text, never interpreted further. Knows no
//! facts.

/// A fact a text may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placeholder {
    Patient,
    Date,
    Next,
    Centre,
    Phone,
    Doctor,
    Place,
}

impl Placeholder {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "patient" => Self::Patient,
            "date" => Self::Date,
            "next" => Self::Next,
            "centre" => Self::Centre,
            "phone" => Self::Phone,
            "doctor" => Self::Doctor,
            "place" => Self::Place,
            _ => return None,
        })
    }
}

/// A stretch of a text: as written, to be filled in, or a mark that leads to a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    Fact(Placeholder),
    /// Counted from 1.
    Source(usize),
}

/// What stands between braces or brackets and is none of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unknown {
    Placeholder(String),
    Source(String),
}

/// Cuts a text at its placeholders and its marks.
///
/// Facts are put in after this cut, so a name that holds braces stays a name.
pub(crate) fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Unknown> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = next_mark(rest) {
        let (before, after) = rest.split_at(at);
        let (piece, behind) = match after.strip_prefix("[^") {
            Some(mark) => source(mark)?,
            None => fact(&after[1..])?,
        };
        found.extend([Piece::Text(before), piece]);
        rest = behind;
    }
    found.push(Piece::Text(rest));
    Ok(found)
}

fn next_mark(text: &str) -> Option<usize> {
    let (fact, source) = (text.find('{'), text.find("[^"));
    fact.into_iter().chain(source).min()
}

fn fact(text: &str) -> Result<(Piece<'_>, &str), Unknown> {
    let unknown = |name: &str| Unknown::Placeholder(name.to_owned());
    let (name, behind) = text.split_once('}').ok_or_else(|| unknown(text))?;
    let fact = Placeholder::from_name(name).ok_or_else(|| unknown(name))?;
    Ok((Piece::Fact(fact), behind))
}

fn source(text: &str) -> Result<(Piece<'_>, &str), Unknown> {
    let unknown = |name: &str| Unknown::Source(name.to_owned());
    let (number, behind) = text.split_once(']').ok_or_else(|| unknown(text))?;
    let digits = number.bytes().all(|byte| byte.is_ascii_digit()) && !number.starts_with('0');
    let number = number.parse().ok().filter(|_| digits);
    let source = number.ok_or_else(|| unknown(text.split(']').next().unwrap_or_default()))?;
    Ok((Piece::Source(source), behind))
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
    fn a_mark_leads_to_its_source_and_other_brackets_are_only_brackets() {
        let cut = pieces("Salt [a lot][^2].").unwrap();
        let expected = [
            Piece::Text("Salt [a lot]"),
            Piece::Source(2),
            Piece::Text("."),
        ];
        assert_eq!(cut, expected);
    }

    #[test]
    fn an_unknown_placeholder_or_mark_is_named() {
        let placeholder = |name: &str| Unknown::Placeholder(name.to_owned());
        let source = |name: &str| Unknown::Source(name.to_owned());
        assert_eq!(pieces("Bonjour {nurse}").unwrap_err(), placeholder("nurse"));
        assert_eq!(pieces("Sel[^a] {x}").unwrap_err(), source("a"));
        assert_eq!(pieces("Sel[^0]").unwrap_err(), source("0"));
        assert_eq!(pieces("Sel[^01]").unwrap_err(), source("01"));
        assert_eq!(pieces("Sel[^+1]").unwrap_err(), source("+1"));
    }
}
