//! Those who teach.

use etp_app::forms::{SaveProfessional, SetTeam};
use etp_app::views::{ProfessionalCard, TeamRow};
use etp_app::{Done, ProfessionalId, ProgrammeId, professionals};

at_desk! {
    /// Everybody who teaches, those who left last.
    professionals() -> Vec<ProfessionalCard>: professionals::professionals;
    /// Somebody new, or new facts.
    save_professional(form: SaveProfessional) -> Done<ProfessionalId>:
        move |desk| professionals::save_professional(desk, form);
    /// A programme's team.
    team(programme: ProgrammeId) -> Vec<TeamRow>: move |desk| professionals::team(desk, programme);
    /// A programme's whole team, anew.
    set_team(form: SetTeam) -> Done<()>: move |desk| professionals::set_team(desk, &form);
}
