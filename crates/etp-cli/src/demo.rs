//! `sentier demo`: the whole story on fictional people, through the same use cases as the window,
//! with a real hub of its own on loopback.

mod day;
mod hub;
mod quarter;
mod week;

use crate::console::Console;
use day::StoryDay;
use etp_app::{Failure, demo};
use etp_i18n::{Language, cli as sentences};
use hub::OwnHub;
use serde::Serialize;
use std::fs;
use std::path::{Path, PathBuf};

/// The passphrase of demonstration registers. It protects nobody.
const PASSPHRASE: &str = "sentier-demonstration";

/// What the story leaves, for machines.
#[derive(Default, Serialize)]
struct Left {
    folder: String,
    passphrase: String,
    roster: String,
    attendance: String,
    handout: String,
    counts: String,
    receipt: String,
    register: String,
}

/// Tells the story and leaves its papers in an empty folder.
pub(crate) fn run(out: &Path, console: &Console) -> Result<(), Failure> {
    let story = Story {
        out: empty(out)?,
        console,
        language: console.language,
    };
    console.tell(&sentences::demo_title(story.language));
    console.tell(&sentences::demo_fictional(story.language));
    let desk = story.register()?;
    let people = story.import(&desk)?;
    demo::furnish_years(&desk)?;
    let list = story.programme_of_five(&desk, &people)?;
    story.attendance(&desk, &list)?;
    story.handout(&desk, &list)?;
    story.counts(&desk)?;
    let left = story.left();
    console.answer(&left, |left| {
        vec![sentences::demo_passphrase(story.language, &left.passphrase)]
    });
    Ok(())
}

struct Story<'a> {
    out: PathBuf,
    console: &'a Console,
    language: Language,
}

impl Story<'_> {
    fn path(&self, name: &str) -> PathBuf {
        self.out.join(name)
    }

    fn shown(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn left(&self) -> Left {
        Left {
            folder: self.out.display().to_string(),
            passphrase: PASSPHRASE.to_owned(),
            roster: self.shown("roster.csv"),
            attendance: self.shown("attendance.csv"),
            handout: self.shown("handout-fr-nl.pdf"),
            counts: self.shown("counts.json"),
            receipt: self.shown("receipt.json"),
            register: self.shown("sentier.db"),
        }
    }
}

/// The folder, made if need be. One that holds anything is refused: nothing is overwritten.
fn empty(out: &Path) -> Result<PathBuf, Failure> {
    let folder = out.display().to_string();
    fs::create_dir_all(out).map_err(|_| Failure::broken("file-not-saved").with("file", &folder))?;
    match fs::read_dir(out).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(out.to_owned()),
        _ => Err(Failure::refused("folder-not-empty").with("folder", folder)),
    }
}
