//! A person's pathway: referral, assessment, plan, sessions, evaluation, decision, end. What an act
//! may do is decided by `etp_domain::Pathway::may`, nowhere else.

mod asked;
mod assess;
mod enrol;
mod finish;
mod plan;
mod sheets;
mod show;
mod typed;

pub use asked::{assessment_form, paper_form};
pub use assess::lead_assessment;
pub use enrol::{enrol_patients, join_cohort, refer_patient};
pub use finish::{decide_follow_up, end_pathway, move_to_version, resume_pathway};
pub use plan::agree_plan;
pub use sheets::{print_assessment_form, print_plan, print_summary};
pub use show::pathways;
pub use typed::{read_answers, read_epices};

pub(crate) use enrol::{enrol_one, join_in};
pub(crate) use sheets::blank_form;
pub(crate) use show::{due_person, goals_of};

use crate::{Desk, Failure};
use etp_domain::{EnrolmentId, Pathway, PathwayAct};
use etp_store::Writer;

/// The pathway, once the act on it was found possible.
fn ask(
    desk: &Desk,
    writer: &Writer<'_>,
    enrolment: EnrolmentId,
    act: PathwayAct<'_>,
) -> Result<Pathway, Failure> {
    let pathway = writer.pathway(enrolment)?;
    pathway.may(act, desk.today())?;
    Ok(pathway)
}
