//! Whether a person may be enrolled once more in a programme.

use super::belonging::in_turn;
use crate::{Enrolment, Offer, Refusal};
use chrono::NaiveDate;

/// Whether a person may be enrolled: one active enrolment per programme, none that overlaps an
/// earlier one, a follow-up only after a pathway that was evaluated. Enrolments written twice do not
/// count: nobody could end them.
///
/// `others` are the person's enrolments in the same programme, `evaluated` whether the one the
/// follow-up names has an evaluation.
///
/// # Errors
/// The rule that says no.
pub fn may_enrol(
    new: &Enrolment,
    others: &[Enrolment],
    evaluated: bool,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if new.enrolled_on > today {
        return Err(Refusal::PathwayDayAhead);
    }
    if let Some(referred) = new.referral.on.filter(|day| *day > new.enrolled_on) {
        return Err(Refusal::PathwayBeforeReferral { date: referred });
    }
    let in_the_way = in_turn(others.iter())
        .into_iter()
        .find(|other| other.runs_past(new.enrolled_on));
    if let Some(other) = in_the_way {
        return Err(Refusal::AlreadyEnrolled {
            date: other.enrolled_on,
        });
    }
    if new.offer != Offer::Initial && !(new.follows.is_some() && evaluated) {
        return Err(Refusal::FollowUpOfNothing);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EnrolmentId;
    use crate::pathway::made::{day, enrolment};
    use uuid::Uuid;

    fn asked(new: &Enrolment, others: &[Enrolment], evaluated: bool) -> String {
        let answer = may_enrol(new, others, evaluated, day("2026-06-30"));
        answer.map_or_else(|refusal| refusal.code(), |()| String::new())
    }

    #[test]
    fn nobody_is_enrolled_twice_at_a_time() {
        let new = enrolment(9, "2026-03-01", None);
        for (others, refusal) in [
            (vec![], ""),
            (vec![enrolment(1, "2026-01-10", None)], "already-enrolled"),
            (
                vec![enrolment(1, "2026-01-10", Some("2026-03-02"))],
                "already-enrolled",
            ),
            (vec![enrolment(1, "2026-01-10", Some("2026-03-01"))], ""),
            (
                vec![enrolment(1, "2026-04-01", Some("2026-05-01"))],
                "already-enrolled",
            ),
            // The second was written twice, and nobody can end it.
            (
                vec![
                    enrolment(1, "2026-01-10", Some("2026-02-20")),
                    enrolment(2, "2026-02-01", None),
                ],
                "",
            ),
        ] {
            assert_eq!(asked(&new, &others, false), refusal, "{others:?}");
        }
    }

    #[test]
    fn nobody_is_enrolled_ahead_or_before_the_referral() {
        let ahead = enrolment(9, "2026-07-01", None);
        assert_eq!(asked(&ahead, &[], false), "pathway-day-ahead");
        let mut early = enrolment(9, "2026-03-01", None);
        early.referral.on = Some(day("2026-03-02"));
        assert_eq!(asked(&early, &[], false), "pathway-before-referral");
        early.referral.on = None;
        assert_eq!(asked(&early, &[], false), "");
    }

    #[test]
    fn a_follow_up_follows_an_evaluated_pathway() {
        let first = enrolment(1, "2026-01-10", Some("2026-02-20"));
        let named = Some(EnrolmentId(Uuid::from_u128(1)));
        for (offer, follows, evaluated, refusal) in [
            (Offer::Initial, None, false, ""),
            (Offer::FollowUp, named, true, ""),
            (Offer::Resumption, named, true, ""),
            (Offer::FollowUp, named, false, "follow-up-of-nothing"),
            (Offer::Resumption, None, true, "follow-up-of-nothing"),
        ] {
            let mut new = enrolment(9, "2026-03-01", None);
            (new.offer, new.follows) = (offer, follows);
            assert_eq!(
                asked(&new, std::slice::from_ref(&first), evaluated),
                refusal
            );
        }
    }
}
