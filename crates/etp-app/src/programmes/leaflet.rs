//! What anybody may know of a programme, as a handout: printed at once as a leaflet or a poster, or
//! opened in the composer to be worded better. Names nobody of the team and no patient.

use crate::composer::{begin, view};
use crate::documents::of_nobody;
use crate::forms::PrintLeaflet;
use crate::letters::voice::Voice;
use crate::paper::keep;
use crate::views::{DraftView, HandoutMade};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{HandoutLanguage, HandoutLayout, PathwayTemplate, Place, Profession, ProgrammeId};
use etp_handout::{Draft, DraftBlock, DraftContent, DraftTitle, InLanguages, print_handout};
use etp_i18n::leaflet as says;
use etp_store::Reader;

/// The most skills a leaflet names: more are not read.
const SKILLS: usize = 4;

/// Prints a leaflet or a poster among the register's papers.
///
/// # Errors
/// `leaflet-language` for a language without the programme's words; no such programme; the disk.
pub fn print_leaflet(desk: &Desk, form: &PrintLeaflet) -> Result<HandoutMade, Failure> {
    let told = match form.layout {
        HandoutLayout::Poster => Told::FromAfar,
        _ => Told::AtHand,
    };
    let draft = desk.read(|reader| leaflet(desk, reader, form.programme, told))?;
    let written = |language: &HandoutLanguage| draft.title.texts.contains_key(language);
    if !form.languages.iter().all(written) {
        return Err(Failure::refused("leaflet-language").with("field", "languages"));
    }
    let facts = of_nobody(desk, &form.languages, form.layout);
    let pdf = print_handout(&draft.finish()?, &facts)?;
    let codes: Vec<_> = form.languages.iter().map(|one| one.code()).collect();
    let (id, layout) = (form.programme.to_string(), form.layout.code());
    let name = format!("leaflet-{id}-{}-{layout}", codes.join("-"));
    let made = keep(desk, &name, &pdf, form.languages.clone())?;
    let detail = serde_json::json!({ "languages": codes, "layout": layout });
    desk.write(|writer| desk.log(writer, "print-leaflet", &id, &detail))?;
    Ok(made)
}

/// The languages a leaflet can be printed in: those the programme has all its words in.
///
/// # Errors
/// No such programme; the disk.
pub fn leaflet_languages(
    desk: &Desk,
    programme: ProgrammeId,
) -> Result<Vec<HandoutLanguage>, Failure> {
    desk.read(|reader| {
        let row = reader.programme(programme)?;
        let template = reader.version(programme, row.version)?.template;
        let written = HandoutLanguage::FULL.into_iter();
        Ok(written
            .filter(|language| is_worded(&template, *language))
            .collect())
    })
}

/// Opens the leaflet in the composer, as a handout of the centre's own.
///
/// # Errors
/// No such programme; the disk.
pub fn begin_leaflet(desk: &Desk, programme: ProgrammeId) -> Result<Done<DraftView>, Failure> {
    let view = desk.write(|writer| {
        let draft = leaflet(desk, writer, programme, Told::AtHand)?;
        let name = begin(desk, writer, draft, None)?;
        view(writer, &name)
    })?;
    Ok(Done::new(view, [Topic::Documents]))
}

/// How much is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// Everything, for somebody who holds the sheet.
    AtHand,
    /// What fits one page on a wall: neither skills nor sessions nor the team.
    FromAfar,
}

fn leaflet(
    desk: &Desk,
    reader: &Reader<'_>,
    id: ProgrammeId,
    told: Told,
) -> Result<Draft, Failure> {
    let row = reader.programme(id)?;
    let template = reader.version(id, row.version)?.template;
    let details = &row.programme.details;
    let places = reader.places()?.into_iter().map(|(place, _)| place);
    let places: Vec<_> = places
        .filter(|one| details.places.contains(&one.id))
        .collect();
    let centre = desk.centre();
    let written = HandoutLanguage::FULL
        .into_iter()
        .filter(|language| is_worded(&template, *language));
    let voices: Vec<_> = written.map(Voice::of).collect();
    let said = |of: &dyn Fn(Voice) -> String| -> InLanguages<String> {
        voices
            .iter()
            .map(|voice| (voice.language, of(*voice)))
            .collect()
    };
    let listed = |of: &dyn Fn(Voice) -> Vec<String>| -> InLanguages<Vec<String>> {
        voices
            .iter()
            .map(|voice| (voice.language, of(*voice)))
            .collect()
    };
    let mut blocks = Vec::new();
    blocks.push(paragraph(said(&|voice| {
        plain(template.about.read_in(voice.language))
    })));
    let headed = [
        (
            said(&|voice| says::can_do(voice.speaks)),
            listed(&|voice| match told {
                Told::AtHand => skills(&template, voice),
                Told::FromAfar => vec![],
            }),
        ),
        (
            said(&|voice| says::sessions(voice.speaks)),
            listed(&|voice| match told {
                Told::AtHand => themes(&template, voice),
                Told::FromAfar => vec![],
            }),
        ),
        (
            said(&|voice| says::r#where(voice.speaks)),
            listed(&|_| addresses(&places)),
        ),
        (
            said(&|voice| says::languages(voice.speaks)),
            listed(&|voice| tongues(&details.languages, voice)),
        ),
        (
            said(&|voice| says::team(voice.speaks)),
            listed(&|voice| match told {
                Told::AtHand => professions(&details.professions, voice),
                Told::FromAfar => vec![],
            }),
        ),
    ];
    for (heading, items) in headed {
        if items.values().all(|items| !items.is_empty()) {
            blocks.push(DraftBlock::new(DraftContent::Heading { texts: heading }));
            blocks.push(DraftBlock::new(DraftContent::List { texts: items }));
        }
    }
    let free = said(&|voice| says::free(voice.speaks));
    blocks.push(DraftBlock::new(DraftContent::KeyMessage { texts: free }));
    blocks.push(paragraph(said(&|voice| match centre.phone.trim() {
        "" => says::join_silent(voice.speaks, "{centre}"),
        _ => says::join(voice.speaks, "{centre}", "{phone}"),
    })));
    blocks.retain(|block| block.content.is_begun());
    let first = voices
        .first()
        .map_or(HandoutLanguage::Fr, |voice| voice.language);
    Ok(Draft {
        audience: says::audience(Voice::of(first).speaks),
        sources: template.sources.clone(),
        title: DraftTitle {
            texts: said(&|voice| plain(template.title.read_in(voice.language))),
            ..DraftTitle::default()
        },
        blocks,
        ..Draft::blank("leaflet", first)
    })
}

/// Whether all a leaflet says of the template is written in a language.
fn is_worded(template: &PathwayTemplate, language: HandoutLanguage) -> bool {
    let about = Some(&template.about).filter(|about| !about.is_blank());
    let skills = template.competencies.iter().map(|one| &one.words);
    let themes = template.sessions.iter().map(|one| &one.theme);
    let mut all = skills.chain(themes).chain(about).chain([&template.title]);
    all.all(|words| words.get(language).is_some())
}

fn paragraph(texts: InLanguages<String>) -> DraftBlock {
    DraftBlock::new(DraftContent::Paragraph { texts })
}

/// What keeps somebody safe comes first.
fn skills(template: &PathwayTemplate, voice: Voice) -> Vec<String> {
    let (safety, others): (Vec<_>, Vec<_>) =
        template.competencies.iter().partition(|one| one.safety);
    let words = safety.into_iter().chain(others);
    let words = words.map(|one| plain(one.words.read_in(voice.language)));
    words.take(SKILLS).collect()
}

fn themes(template: &PathwayTemplate, voice: Voice) -> Vec<String> {
    let sessions = template.sessions.iter();
    let themes = sessions.map(|one| plain(one.theme.read_in(voice.language)));
    themes.collect()
}

fn addresses(places: &[Place]) -> Vec<String> {
    let written = places.iter().map(|place| {
        let contact = &place.contact;
        let town = format!("{} {}", contact.postal_code, contact.commune);
        let parts = [place.name.trim(), contact.address.trim(), town.trim()];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        plain(&parts.collect::<Vec<_>>().join(", "))
    });
    written.collect()
}

/// What somebody typed elsewhere asks for no fact and opens no bold.
fn plain(words: &str) -> String {
    words.replace(['{', '}', '*', '['], " ").trim().to_owned()
}

/// On one line: a sheet has more to say.
fn tongues(languages: &[HandoutLanguage], voice: Voice) -> Vec<String> {
    let word = |one: &HandoutLanguage| voice.word(&format!("common-tongue-{}", one.code()));
    let words: Vec<_> = languages.iter().map(word).collect();
    let line = Some(words.join(", "));
    line.filter(|line| !line.is_empty()).into_iter().collect()
}

fn professions(professions: &[Profession], voice: Voice) -> Vec<String> {
    let key = |one: &Profession| format!("professionals-profession-{}", one.code());
    professions
        .iter()
        .map(|one| voice.word(&key(one)))
        .collect()
}
