//! Whether a server is ready for our tables: the package is there, zeros are kept, the
//! organisation unit exists and has the data sets, the user may write.

use super::Dhis2Failure;
use super::metadata::{elements, named};
use etp_disclosure::PeriodKind;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a server lacks; nothing when it is ready.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// Codes of data sets it does not have.
    pub missing_sets: Vec<String>,
    /// Codes of data elements that are not in their data set.
    pub missing_elements: Vec<String>,
    /// Codes of data elements that drop a zero.
    pub dropping_zeros: Vec<String>,
    /// It has no organisation unit with the centre's code, or the user does not see it.
    pub org_unit_missing: bool,
    /// Codes of data sets the organisation unit does not have.
    pub unassigned_sets: Vec<String>,
    /// The user may not write values.
    pub may_not_write: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sets {
    data_sets: Vec<Set>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Set {
    code: String,
    period_type: String,
    #[serde(default)]
    data_set_elements: Vec<Link>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Link {
    data_element: Element,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Element {
    #[serde(default)]
    code: String,
    #[serde(default)]
    zero_is_significant: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Units {
    organisation_units: Vec<Unit>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Unit {
    #[serde(default)]
    data_sets: Vec<Coded>,
}

#[derive(Deserialize)]
struct Coded {
    #[serde(default)]
    code: String,
}

#[derive(Deserialize)]
struct Me {
    #[serde(default)]
    authorities: Vec<String>,
}

impl Readiness {
    /// Whether nothing is lacking.
    pub fn is_complete(&self) -> bool {
        *self == Self::default()
    }

    /// Reads the three answers: data sets, organisation units, the user.
    pub(super) fn read(sets: Value, units: Value, me: Value) -> Result<Self, Dhis2Failure> {
        let nonsense = |_| Dhis2Failure::Nonsense;
        let sets: Sets = serde_json::from_value(sets).map_err(nonsense)?;
        let units: Units = serde_json::from_value(units).map_err(nonsense)?;
        let me: Me = serde_json::from_value(me).map_err(nonsense)?;
        let may = |right: &str| me.authorities.iter().any(|own| own == right);
        let mut found = Self {
            may_not_write: !(may("F_DATAVALUE_ADD") || may("ALL")),
            org_unit_missing: units.organisation_units.is_empty(),
            ..Self::default()
        };
        for kind in [PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year] {
            found.look_at(kind, &sets.data_sets, units.organisation_units.first());
        }
        Ok(found)
    }

    fn look_at(&mut self, kind: PeriodKind, sets: &[Set], unit: Option<&Unit>) {
        let (code, length) = named(kind);
        let set = sets.iter().find(|set| set.code == code);
        let Some(set) = set.filter(|set| set.period_type == length) else {
            self.missing_sets.push(code.to_owned());
            return;
        };
        for code in elements(kind) {
            let mut links = set.data_set_elements.iter();
            match links.find(|link| link.data_element.code == code) {
                None => self.missing_elements.push(code),
                Some(link) if !link.data_element.zero_is_significant => {
                    self.dropping_zeros.push(code);
                }
                Some(_) => {}
            }
        }
        if unit.is_some_and(|unit| unit.data_sets.iter().all(|own| own.code != code)) {
            self.unassigned_sets.push(code.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn set(kind: PeriodKind) -> Value {
        let (code, length) = named(kind);
        let link = |code: String| json!({ "dataElement": { "code": code, "zeroIsSignificant": code != "ETP_PAT_IC" } });
        let links: Vec<_> = elements(kind).into_iter().skip(1).map(link).collect();
        json!({ "code": code, "periodType": length, "dataSetElements": links })
    }

    #[test]
    fn what_is_lacking_is_named() {
        let sets = json!({ "dataSets": [set(PeriodKind::Quarter), set(PeriodKind::HalfYear)] });
        let units = json!({ "organisationUnits": [{ "dataSets": [{ "code": "ETP_C" }, {}] }] });
        let me = json!({ "authorities": ["F_DATAVALUE_ADD"] });
        let found = Readiness::read(sets, units, me).unwrap();
        let lacking = Readiness {
            missing_sets: vec!["ETP_Y".into()],
            missing_elements: vec!["ETP_PAT_TOT".into(), "ETP_ATT_DT2".into()],
            dropping_zeros: vec!["ETP_PAT_IC".into()],
            org_unit_missing: false,
            unassigned_sets: vec!["ETP_H".into()],
            may_not_write: false,
        };
        assert_eq!(found, lacking);
        assert!(!found.is_complete());
    }

    #[test]
    fn a_user_without_the_right_and_a_unit_nobody_sees_are_lacking() {
        let (sets, units) = (
            json!({ "dataSets": [] }),
            json!({ "organisationUnits": [] }),
        );
        let found = Readiness::read(sets, units, json!({})).unwrap();
        assert!(found.may_not_write && found.org_unit_missing);
    }
}
