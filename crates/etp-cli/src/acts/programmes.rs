//! Templates, programmes, their dates.

use crate::args::Programme;
use crate::console::Console;
use etp_app::forms::{AskDue, EnrolPatients, OpenProgramme};
use etp_app::views::ProgrammePreview;
use etp_app::{
    Desk, Failure, HandoutLanguage, PatientId, ProgrammeId, ReferralOrigin, due as dues, pathways,
    programmes as use_cases,
};
use etp_i18n::{cli as sentences, dates, message, word};

pub(crate) fn templates(console: &Console) -> Result<(), Failure> {
    let language =
        HandoutLanguage::from_code(console.language.code()).unwrap_or(HandoutLanguage::Fr);
    let cards = use_cases::templates(language)?;
    console.answer(&cards, |cards| {
        cards
            .iter()
            .map(|card| format!("{}  {}", card.name, card.title))
            .collect()
    });
    Ok(())
}

pub(crate) fn programme(
    desk: &Desk,
    console: &Console,
    programme: &Programme,
) -> Result<(), Failure> {
    let form = OpenProgramme {
        template: programme.template.clone(),
        title: programme.title.clone(),
        starts_on: programme.start,
        starts_at: programme.at,
        place: programme.place.clone(),
        patients: programme.patients.clone(),
    };
    let preview = use_cases::preview_programme(desk, &form)?;
    if programme.preview {
        console.answer(&preview, |view| preview_lines(view, console));
        return Ok(());
    }
    let id = use_cases::open_programme(desk, form)?.answer;
    for line in preview_lines(&preview, console) {
        console.tell(&line);
    }
    let sessions = preview.sessions.len();
    console.answer(&id, |_| {
        vec![sentences::programme_opened(
            console.language,
            sessions,
            &programme.title,
        )]
    });
    Ok(())
}

/// Each date as a sentence, then each holiday that was avoided.
pub(crate) fn preview_lines(view: &ProgrammePreview, console: &Console) -> Vec<String> {
    let language = console.language;
    let sessions = view.sessions.iter().map(|session| {
        sentences::session(
            language,
            dates::long(language, session.date),
            session.number.to_string(),
            &session.theme,
        )
    });
    let mut days: Vec<_> = view.skipped.iter().collect();
    days.dedup_by_key(|day| day.date);
    let skipped = days.into_iter().map(|day| {
        let holiday = word(language, &day.holiday).unwrap_or_else(|| day.holiday.clone());
        sentences::skipped(language, dates::long(language, day.date), holiday)
    });
    sessions.chain(skipped).collect()
}

pub(crate) fn programmes(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let cards = use_cases::programmes(desk)?;
    console.answer(&cards, |cards| {
        cards
            .iter()
            .map(|card| format!("{}  {}", card.id, card.title))
            .collect()
    });
    Ok(())
}

pub(crate) fn enrol(
    desk: &Desk,
    console: &Console,
    programme: ProgrammeId,
    patients: &[PatientId],
) -> Result<(), Failure> {
    let groups = use_cases::programme(desk, programme)?.cohorts;
    let form = EnrolPatients {
        programme,
        cohort: groups.first().map(|latest| latest.id),
        patients: patients.to_vec(),
        referred_on: None,
        origin: ReferralOrigin::Unknown,
    };
    let added = pathways::enrol_patients(desk, form)?.answer;
    console.answer(&added, |added| {
        vec![sentences::enrolled(console.language, *added)]
    });
    Ok(())
}

/// What is due, most urgent first: day, what, about whom or which programme.
pub(crate) fn due(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let all = AskDue {
        kinds: Vec::new(),
        programme: None,
    };
    let view = dues::due(desk, &all)?;
    console.answer(&view, |view| {
        let lines = view.lines.iter().map(|line| {
            let key = format!("due-{}", line.due.kind.code());
            let args = line
                .due
                .args
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()));
            let what = message(console.language, &key, args).unwrap_or(key);
            let day = dates::short(console.language, line.due.on);
            format!("{day}  {what}  {}  {}", line.person, line.programme_title)
        });
        lines.collect()
    });
    Ok(())
}
