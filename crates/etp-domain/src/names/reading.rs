//! How one language reads letters aloud: a list of spellings and the broad sounds they make.
//!
//! Knows no language. Sounds are few on purpose: neighbours confuse b and p, d and t, g and k, f, v
//! and w, s and z. P T K F S X (as in "chat") L M N R H are consonants; A E O are all the vowels.

/// Where in a word a spelling must stand.
#[derive(Clone, Copy)]
pub(super) enum Where {
    /// Anywhere.
    Any,
    /// At the beginning.
    Start,
    /// At the end.
    End,
    /// Before one of these letters.
    Before(&'static str),
    /// At the end or before a letter that is none of these.
    NotBefore(&'static str),
}

/// A spelling, where, and what it sounds like.
pub(super) type Rule = (&'static str, Where, &'static str);

/// The sounds of a word in small letters from a to z. The first rule that fits a place wins; a letter
/// without a rule sounds as everywhere; a sound is not said twice.
pub(super) fn read(word: &str, rules: &[Rule]) -> String {
    let mut sounds = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let fitting = rules
            .iter()
            .find(|rule| fits(rule, rest, rest.len() == word.len()));
        let (length, sound) = match fitting {
            Some((spelling, _, sound)) => (spelling.len(), *sound),
            None => (letter.len_utf8(), usual(letter)),
        };
        say(&mut sounds, sound);
        rest = &rest[length..];
    }
    sounds
}

fn fits((spelling, place, _): &Rule, rest: &str, start: bool) -> bool {
    let Some(after) = rest.strip_prefix(spelling) else {
        return false;
    };
    let followed = |letters: &str| after.starts_with(|c| letters.contains(c));
    match place {
        Where::Any => true,
        Where::Start => start,
        Where::End => after.is_empty(),
        Where::Before(letters) => followed(letters),
        Where::NotBefore(letters) => !followed(letters),
    }
}

fn usual(letter: char) -> &'static str {
    match letter {
        'a' => "A",
        'e' | 'i' | 'y' => "E",
        'o' | 'u' => "O",
        'b' | 'p' => "P",
        'd' | 't' => "T",
        'f' | 'v' | 'w' => "F",
        'c' | 'g' | 'k' | 'q' => "K",
        's' | 'z' => "S",
        'x' => "KS",
        'j' => "X",
        'l' => "L",
        'm' => "M",
        'n' => "N",
        'r' => "R",
        _ => "",
    }
}

fn say(sounds: &mut String, sound: &str) {
    for one in sound.chars() {
        if !sounds.ends_with(one) {
            sounds.push(one);
        }
    }
}
