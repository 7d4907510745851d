//! What was put right by hand: `by-hand.csv`, one line per commune whose point the sources lack or
//! have wrong, or which they lack altogether. Each line says where its fact comes from.

use crate::Outcome;
use crate::line::Line;
use std::path::Path;

/// Puts each line of the file in its place.
pub(crate) fn put(file: &Path, lines: &mut Vec<Line>) -> Outcome<()> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    for (index, row) in text.lines().enumerate().skip(1) {
        let wrong = |why: &str| format!("{}:{}: {why}", file.display(), index + 1);
        let line = read(row).ok_or_else(|| wrong("not a line of this table"))?;
        let there = lines.iter_mut().find(|old| is_same(old, &line));
        match there {
            Some(old) => old.point = line.point,
            None if line.country == "DE" => lines.push(line),
            None => return Err(wrong("no such commune under this code")),
        }
    }
    Ok(())
}

fn is_same(old: &Line, new: &Line) -> bool {
    (old.country, &old.postal_code, &old.name) == (new.country, &new.postal_code, &new.name)
}

fn read(row: &str) -> Option<Line> {
    let fields: Vec<&str> = row.split(';').collect();
    let [country, region, code, name, latitude, longitude, source] = fields.try_into().ok()?;
    if source.is_empty() {
        return None;
    }
    Some(Line {
        country: ["BE", "DE", "FR", "LU"]
            .into_iter()
            .find(|known| *known == country)?,
        region: region.to_owned(),
        postal_code: code.to_owned(),
        name: name.to_owned(),
        point: Some((latitude.parse().ok()?, longitude.parse().ok()?)),
        ..Line::default()
    })
}
