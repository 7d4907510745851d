//! Who runs a programme.

use super::card;
use crate::forms::{SetTeam, TeamMember};
use crate::views::TeamRow;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{ProfessionalId, ProgrammeId, TeamRole};
use etp_store::{Reader, Writer};

/// A programme's team.
///
/// # Errors
/// No such programme; the disk.
pub fn team(desk: &Desk, programme: ProgrammeId) -> Result<Vec<TeamRow>, Failure> {
    desk.read(|reader| {
        reader.programme(programme)?;
        let team = reader.team_of(programme)?.into_iter();
        Ok(team
            .map(|(professional, role)| TeamRow {
                professional: card(professional, desk.today()),
                role,
            })
            .collect())
    })
}

/// Writes a programme's whole team anew.
///
/// # Errors
/// Somebody twice; somebody new who left the centre; no such programme or person; the disk.
pub fn set_team(desk: &Desk, form: &SetTeam) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        writer.programme(form.programme)?;
        let team = checked_team(writer, form)?;
        writer.set_team(form.programme, &team)?;
        let detail = serde_json::json!({ "members": team.len() });
        desk.log(writer, "set-team", &form.programme.to_string(), &detail)?;
        Ok(Done::new((), [Topic::Programmes]))
    })
}

/// Whoever left may stay in a team they were in; nobody puts them into another.
fn checked_team(
    writer: &Writer<'_>,
    form: &SetTeam,
) -> Result<Vec<(ProfessionalId, TeamRole)>, Failure> {
    let before = team_ids(writer, form.programme)?;
    let mut team: Vec<(ProfessionalId, TeamRole)> = Vec::new();
    for TeamMember { professional, role } in &form.team {
        if team.iter().any(|(known, _)| known == professional) {
            return Err(Failure::refused("team-member-twice").with("field", "team"));
        }
        let is_active = writer.professional(*professional)?.active;
        if !is_active && !before.contains(professional) {
            return Err(Failure::refused("team-member-left").with("field", "team"));
        }
        team.push((*professional, *role));
    }
    Ok(team)
}

fn team_ids(reader: &Reader<'_>, programme: ProgrammeId) -> Result<Vec<ProfessionalId>, Failure> {
    let team = reader.team_of(programme)?.into_iter();
    Ok(team.map(|(professional, _)| professional.id).collect())
}
