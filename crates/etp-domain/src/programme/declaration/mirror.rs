//! The declared programme beside what is done: each difference has to be declared as a change.

use super::{DeclaredFacts, DeclaredMember, MirrorDifference};
use crate::ProfessionalId;

/// What is done otherwise than declared, and has to be declared as a change. The version alone is no
/// difference: a corrected word is not declared.
pub fn differences(declared: &DeclaredFacts, done: &DeclaredFacts) -> Vec<MirrorDifference> {
    let mut found = Vec::new();
    found.extend(changed("title", &declared.title, &done.title));
    found.extend(changed(
        "scheme",
        declared.scheme.code(),
        done.scheme.code(),
    ));
    found.extend(changed(
        "coordinator",
        &declared.coordinator,
        &done.coordinator,
    ));
    found.extend(of_team(declared, done));
    found.extend(gone_and_new("place", &declared.places, &done.places));
    let sessions = gone_and_new("session", &declared.sessions, &done.sessions);
    if sessions.is_empty() {
        let in_order = |facts: &DeclaredFacts| facts.sessions.join(" · ");
        found.extend(changed(
            "sessions-order",
            &in_order(declared),
            &in_order(done),
        ));
    }
    found.extend(sessions);
    found
}

fn of_team(declared: &DeclaredFacts, done: &DeclaredFacts) -> Vec<MirrorDifference> {
    let stayed_or_left =
        declared
            .team
            .iter()
            .filter_map(|member| match done.member(member.professional) {
                None => Some(difference("team-gone", &member.name, "")),
                Some(now) => changed("team-role", member.role.code(), now.role.code()),
            });
    let came = done
        .team
        .iter()
        .filter(|member| declared.member(member.professional).is_none());
    let came = came.map(|member| difference("team-new", "", &member.name));
    stayed_or_left.chain(came).collect()
}

fn gone_and_new(what: &str, declared: &[String], done: &[String]) -> Vec<MirrorDifference> {
    let gone = without(declared, done).into_iter();
    let gone = gone.map(|one| difference(&format!("{what}-gone"), one, ""));
    let new = without(done, declared).into_iter();
    let new = new.map(|one| difference(&format!("{what}-new"), "", one));
    gone.chain(new).collect()
}

/// Those of one list that the other does not have; what stands twice has to stand there twice.
fn without<'a>(those: &'a [String], others: &[String]) -> Vec<&'a str> {
    let mut left: Vec<&String> = others.iter().collect();
    let mut missing = Vec::new();
    for one in those {
        match left.iter().position(|other| *other == one) {
            Some(place) => {
                left.swap_remove(place);
            }
            None => missing.push(one.as_str()),
        }
    }
    missing
}

fn changed(code: &str, declared: &str, done: &str) -> Option<MirrorDifference> {
    (declared != done).then(|| difference(code, declared, done))
}

fn difference(code: &str, declared: &str, done: &str) -> MirrorDifference {
    MirrorDifference {
        code: code.to_owned(),
        declared: declared.to_owned(),
        done: done.to_owned(),
    }
}

impl DeclaredFacts {
    fn member(&self, professional: ProfessionalId) -> Option<&DeclaredMember> {
        self.team
            .iter()
            .find(|member| member.professional == professional)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Profession, Scheme, TeamRole};
    use uuid::Uuid;

    fn member(number: u128, name: &str, role: TeamRole) -> DeclaredMember {
        DeclaredMember {
            professional: ProfessionalId(Uuid::from_u128(number)),
            name: name.to_owned(),
            profession: Profession::Nurse,
            role,
        }
    }

    fn declared() -> DeclaredFacts {
        DeclaredFacts {
            title: "Vivre avec le diabète".to_owned(),
            scheme: Scheme::FrDeclared,
            coordinator: "Claire Lambert".to_owned(),
            team: vec![
                member(1, "Claire Lambert", TeamRole::Coordinator),
                member(2, "Jean Dupont", TeamRole::Educator),
            ],
            places: vec!["Maison de santé".to_owned()],
            sessions: ["Bouger", "Manger", "Bouger"].map(str::to_owned).into(),
            version: 1,
        }
    }

    fn found(change: impl FnOnce(&mut DeclaredFacts)) -> Vec<String> {
        let mut done = declared();
        change(&mut done);
        let lines = differences(&declared(), &done).into_iter();
        lines
            .map(|one| format!("{}: {} > {}", one.code, one.declared, one.done))
            .collect()
    }

    #[test]
    fn a_programme_done_as_declared_shows_nothing() {
        assert!(found(|_| ()).is_empty());
        assert!(found(|done| done.version = 9).is_empty());
    }

    #[test]
    fn each_change_shows_as_declared_and_as_done() {
        let title = found(|done| done.title = "Bien vivre".into());
        assert_eq!(title, ["title: Vivre avec le diabète > Bien vivre"]);
        let scheme = found(|done| done.scheme = Scheme::LuClinic);
        assert_eq!(scheme, ["scheme: fr-declared > lu-clinic"]);
        let left = found(|done| done.coordinator.clear());
        assert_eq!(left, ["coordinator: Claire Lambert > "]);
        let moved = found(|done| done.places = vec!["Salle des fêtes".into()]);
        assert_eq!(
            moved,
            [
                "place-gone: Maison de santé > ",
                "place-new:  > Salle des fêtes"
            ]
        );
    }

    #[test]
    fn the_team_changes_by_person_not_by_name() {
        let replaced = found(|done| done.team[1] = member(3, "Jean Dupont", TeamRole::Educator));
        assert_eq!(
            replaced,
            ["team-gone: Jean Dupont > ", "team-new:  > Jean Dupont"]
        );
        let role = found(|done| done.team[1].role = TeamRole::Guest);
        assert_eq!(role, ["team-role: educator > guest"]);
        assert!(found(|done| done.team[1].name = "Jean Petit".into()).is_empty());
        assert!(found(|done| done.team.reverse()).is_empty());
    }

    #[test]
    fn sessions_are_gone_new_or_in_another_order() {
        let gone = found(|done| done.sessions.truncate(2));
        assert_eq!(gone, ["session-gone: Bouger > "]);
        let new = found(|done| done.sessions.push("Manger".into()));
        assert_eq!(new, ["session-new:  > Manger"]);
        let order = found(|done| done.sessions.swap(0, 1));
        assert_eq!(
            order,
            ["sessions-order: Bouger · Manger · Bouger > Manger · Bouger · Bouger"]
        );
    }
}
