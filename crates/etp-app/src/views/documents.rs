//! The library of handouts as the window shows it: cards, pages, stacks, gaps.

use crate::Failure;
use chrono::NaiveDate;
use etp_domain::{HandoutLack, HandoutLanguage, HandoutStanding, ProgrammeId};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A handout of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DocumentCard {
    /// Its name in the library.
    pub name: String,
    /// Its title in the screen's language.
    pub title: String,
    /// The version printed in its foot.
    pub version: String,
    /// The languages it is complete in.
    pub languages: Vec<HandoutLanguage>,
    /// For whom it is written, in its author's words.
    pub audience: String,
    /// Written for whoever reads little.
    pub simple: bool,
    /// Whether it may be relied on today.
    pub standing: HandoutStanding,
    /// Who validated it and when; empty for a model.
    pub reviewed: String,
    /// Until when.
    pub review_by: Option<NaiveDate>,
    /// The centre it came from; empty for one that ships and for our own.
    pub from_centre: String,
    /// The number of our version, counted from 1; nothing for one we did not write.
    pub own_version: Option<u32>,
    /// One of its name ships with the application.
    pub of_model: bool,
    /// The version of the model that ships, where it is newer than the one ours goes back to; empty else.
    pub newer_model: String,
    /// Somebody is writing on it.
    pub drafted: bool,
    /// What its author relied on.
    pub sources: Vec<String>,
    /// The running programmes whose sessions give it.
    pub programmes: Vec<DocumentProgramme>,
}

/// What is not on the list of the library: taken off the shelf, or not to be read any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DocumentsAside {
    /// Taken off the shelf, by title.
    pub retired: Vec<RetiredDocument>,
    /// What cannot be read any more, by name.
    pub unread: Vec<UnreadDocument>,
}

/// A handout nobody is to choose any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RetiredDocument {
    /// Its name in the library.
    pub name: String,
    /// Its title in the screen's language; its name when it cannot be read.
    pub title: String,
}

/// A handout whose file cannot be read any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct UnreadDocument {
    /// Its name in the library.
    pub name: String,
    /// The centre it came from; empty for our own.
    pub from_centre: String,
    /// What is wrong with its file.
    pub why: Failure,
}

/// A programme whose sessions give a handout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DocumentProgramme {
    /// Which.
    pub id: ProgrammeId,
    /// Its title.
    pub title: String,
}

/// One page, as it will be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DocumentPage {
    /// Which page, from 1.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// The page as base64 PNG.
    pub png: String,
}

/// A stack of handouts: how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BatchStanding {
    /// Which, as it is named on the disk.
    pub id: String,
    /// The handout's title in the centre's language.
    pub title: String,
    /// People it is for.
    pub total: u32,
    /// People whose handout lies in a finished file.
    pub done: u32,
    /// Finished files.
    pub files: u32,
    /// Whoever gets none, or one they may not be able to read, and why.
    pub without: Vec<BatchWithout>,
    /// Where the files are.
    pub folder: String,
    /// The day it was begun.
    pub begun_on: NaiveDate,
    /// Nothing is left to do.
    pub finished: bool,
}

/// Somebody a stack has nothing for, or nothing in a language they read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BatchWithout {
    /// The name.
    pub name: String,
    /// The languages the person reads.
    pub languages: Vec<HandoutLanguage>,
    /// Why.
    pub why: BatchLack,
}

/// Why a stack has nothing, or nothing to be read, for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BatchLack {
    /// Printed in the centre's language, which the person does not read.
    OtherLanguage,
    /// Not written in any language of the person, nor in the centre's: nothing is printed.
    NoLanguage,
    /// Something of the person's cannot be printed, as a letter no font has: nothing is printed.
    NotPrintable,
    /// Died, moved, asked for rest or refused since: nothing is printed.
    NotToReach,
}

/// What is lacking for the people in care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CoverageView {
    /// People in care.
    pub present: u32,
    /// People who wait.
    pub waiting: u32,
    /// People in care or waiting whose languages nobody wrote down.
    pub unknown: u32,
    /// What is lacking, the one most people wait for first.
    pub gaps: Vec<CoverageLine>,
}

/// One thing that is lacking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CoverageLine {
    /// The handout's name in the library.
    pub handout: String,
    /// Its title in the screen's language.
    pub title: String,
    /// For readers of this language.
    pub language: HandoutLanguage,
    /// What is lacking.
    pub lack: HandoutLack,
    /// People in care it is lacking for.
    pub present: u32,
    /// People who wait and will need it.
    pub waiting: u32,
}
