//! What the centre has decided to keep: which national identifiers, and files for how long. Nothing
//! is kept, and no file is due, until somebody here has decided so and said on whose word.

use crate::forms::{Retention, SaveKeeping};
use crate::patients::fields::line;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{Country, IdentifierKind};
use etp_store::Reader;

/// The setting that names the identifiers, by code, parted by blanks.
const IDENTIFIERS: &str = "identifiers-kept";
/// The setting that holds the retention rules, as JSON.
const RETENTION: &str = "retention";
/// The longest time a file can be kept for, in years.
const LONGEST_YEARS: u32 = 50;

/// Writes the decision. Numbers that are kept already stay in their files until they are dropped
/// there.
///
/// # Errors
/// A number of years that cannot be; no source; a country twice, or none of the four; the disk.
pub fn save_keeping(desk: &Desk, form: &SaveKeeping) -> Result<Done<()>, Failure> {
    let retention = checked(&form.retention)?;
    let rules = serde_json::json!(retention).to_string();
    let kinds: Vec<_> = IdentifierKind::ALL
        .iter()
        .filter(|kind| form.identifiers.contains(kind))
        .map(|kind| kind.code())
        .collect();
    let years: Vec<_> = retention
        .iter()
        .map(|rule| format!("{} {}", rule.country.code(), rule.years))
        .collect();
    desk.write(|writer| {
        writer.save_setting(IDENTIFIERS, &kinds.join(" "))?;
        writer.save_setting(RETENTION, &rules)?;
        let detail = serde_json::json!({ "identifiers": kinds, "retention": years });
        desk.log(writer, "save-keeping", "", &detail)?;
        Ok(Done::new((), [Topic::Centre, Topic::Patients]))
    })
}

/// The identifiers that may be kept; none until the centre decides.
///
/// # Errors
/// The disk.
pub(crate) fn identifiers_kept(reader: &Reader<'_>) -> Result<Vec<IdentifierKind>, Failure> {
    let codes = reader.setting(IDENTIFIERS)?.unwrap_or_default();
    Ok(codes
        .split_whitespace()
        .filter_map(IdentifierKind::from_code)
        .collect())
}

/// How many years after the last act a file is kept in a country; `None` when nobody decided.
///
/// # Errors
/// The disk.
pub(crate) fn retention_years(
    reader: &Reader<'_>,
    country: Country,
) -> Result<Option<u32>, Failure> {
    let rules = retention(reader)?;
    let rule = rules.into_iter().find(|rule| rule.country == country);
    Ok(rule.map(|rule| rule.years))
}

/// Every rule; rules that cannot be read count as none, so that no file is due by mistake.
pub(super) fn retention(reader: &Reader<'_>) -> Result<Vec<Retention>, Failure> {
    let rules = reader.setting(RETENTION)?.unwrap_or_default();
    Ok(serde_json::from_str(&rules).unwrap_or_default())
}

fn checked(given: &[Retention]) -> Result<Vec<Retention>, Failure> {
    let mut rules: Vec<Retention> = Vec::new();
    for rule in given {
        let named = |failure: Failure| {
            failure
                .with("field", "retention")
                .with("country", rule.country.code())
        };
        if rules.iter().any(|known| known.country == rule.country) {
            return Err(named(Failure::refused("retention-country-twice")));
        }
        rules.push(checked_rule(rule).map_err(named)?);
    }
    Ok(rules)
}

fn checked_rule(rule: &Retention) -> Result<Retention, Failure> {
    if rule.country == Country::Other {
        let given = rule.country.code();
        return Err(Failure::refused("country-unreadable").with("given", given));
    }
    if !(1..=LONGEST_YEARS).contains(&rule.years) {
        let most = LONGEST_YEARS.to_string();
        return Err(Failure::refused("retention-years-impossible").with("most", most));
    }
    let source = line(&rule.source, "retention")?;
    if source.is_empty() {
        return Err(Failure::refused("retention-source-missing"));
    }
    Ok(Retention {
        source,
        ..rule.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(country: Country, years: u32, source: &str) -> Retention {
        Retention {
            country,
            years,
            source: source.into(),
        }
    }

    #[test]
    fn a_rule_has_one_country_a_source_and_one_to_fifty_years() {
        use Country::{Belgium, France, Other};
        let code = |rules: &[Retention]| checked(rules).unwrap_err().code;
        for years in [1, 50] {
            assert!(
                checked(&[rule(France, years, "DPO, 2026")]).is_ok(),
                "{years}"
            );
        }
        for years in [0, 51] {
            let refused = code(&[rule(France, years, "DPO, 2026")]);
            assert_eq!(refused, "retention-years-impossible", "{years}");
        }
        assert_eq!(code(&[rule(France, 20, " ")]), "retention-source-missing");
        assert_eq!(code(&[rule(Other, 20, "DPO")]), "country-unreadable");
        let twice = [rule(Belgium, 30, "DPO"), rule(Belgium, 20, "DPO")];
        assert_eq!(code(&twice), "retention-country-twice");
    }
}
