//! What a file that is kept for decades may not hold, and the colour profile it must.

use super::file::File;
use lopdf::{Dictionary, Object, Stream};

/// Actions that do something beside following an address.
const ACTS: [&str; 13] = [
    "JavaScript",
    "Launch",
    "Sound",
    "Movie",
    "ImportData",
    "ResetForm",
    "SubmitForm",
    "Hide",
    "SetOCGState",
    "Rendition",
    "Trans",
    "GoTo3DView",
    "GoToR",
];
const KEYS: [&str; 8] = [
    "JS",
    "AA",
    "OpenAction",
    "EmbeddedFiles",
    "XFA",
    "NeedsRendering",
    "Alternates",
    "Ref",
];

pub(super) fn faults(file: &File) -> Vec<String> {
    let dictionaries = file.dictionaries();
    let mut found: Vec<String> = dictionaries
        .iter()
        .flat_map(|one| of_dictionary(file, one))
        .collect();
    let objects = file.document.objects.values();
    let streams = objects.filter_map(|object| object.as_stream().ok());
    found.extend(streams.flat_map(of_stream));
    found.extend(intent(file));
    found
}

fn of_dictionary(file: &File, own: &Dictionary) -> Vec<String> {
    let mut found = Vec::new();
    let kind = file.name(own, "S").unwrap_or_default();
    if ACTS.contains(&kind.as_str()) {
        found.push(format!("the file would do something by itself: {kind}"));
    }
    let held = KEYS.iter().filter(|key| own.has(key.as_bytes()));
    found.extend(held.map(|key| format!("the file holds {key}")));
    let group = kind == "Transparency" && !own.has(b"CS");
    let mask = own.has(b"SMask") && file.name(own, "SMask").as_deref() != Some("None");
    let number = |key: &str| file.get(own, key).and_then(|one| one.as_float().ok());
    let faint = ["ca", "CA"]
        .iter()
        .any(|key| number(key).is_some_and(|value| value < 1.0));
    if group || mask || faint {
        found.push("something shines through, in no colour space".to_owned());
    }
    let smoothed = file
        .get(own, "Interpolate")
        .and_then(|one| one.as_bool().ok());
    if smoothed == Some(true) {
        found.push("a picture is smoothed as the reader likes".to_owned());
    }
    if file.name(own, "ColorSpace").as_deref() == Some("DeviceCMYK") {
        found.push("a picture's inks are not those of the colour profile".to_owned());
    }
    found
}

fn of_stream(stream: &Stream) -> Vec<String> {
    let outside = stream.dict.has(b"F") || stream.dict.has(b"FFilter");
    let filters = stream.filters().unwrap_or_default();
    let unknown = filters
        .iter()
        .any(|one| *one == b"LZWDecode" || *one == b"Crypt");
    let mut found = Vec::new();
    if outside {
        found.push("a part of the file lies outside of it".to_owned());
    }
    if unknown {
        found.push("a stream is packed in a way that may not be kept".to_owned());
    }
    found
}

/// One profile says what the colours mean.
fn intent(file: &File) -> Vec<String> {
    let intents = file.array(&file.catalog, "OutputIntents");
    let intents = intents
        .into_iter()
        .flatten()
        .filter_map(|one| file.at(one)?.as_dict().ok());
    let kept: Vec<&Dictionary> = intents
        .filter(|own| file.name(own, "S").as_deref() == Some("GTS_PDFA1"))
        .collect();
    let [own] = &kept[..] else {
        return vec!["no colour profile says what the colours mean".to_owned()];
    };
    let profile = file.get(own, "DestOutputProfile").map(Object::as_stream);
    let Some(Ok(profile)) = profile else {
        return vec!["the colour profile is missing".to_owned()];
    };
    let bytes = profile.get_plain_content().unwrap_or_default();
    let real = bytes.get(36..40) == Some(b"acsp") && bytes.get(16..20) == Some(b"RGB ");
    let counted = file.number(&profile.dict, "N") == Some(3);
    match real && counted && own.has(b"OutputConditionIdentifier") {
        true => Vec::new(),
        false => vec!["the colour profile is none".to_owned()],
    }
}
