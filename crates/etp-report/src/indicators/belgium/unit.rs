//! What a session is worth under a Belgian rule, and why it is worth nothing: the rule the lamps go by,
//! asked of the facts.

use crate::centre::{Centre, Held};
use crate::verdict::Why;
use etp_domain::{Pathology, PlaceKind, Profession, Scheme, SessionKind};

/// The rule a programme runs under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rule {
    StartUp,
    CarePathway,
    Kidney,
}

impl Rule {
    pub(super) const ALL: [Self; 3] = [Self::StartUp, Self::CarePathway, Self::Kidney];

    /// The start-up pathway is for type 2 diabetes, the care pathways for that and for the kidneys. A
    /// convention pays by the month and has no units.
    pub(super) fn of(centre: &Centre<'_>, programme: u32) -> Option<Self> {
        let programme = &centre.facts.programmes[programme as usize];
        match (programme.scheme, programme.pathology) {
            (Scheme::BeStartUp, Pathology::Diabetes2) => Some(Self::StartUp),
            (Scheme::BeCarePathway, Pathology::Diabetes2) => Some(Self::CarePathway),
            (Scheme::BeCarePathway, Pathology::KidneyDisease) => Some(Self::Kidney),
            _ => None,
        }
    }

    /// Its name in the book.
    pub(super) fn quota(self) -> &'static str {
        match self {
            Self::StartUp => "be-start-up-quota",
            Self::CarePathway => "be-care-pathway-quota",
            Self::Kidney => "be-renal-dietetics",
        }
    }
}

/// What one person at a session is charged as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Given {
    pub(super) rule: Rule,
    /// Units of the rule's minutes; a group session is one.
    pub(super) units: u32,
    /// The profession it is charged for, where the number depends on it.
    pub(super) by: Option<Profession>,
    /// The nomenclature number; `None` where none was read.
    pub(super) number: Option<u32>,
}

/// Who may give a start-up unit, in the order in which a session led by several is given one number.
const GIVERS: [Profession; 4] = [
    Profession::DiabetesEducator,
    Profession::Dietician,
    Profession::Pharmacist,
    Profession::Nurse,
];

/// What a session is worth; `None` when no Belgian rule looks at it.
pub(super) fn of(centre: &Centre<'_>, held: &Held<'_>) -> Option<Result<Given, Why>> {
    let rule = Rule::of(centre, held.session.programme)?;
    let concerned = held.session.kind != SessionKind::Caregivers && !held.is_cancelled();
    concerned.then(|| given(centre, held, rule))
}

fn given(centre: &Centre<'_>, held: &Held<'_>, rule: Rule) -> Result<Given, Why> {
    let units = match held.session.kind {
        SessionKind::Group => fits_a_group(centre, held).map(|()| 1)?,
        _ => alone(centre, held, rule)?,
    };
    let (by, number) = match rule {
        Rule::StartUp => start_up(centre, held)?,
        Rule::CarePathway => (None, care_pathway(centre, held)),
        Rule::Kidney => (kidney(centre, held)?, None),
    };
    Ok(Given {
        rule,
        units,
        by,
        number,
    })
}

fn alone(centre: &Centre<'_>, held: &Held<'_>, rule: Rule) -> Result<u32, Why> {
    let session = held.session;
    let least = centre.book.number(rule.quota(), "minutes", session.date);
    match least.filter(|least| *least > 0) {
        Some(least) if session.minutes < least => Err(short("be-alone-short", held, least)),
        Some(least) => Ok(session.minutes / least),
        None => Ok(1),
    }
}

fn fits_a_group(centre: &Centre<'_>, held: &Held<'_>) -> Result<(), Why> {
    let number = |name| centre.book.number("be-group", name, held.session.date);
    let present = u32::try_from(held.came().count()).unwrap_or(u32::MAX);
    match (number("minutes"), number("most")) {
        (Some(least), _) if held.session.minutes < least => {
            Err(short("be-group-short", held, least))
        }
        (_, Some(most)) if present > most => Err(Why::plain("be-group-large")
            .with("count", present)
            .with("most", most)),
        _ => Ok(()),
    }
}

fn short(code: &'static str, held: &Held<'_>, least: u32) -> Why {
    Why::plain(code)
        .with("minutes", held.session.minutes)
        .with("least", least)
}

fn professions<'c>(
    centre: &'c Centre<'_>,
    held: &'c Held<'_>,
) -> impl Iterator<Item = Profession> + 'c {
    let leaders = held.leaders.iter();
    leaders.map(|one| centre.facts.professionals[*one as usize].profession)
}

type Charged = (Option<Profession>, Option<u32>);

/// The number follows from who led it, and from the form.
fn start_up(centre: &Centre<'_>, held: &Held<'_>) -> Result<Charged, Why> {
    let (kind, date) = (held.session.kind.code(), held.session.date);
    let numbered = GIVERS
        .into_iter()
        .filter(|giver| professions(centre, held).any(|one| one == *giver))
        .find_map(|giver| {
            let name = format!("{kind}_{}", giver.code().replace('-', "_"));
            Some((giver, centre.book.number("be-start-up-codes", &name, date)?))
        });
    let (by, number) = numbered.ok_or_else(|| Why::plain("be-no-number"))?;
    Ok((Some(by), Some(number)))
}

/// Only the number of an individual unit in the practice room was read.
fn care_pathway(centre: &Centre<'_>, held: &Held<'_>) -> Option<u32> {
    let in_a_room = matches!(
        setting(centre, held),
        Some(PlaceKind::Outpatient | PlaceKind::Town)
    );
    let alone = held.session.kind == SessionKind::Individual;
    let date = held.session.date;
    let number = centre.book.number("be-care-pathway-codes", "room", date);
    number.filter(|_| in_a_room && alone)
}

/// For the kidneys only individual dietetic units have a quota.
fn kidney(centre: &Centre<'_>, held: &Held<'_>) -> Result<Option<Profession>, Why> {
    let dietician = professions(centre, held).any(|one| one == Profession::Dietician);
    let alone = held.session.kind == SessionKind::Individual;
    match dietician && alone {
        true => Ok(Some(Profession::Dietician)),
        false => Err(Why::plain("be-kidney-not-dietetics")),
    }
}

/// The kind of place; `None` when nobody said.
pub(super) fn setting(centre: &Centre<'_>, held: &Held<'_>) -> Option<PlaceKind> {
    let place = held.session.place?;
    Some(centre.facts.places[place as usize].kind)
}
