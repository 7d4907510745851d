//! Enrolments, and what was written in them.

use super::Taking;
use crate::Failure;
use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    Assessment, AssessmentId, Contact, Decision, Ending, Enrolment, EnrolmentId, Letter,
    LetterContent, LetterId, Recipient, RecipientId, RecipientKind, Referral,
};

/// What stands where words were: the register asks for some, the file has none.
const NO_WORDS: &str = "–";

impl<'a> Taking<'a> {
    pub(super) fn enrolments(&mut self) -> Result<(), Failure> {
        let contents = self.contents;
        for one in &contents.enrolments {
            let id = EnrolmentId(self.fresh());
            self.writer.enrol(&Enrolment {
                id,
                programme: self.programmes[&one.programme[..]],
                patient: self.patients[&one.patient[..]],
                version: 1,
                cohort: None,
                enrolled_on: one.enrolled_on,
                offer: one.offer,
                follows: None,
                referral: Referral {
                    on: one.referred_on,
                    origin: one.origin,
                    ..Referral::unknown()
                },
                ending: one.ending.as_ref().map(|ending| Ending {
                    kind: ending.kind,
                    on: ending.on,
                    reason: ending.reason,
                    note: String::new(),
                }),
            })?;
            let part = (&one.patient[..], &one.programme[..]);
            self.enrolments
                .entry(part)
                .or_default()
                .push((one.enrolled_on, id));
        }
        self.enrolments.values_mut().for_each(|all| all.sort());
        Ok(())
    }

    /// The enrolment something of a day was written in: the last one begun by then, else the first.
    fn enrolment_on(
        &self,
        patient: &'a str,
        programme: &'a str,
        on: NaiveDate,
    ) -> Option<EnrolmentId> {
        let all = self.enrolments.get(&(patient, programme))?;
        let begun = all.partition_point(|(since, _)| *since <= on);
        Some(all.get(begun.saturating_sub(1))?.1)
    }

    pub(super) fn assessments(&mut self) -> Result<(), Failure> {
        let contents = self.contents;
        for one in &contents.assessments {
            let programme = one.programme.as_deref();
            let decision = one.decision.map(|kind| Decision {
                on: one.on,
                kind,
                proposal: if one.proposal { NO_WORDS } else { "" }.to_owned(),
                follow_up_on: None,
            });
            let patient = self.patients[&one.patient[..]];
            let id = AssessmentId(self.fresh());
            self.writer.add_assessment(&Assessment {
                enrolment: programme.and_then(|of| self.enrolment_on(&one.patient, of, one.on)),
                individual: one.individual,
                decision,
                ..Assessment::on_a_day(id, patient, one.kind, one.on, one.remote)
            })?;
        }
        Ok(())
    }

    pub(super) fn letters(&mut self) -> Result<(), Failure> {
        let contents = self.contents;
        for one in &contents.letters {
            let enrolment = self.enrolment_on(&one.patient, &one.programme, one.sent_on);
            let missing =
                || Failure::refused("facts-without-enrolment").with("id", &one.patient[..]);
            let recipient = one.to_doctor.then(|| self.doctor()).transpose()?;
            self.writer.add_letter(&Letter {
                id: LetterId(self.fresh()),
                patient: self.patients[&one.patient[..]],
                enrolment: enrolment.ok_or_else(missing)?,
                kind: one.kind,
                addressee: one.addressee,
                recipient,
                recipient_lines: Vec::new(),
                language: self.language,
                content: LetterContent::default(),
                drafted_at: one.sent_on.and_time(NaiveTime::MIN).and_utc(),
                drafted_by: String::new(),
                sent_on: Some(one.sent_on),
                way: Some(one.way),
            })?;
        }
        Ok(())
    }

    /// Which general practitioner it was the file does not say: one stands for all.
    fn doctor(&mut self) -> Result<RecipientId, Failure> {
        if let Some(known) = self.doctor {
            return Ok(known);
        }
        let id = RecipientId(self.fresh());
        self.writer.save_recipient(&Recipient {
            id,
            kind: RecipientKind::GeneralPractitioner,
            name: super::code_name('D', 1),
            organisation: String::new(),
            contact: Contact::in_country(self.contents.country),
            number: String::new(),
            active: true,
        })?;
        self.doctor = Some(id);
        Ok(id)
    }
}
