//! What was written down about one person in two programmes: plain records, in the order of writing.

use crate::acts::{Act, Step};
use crate::asked;
use chrono::{Duration, NaiveDate};
use etp_domain::{AssessmentKind, DecisionKind, EndReason, EndingKind, Enrolment, Offer, Stage};

/// Something that was written down about a course, on a day, while it stood at a date.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) on: NaiveDate,
    pub(crate) written: NaiveDate,
    pub(crate) what: What,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    Assessed(AssessmentKind),
    Planned {
        words: &'static str,
    },
    Attended {
        code: &'static str,
    },
    /// About the assessment of this number.
    Decided {
        about: usize,
        kind: DecisionKind,
        proposal: &'static str,
        follow_up: Option<NaiveDate>,
    },
    Ended {
        kind: EndingKind,
        reason: EndReason,
        note: &'static str,
    },
    Resumed,
    Moved {
        from: u32,
        to: u32,
    },
}

/// One time in one programme.
#[derive(Clone, Debug)]
pub(crate) struct Course {
    pub(crate) enrolled_on: NaiveDate,
    pub(crate) written: NaiveDate,
    pub(crate) referred_on: Option<NaiveDate>,
    pub(crate) offer: Offer,
    /// The number of the course it follows.
    pub(crate) follows: Option<usize>,
    pub(crate) version: u32,
    pub(crate) entries: Vec<Entry>,
}

impl Course {
    /// Its assessments in the order of writing: which, and the day.
    pub(crate) fn assessments(&self) -> impl Iterator<Item = (AssessmentKind, NaiveDate)> {
        self.entries.iter().filter_map(|entry| match entry.what {
            What::Assessed(kind) => Some((kind, entry.on)),
            _ => None,
        })
    }

    /// The ending that stands.
    pub(crate) fn ended(&self) -> Option<&Entry> {
        let turns = |entry: &&Entry| matches!(entry.what, What::Ended { .. } | What::Resumed);
        let last = self.entries.iter().rfind(turns)?;
        (last.what != What::Resumed).then_some(last)
    }
}

/// A person's courses, by programme, in the order they were written.
#[derive(Clone, Debug)]
pub(crate) struct Life {
    pub(crate) today: NaiveDate,
    pub(crate) programmes: [Vec<Course>; 2],
}

impl Life {
    pub(crate) fn new() -> Self {
        Self {
            today: asked::FIRST_DAY,
            programmes: [Vec::new(), Vec::new()],
        }
    }

    /// Writes an act down, whether it is possible or not, and says about which course; `None` when
    /// there is nothing it could be about.
    pub(crate) fn apply(&mut self, step: &Step) -> Option<usize> {
        let (on, today) = (self.today + Duration::days(step.day), self.today);
        let courses = &mut self.programmes[step.programme];
        if let Act::Enrol {
            offer,
            follows,
            referred,
        } = step.act
        {
            courses.push(Course {
                enrolled_on: on,
                written: today,
                referred_on: referred.map(|days| on + Duration::days(days)),
                offer,
                follows: courses.len().checked_sub(1).filter(|_| follows),
                version: 1,
                entries: Vec::new(),
            });
            return Some(courses.len() - 1);
        }
        let number = courses.len().checked_sub(step.pathway + 1)?;
        let course = &mut courses[number];
        let what = what(&step.act, course, on)?;
        if let What::Moved { to, .. } = what {
            course.version = to;
        }
        if let What::Decided { about, .. } = what {
            let same = |entry: &Entry| matches!(entry.what, What::Decided { about: other, .. } if other == about);
            course.entries.retain(|entry| !same(entry));
        }
        course.entries.push(Entry {
            on,
            written: today,
            what,
        });
        Some(number)
    }

    /// What a coordinator would do next for the person's latest course.
    pub(crate) fn next(&self, programme: usize) -> Act {
        let Some(course) = self.programmes[programme].last() else {
            return enrol(Offer::Initial);
        };
        let done = |is: fn(&What) -> bool| course.entries.iter().any(|entry| is(&entry.what));
        let attended = |code| {
            course
                .entries
                .iter()
                .any(|entry| entry.what == What::Attended { code })
        };
        if course.ended().is_some() {
            enrol([Offer::FollowUp, Offer::Resumption][course.entries.len() % 2])
        } else if !done(|what| *what == What::Assessed(AssessmentKind::Shared)) {
            assess(AssessmentKind::Shared)
        } else if !done(|what| matches!(what, What::Planned { .. })) {
            Act::AgreePlan { words: "Marcher" }
        } else if !attended("a") {
            Act::Attend { code: "a" }
        } else if !attended("b") {
            Act::Attend { code: "b" }
        } else if !done(|what| *what == What::Assessed(AssessmentKind::Evaluation)) {
            assess(AssessmentKind::Evaluation)
        } else if !done(|what| matches!(what, What::Decided { .. })) {
            DECIDE
        } else {
            END
        }
    }

    pub(crate) fn enrolments(&self, programme: usize) -> Vec<Enrolment> {
        let courses = (0..).zip(&self.programmes[programme]);
        courses
            .map(|(number, course)| asked::enrolment(number, course))
            .collect()
    }

    pub(crate) fn stages(&self) -> Vec<Stage> {
        let all = self.programmes.iter().map(|courses| (0..).zip(courses));
        all.flatten()
            .map(|(number, course)| asked::pathway(number, course).stage(self.today))
            .collect()
    }

    /// Every day from two months before the beginning to today.
    pub(crate) fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let today = self.today;
        let first = asked::FIRST_DAY - Duration::days(60);
        first.iter_days().take_while(move |day| *day <= today)
    }
}

const DECIDE: Act = Act::Decide {
    number: 0,
    kind: DecisionKind::Reinforcement,
    proposal: "Un appel",
    follow_up: None,
};

const END: Act = Act::End {
    kind: EndingKind::Exited,
    reason: EndReason::Completed,
    note: "",
};

fn assess(kind: AssessmentKind) -> Act {
    Act::Assess { kind }
}

fn enrol(offer: Offer) -> Act {
    Act::Enrol {
        offer,
        follows: offer != Offer::Initial,
        referred: None,
    }
}

fn what(act: &Act, course: &Course, on: NaiveDate) -> Option<What> {
    Some(match *act {
        Act::Enrol { .. } | Act::Next => return None,
        Act::Assess { kind } => What::Assessed(kind),
        Act::AgreePlan { words } => What::Planned { words },
        Act::Attend { code } => What::Attended { code },
        Act::Decide {
            number,
            kind,
            proposal,
            follow_up,
        } => What::Decided {
            about: assessment(course, number)?,
            kind,
            proposal,
            follow_up: follow_up.map(|days| on + Duration::days(days)),
        },
        Act::End { kind, reason, note } => What::Ended { kind, reason, note },
        Act::Resume => What::Resumed,
        Act::Move { version } => What::Moved {
            from: course.version,
            to: version,
        },
    })
}

/// The number of an assessment, from one counted back from the latest.
fn assessment(course: &Course, back: usize) -> Option<usize> {
    course.assessments().count().checked_sub(back + 1)
}
