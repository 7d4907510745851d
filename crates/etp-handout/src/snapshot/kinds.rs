//! Every kind of paper this crate prints, for those who judge sheets and files whatever is on them.

use super::*;
use crate::layout::lay_out;
use crate::{Badges, Pack};
use HandoutLanguage::{Ar, De, Fr, Nl};
use std::sync::Arc;

/// A sheet and what to call it in a complaint.
pub(crate) type Kind = (String, Sheet);

fn handout(name: &str, content: &Handout, facts: &HandoutFacts) -> Kind {
    let codes: Vec<&str> = facts.languages.iter().map(|one| one.code()).collect();
    let called = format!("{name} {} {}", codes.join("/"), facts.layout.code());
    let sheet = lay_out(&compose::compose(content, facts).unwrap()).unwrap();
    (called, sheet)
}

/// A handout in every layout, in one language and in two; the other runs from the right.
pub(crate) fn layouts() -> Vec<Kind> {
    let turned = include_str!("../../tests/data/directions.toml");
    let turned = Handout::parse(turned).unwrap();
    let written = [(example(), [Fr, Nl]), (turned, [Ar, Fr])];
    let mut found = Vec::new();
    for layout in HandoutLayout::ALL.iter().copied() {
        for (content, languages) in &written {
            for languages in [&languages[..], &languages[..1]] {
                let languages = languages.to_vec();
                let facts = HandoutFacts {
                    languages,
                    layout,
                    ..facts()
                };
                found.push(handout("example", content, &facts));
            }
        }
    }
    found
}

/// Every handout of the library in French and Dutch.
pub(crate) fn delivered_ones() -> Vec<Kind> {
    let names = library().iter().map(|(name, _)| *name);
    names
        .map(|name| handout(name, &delivered(name), &facts()))
        .collect()
}

/// A handout of any blocks, in two languages.
pub(crate) fn any(blocks: &[anything::Any], layout: HandoutLayout) -> Kind {
    let content = Handout::parse(&anything::written(blocks)).unwrap();
    let facts = HandoutFacts {
        languages: vec![Fr, HandoutLanguage::En],
        layout,
        ..facts()
    };
    handout("any", &content, &facts)
}

/// Booklets of some sheets of paper: one language, two, and one that is bound at its right.
pub(crate) fn booklets() -> Vec<Kind> {
    let turned = include_str!("../../tests/data/directions.toml");
    let turned = Handout::parse(turned).unwrap();
    let written = [
        (example(), vec![Fr]),
        (example(), vec![Fr, Nl]),
        (turned, vec![Ar, Fr]),
    ];
    let folded = |(content, languages): (Handout, Vec<HandoutLanguage>)| {
        let facts = HandoutFacts {
            languages,
            layout: HandoutLayout::A5,
            ..facts()
        };
        let (name, sheet) = handout("booklet", &content, &facts);
        (name, crate::sheet::fold(sheet))
    };
    written.map(folded).into()
}

/// Booklets for several people in one file.
pub(crate) fn booklet_pack() -> Pack {
    let content = Arc::new(example());
    let of = |name: &str| {
        let facts = HandoutFacts {
            patient_name: Some(name.to_owned()),
            layout: HandoutLayout::A5,
            ..facts()
        };
        PackPart::Booklet(Arc::clone(&content), facts)
    };
    Pack {
        title: "Livrets".to_owned(),
        two_sided: true,
        parts: ["Colette", "Jan"].map(of).into(),
    }
}

/// The parts a pack can have.
fn parts() -> Vec<(&'static str, PackPart)> {
    let large = Record {
        large_print: true,
        ..records::record()
    };
    let arabic = HandoutFacts {
        languages: vec![Ar, De],
        ..facts()
    };
    vec![
        ("cover", PackPart::Cover(papers::cover(2))),
        ("sign-in sheet", PackPart::SignIn(sheets::sign_in(40))),
        (
            "materials",
            papers::materials(&[("Miroir", 12)], Some(sheets::at(26, 13))),
        ),
        ("call sheet", papers::calls_to(&["00 00 00 00 01"], 60)),
        ("week sheet", papers::week_of(true, 12)),
        ("badges", PackPart::Badges(all_badges())),
        (
            "handout",
            PackPart::Handout(Arc::new(delivered("diabetes2-3")), arabic),
        ),
        ("record", PackPart::Record(records::record())),
        ("large record", PackPart::Record(large)),
        ("form", PackPart::Record(forms::in_two_languages())),
        ("letter", PackPart::Letter(letters::letter())),
        ("invitation", PackPart::Letter(letters::invitation())),
    ]
}

fn all_badges() -> Badges {
    let names = [
        ("Colette", "Vandenbroucke"),
        ("محمد", "بن علي"),
        ("伟", "张"),
    ];
    badges::badges(&names, crate::BadgeFormat::Ten)
}

/// Every paper made of data, alone.
pub(crate) fn papers() -> Vec<Kind> {
    let sheet = |(name, part): (&str, PackPart)| (name.to_owned(), pack::sheet(&part).unwrap());
    let parts = parts().into_iter().map(sheet);
    parts
        .chain(pockets::kinds())
        .chain(homes::kinds())
        .collect()
}

/// Papers of nothing, and of words nobody should have typed.
pub(crate) fn bare() -> Vec<Kind> {
    let odd = "\u{7}\u{202E}<&\u{0}张\u{E000}\u{FEFF}\n\u{FFFE}é";
    let mut record = records::record();
    record.title = odd.to_owned();
    record.marks.footer = odd.to_owned();
    record.sections[0].heading = odd.to_owned();
    let mut letter = letters::letter();
    (letter.logo, letter.table, letter.subject) = (None, None, odd.to_owned());
    let mut signed = sheets::sign_in(0);
    signed.session.theme = odd.to_owned();
    let nobody = badges::badges(&[], crate::BadgeFormat::Eight);
    let facts = HandoutFacts {
        patient_name: Some("\u{7}\u{202E}Jan\n<&".to_owned()),
        ..facts()
    };
    let parts = [
        ("odd record", PackPart::Record(record)),
        ("odd letter", PackPart::Letter(letter)),
        ("odd sign-in sheet", PackPart::SignIn(signed)),
        ("bare materials", papers::materials(&[], None)),
        ("bare call sheet", papers::calls_to(&[], 0)),
        ("bare cover", PackPart::Cover(papers::cover(0))),
        ("bare badges", PackPart::Badges(nobody)),
        (
            "odd name",
            PackPart::Handout(Arc::new(delivered("diabetes2-1")), facts),
        ),
    ];
    let sheet = |(name, part): (&str, PackPart)| (name.to_owned(), pack::sheet(&part).unwrap());
    parts.into_iter().map(sheet).collect()
}

/// All of them in one file.
pub(crate) fn pack() -> Pack {
    Pack {
        title: "Papiers du jour".to_owned(),
        two_sided: true,
        parts: parts().into_iter().map(|(_, part)| part).collect(),
    }
}

/// The packs as sheets.
pub(crate) fn packed() -> Vec<Kind> {
    let joined = |pack: Pack| {
        let sheets = pack.parts.iter().map(|part| pack::sheet(part).unwrap());
        let sheet = crate::sheet::join(&pack.title, sheets.collect(), pack.two_sided);
        (format!("pack {}", pack.title), sheet.unwrap())
    };
    [pack(), booklet_pack()].map(joined).into()
}
