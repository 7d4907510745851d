//! What the load is told on its command line.

/// How much of it, and on which engines.
pub(crate) struct Words {
    /// Simulated centres, one laptop each.
    pub(crate) sizes: Vec<u32>,
    /// Laptops that send at the same time, and connections of the bare engine.
    pub(crate) at_once: usize,
    pub(crate) sqlite: bool,
    pub(crate) postgres: bool,
}

const USE: &str = "--centres N (10000) | --series (1000, 5000, 10000) [--largest (and 50000)] \
                   [--at-once N (16)] [--engine sqlite|postgres]";

impl Words {
    pub(crate) fn read(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut read = Self {
            sizes: vec![10_000],
            at_once: 16,
            sqlite: true,
            postgres: true,
        };
        let mut words = words;
        while let Some(word) = words.next() {
            match word.as_str() {
                // Cargo says so to every bench.
                "--bench" => (),
                "--centres" => read.sizes = vec![number(words.next())?],
                "--series" => read.sizes = vec![1_000, 5_000, 10_000],
                "--largest" => read.sizes.push(50_000),
                "--at-once" => read.at_once = number(words.next())? as usize,
                "--engine" => read.only(words.next().as_deref())?,
                _ => return Err(USE.to_owned()),
            }
        }
        Ok(read)
    }

    fn only(&mut self, engine: Option<&str>) -> Result<(), String> {
        (self.sqlite, self.postgres) = match engine {
            Some("sqlite") => (true, false),
            Some("postgres") => (false, true),
            _ => return Err(USE.to_owned()),
        };
        Ok(())
    }
}

fn number(word: Option<String>) -> Result<u32, String> {
    let number = word.and_then(|word| word.parse().ok());
    number.filter(|number| *number > 0).ok_or(USE.to_owned())
}
