//! From a template to dated sessions that fall on working days.

use super::{PathwayTemplate, TemplateSession};
use crate::{Cohort, HandoutLanguage, Refusal, Session, SessionId};
use chrono::{Duration, NaiveDate, NaiveTime};

/// A template session that got its date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedSession {
    /// Place in the order, from 1.
    pub number: u32,
    /// The day.
    pub date: NaiveDate,
    /// What it came from.
    pub from: TemplateSession,
}

impl DatedSession {
    /// The session of a group this becomes: planned, at no hour and no place yet.
    pub fn session(&self, id: SessionId, cohort: &Cohort, language: HandoutLanguage) -> Session {
        Session {
            cohort: Some(cohort.id),
            step: self.from.code.clone(),
            number: self.number,
            minutes: self.from.minutes,
            kind: self.from.kind,
            capacity: self.from.capacity,
            theme: self.from.theme.read_in(language).to_owned(),
            handout: self.from.handout.clone(),
            ..Session::planned(id, cohort.programme, self.date, NaiveTime::MIN)
        }
    }
}

/// A day a session would have fallen on, and why it moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkippedDay {
    /// The session that moved, from 1.
    pub session: u32,
    /// The closed day.
    pub date: NaiveDate,
    /// The key of what closes it, as the calendar names it (e.g. `ascension`).
    pub holiday: String,
}

/// What unrolling gave: the dates, and the days that were avoided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrolled {
    /// One per template session, in order, never two on one day out of order.
    pub sessions: Vec<DatedSession>,
    /// Every closed day that was skipped.
    pub skipped: Vec<SkippedDay>,
}

impl PathwayTemplate {
    /// Gives every session its day, counted from `start`. A session that would fall on a closed
    /// day moves one week later (the room and the educator are booked on that weekday), as often
    /// as needed; later sessions keep their own offsets but never come before an earlier one.
    ///
    /// `closed` names what closes a day, if anything does.
    ///
    /// # Errors
    /// Those of [`PathwayTemplate::check`].
    pub fn unroll(
        &self,
        start: NaiveDate,
        closed: impl Fn(NaiveDate) -> Option<String>,
    ) -> Result<Unrolled, Refusal> {
        self.check()?;
        let mut unrolled = Unrolled {
            sessions: Vec::new(),
            skipped: Vec::new(),
        };
        for (number, session) in (1..).zip(&self.sessions) {
            let mut date = start + Duration::days(i64::from(session.offset_days));
            loop {
                if let Some(holiday) = closed(date) {
                    unrolled.skipped.push(SkippedDay {
                        session: number,
                        date,
                        holiday,
                    });
                } else if !unrolled.is_in_the_way(date, session) {
                    break;
                }
                date += Duration::weeks(1);
            }
            unrolled.sessions.push(DatedSession {
                number,
                date,
                from: session.clone(),
            });
        }
        Ok(unrolled)
    }
}

impl Unrolled {
    /// Whether the session before comes later, or took this very day although the template keeps
    /// the two apart.
    fn is_in_the_way(&self, date: NaiveDate, session: &TemplateSession) -> bool {
        self.sessions.last().is_some_and(|last| {
            last.date > date || (last.date == date && last.from.offset_days != session.offset_days)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{HandoutLanguage, Pathology, PathwayTemplate, SessionKind, Timing, Words};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("an ISO date")
    }

    fn weekly(offsets: &[u32]) -> PathwayTemplate {
        let words = |text| Words::one(HandoutLanguage::Fr, text);
        let session = |(place, &offset_days): (usize, &u32)| TemplateSession {
            code: format!("move-{place}"),
            offset_days,
            kind: SessionKind::Group,
            minutes: 120,
            capacity: 12,
            handout: String::new(),
            professions: Vec::new(),
            competencies: Vec::new(),
            theme: words("Bouger"),
            objectives: Vec::new(),
            materials: Vec::new(),
            per_person: Vec::new(),
        };
        PathwayTemplate {
            name: "diabetes2".into(),
            version: "1".into(),
            pathology: Pathology::Diabetes2,
            model: true,
            sources: Vec::new(),
            title: words("Diabète"),
            about: Words::default(),
            timing: Timing::default(),
            competencies: Vec::new(),
            questions: Vec::new(),
            sessions: offsets.iter().enumerate().map(session).collect(),
        }
    }

    fn dates(unrolled: &Unrolled) -> Vec<String> {
        unrolled
            .sessions
            .iter()
            .map(|session| session.date.to_string())
            .collect()
    }

    #[test]
    fn sessions_keep_their_offsets_when_no_day_is_closed() {
        let unrolled = weekly(&[0, 7, 14])
            .unroll(day("2026-09-03"), |_| None)
            .unwrap();
        assert_eq!(dates(&unrolled), ["2026-09-03", "2026-09-10", "2026-09-17"]);
        assert!(unrolled.skipped.is_empty());
    }

    #[test]
    fn a_holiday_moves_its_session_a_week_and_the_next_makes_room() {
        let ascension = day("2026-05-14");
        let closed = |date| (date == ascension).then(|| "ascension".to_owned());
        let unrolled = weekly(&[0, 7, 14])
            .unroll(day("2026-05-07"), closed)
            .unwrap();
        assert_eq!(dates(&unrolled), ["2026-05-07", "2026-05-21", "2026-05-28"]);
        assert_eq!(
            unrolled.skipped,
            [SkippedDay {
                session: 2,
                date: ascension,
                holiday: "ascension".into()
            }]
        );
    }

    #[test]
    fn two_sessions_the_template_puts_on_one_day_stay_together() {
        let unrolled = weekly(&[0, 0, 7])
            .unroll(day("2026-09-03"), |_| None)
            .unwrap();
        assert_eq!(dates(&unrolled), ["2026-09-03", "2026-09-03", "2026-09-10"]);
    }

    #[test]
    fn a_template_that_goes_backwards_is_refused_with_its_session() {
        let refusal = weekly(&[7, 0])
            .unroll(day("2026-09-03"), |_| None)
            .unwrap_err();
        assert_eq!(refusal.code(), "template-out-of-order");
        assert!(refusal.args().contains(&("session", "2".to_owned())));
    }
}
