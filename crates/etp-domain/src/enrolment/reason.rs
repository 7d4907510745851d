//! The coded reasons of entry, non-inclusion and exit, as teams use them in their yearly figures.

use crate::coded::coded;

coded! {
    /// From where somebody was referred. The grid counts the first three apart (1.2, 1.3, 1.4).
    ReferralOrigin {
        /// A professional outside the hospital, the treating doctor included.
        OutsideProfessional = "outside-professional",
        /// During a stay in hospital.
        HospitalStay = "hospital-stay",
        /// An outpatient consultation of a hospital.
        Consultation = "consultation",
        /// Came by themselves.
        Spontaneous = "spontaneous",
        /// Not known.
        Unknown = "unknown",
    }
}

coded! {
    /// Whether somebody never began or left.
    EndingKind {
        /// Not included: the person never began.
        NotIncluded = "not-included",
        /// Left after having begun.
        Exited = "exited",
    }
}

coded! {
    /// Why somebody was not included, or left.
    EndReason {
        /// The pathway is over; nothing more is needed. Exits only.
        Completed = "completed",
        /// No educational need.
        NoNeed = "no-need",
        /// Medical criteria.
        MedicalCriteria = "medical-criteria",
        /// A language barrier.
        Language = "language",
        /// Lives too far away.
        Distance = "distance",
        /// Not available.
        Unavailable = "unavailable",
        /// Motivation.
        Motivation = "motivation",
        /// Daily needs come first.
        DailyNeeds = "daily-needs",
        /// A health problem.
        HealthProblem = "health-problem",
        /// Medical problems to be settled first.
        MedicalFirst = "medical-first",
        /// Refused.
        Refused = "refused",
        /// No transport.
        Transport = "transport",
        /// Cognitive disorders.
        Cognitive = "cognitive",
        /// Psychiatric disorders.
        Psychiatric = "psychiatric",
        /// Died.
        Died = "died",
        /// Moved away.
        Moved = "moved",
        /// Lost to follow-up. Exits only.
        Lost = "lost",
        /// Wished to stop. Exits only.
        WishedToStop = "wished-to-stop",
        /// Another; says which in words.
        Other = "other",
        /// Not known.
        Unknown = "unknown",
    }
}

impl EndReason {
    /// Whether the reason can be given for this kind of ending. Somebody may die or move away while
    /// waiting, and nobody could close their file with another reason.
    pub fn fits(self, kind: EndingKind) -> bool {
        kind == EndingKind::Exited
            || !matches!(self, Self::Completed | Self::Lost | Self::WishedToStop)
    }

    /// Whether an exit for this reason is a drop-out: everything but the end of the pathway
    /// (piloting indicators, "abandons").
    pub fn is_drop_out(self) -> bool {
        !matches!(self, Self::Completed | Self::NoNeed)
    }
}
