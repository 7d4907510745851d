//! Facts as another program hands them in: one JSON document, everything in it optional.

use crate::{HandoutFacts, HandoutProblem, SessionFact};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use etp_domain::{HandoutLanguage, HandoutLayout};
use serde::{Deserialize, Deserializer, de};

/// What a handout says about somebody, somewhere, some day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HandoutValues {
    /// Who it is for.
    pub patient: Option<String>,
    /// The day of the session it belongs to.
    pub date: Option<NaiveDate>,
    /// When the session after it begins, on the clock of its place.
    #[serde(deserialize_with = "moment")]
    pub next: Option<NaiveDateTime>,
    /// The centre.
    pub centre: Option<String>,
    /// The number to call.
    pub phone: Option<String>,
    /// The person's doctor.
    pub doctor: Option<String>,
    /// Where the session takes place.
    pub place: Option<String>,
    /// The person's sessions.
    #[serde(deserialize_with = "or_none")]
    pub sessions: Vec<SessionValue>,
}

/// A session in the calendar of a person.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionValue {
    /// The day.
    pub date: NaiveDate,
    /// The hour it begins, `14:00`.
    #[serde(deserialize_with = "hour")]
    pub time: NaiveTime,
    /// What it is about.
    #[serde(default, deserialize_with = "or_none")]
    pub theme: String,
    /// Where.
    #[serde(default, deserialize_with = "or_none")]
    pub place: String,
}

impl HandoutValues {
    /// Reads a JSON document.
    ///
    /// # Errors
    /// [`HandoutProblem::ValuesUnreadable`], with the line and the column.
    pub fn parse(json: &str) -> Result<Self, HandoutProblem> {
        serde_json::from_str(json).map_err(|error| HandoutProblem::ValuesUnreadable {
            line: error.line(),
            column: error.column(),
        })
    }

    /// The facts to print a handout with.
    pub fn into_facts(
        self,
        languages: Vec<HandoutLanguage>,
        layout: HandoutLayout,
        printed_on: NaiveDate,
    ) -> HandoutFacts {
        HandoutFacts {
            patient_name: self.patient,
            session_date: self.date,
            next_session: self.next.map(|next| (next.date(), next.time())),
            centre_name: self.centre.unwrap_or_default(),
            centre_phone: self.phone.unwrap_or_default(),
            doctor: self.doctor.unwrap_or_default(),
            place: self.place.unwrap_or_default(),
            sessions: self.sessions.into_iter().map(SessionFact::from).collect(),
            layout,
            ..HandoutFacts::blank(languages, printed_on)
        }
    }
}

impl From<SessionValue> for SessionFact {
    fn from(value: SessionValue) -> Self {
        Self {
            date: value.date,
            time: value.time,
            theme: value.theme,
            place: value.place,
        }
    }
}

fn hour<'de, D: Deserializer<'de>>(json: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(json)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(|_| de::Error::custom("an hour"))
}

/// `null` says nothing, as an absent key does.
fn or_none<'de, D, T>(json: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(json)?.unwrap_or_default())
}

/// Seconds may be there; nobody prints them.
fn moment<'de, D: Deserializer<'de>>(json: D) -> Result<Option<NaiveDateTime>, D::Error> {
    let Some(text) = Option::<String>::deserialize(json)? else {
        return Ok(None);
    };
    let read = |form| NaiveDateTime::parse_from_str(&text, form).ok();
    let read = read("%Y-%m-%dT%H:%M").or_else(|| read("%Y-%m-%dT%H:%M:%S"));
    read.map(Some).ok_or_else(|| de::Error::custom("a moment"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_facts() {
        let values = HandoutValues::parse(
            r#"{"patient": "Ada", "next": "2026-12-03T14:00", "sessions": [{"date": "2026-12-03", "time": "14:00", "theme": "Bouger"}]}"#,
        )
        .unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap();
        let facts = values.into_facts(vec![HandoutLanguage::Fr], HandoutLayout::Easy, day);
        let two = NaiveTime::from_hms_opt(14, 0, 0).unwrap();
        assert_eq!(facts.patient_name.as_deref(), Some("Ada"));
        assert_eq!(facts.next_session, Some((day, two)));
        assert_eq!(
            (facts.sessions[0].time, facts.layout),
            (two, HandoutLayout::Easy)
        );
        assert_eq!(facts.sessions[0].place, "");
    }

    #[test]
    fn null_says_nothing() {
        let values = HandoutValues::parse(r#"{"patient": null, "next": null, "sessions": null}"#);
        assert_eq!(values, Ok(HandoutValues::default()));
    }

    #[test]
    fn what_is_no_value_is_named_with_its_place() {
        for json in ["{\n\"pateint\": \"Ada\"}", "{\n\"next\": \"demain\"}"] {
            let problem = HandoutValues::parse(json).unwrap_err();
            let HandoutProblem::ValuesUnreadable { line, .. } = problem else {
                panic!("{problem}");
            };
            assert_eq!(line, 2, "{json}");
        }
    }
}
