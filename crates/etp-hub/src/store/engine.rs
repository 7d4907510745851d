//! What the store asks of a database, whichever it is. One statement has one text for both
//! engines unless they really differ; its parameters are `:named` and its columns read by name.

use crate::HubProblem;

/// A statement in the words of both engines.
#[derive(Clone, Copy)]
pub(crate) struct Statement {
    pub(super) sqlite: &'static str,
    pub(super) postgres: &'static str,
}

impl Statement {
    /// One text that both engines understand.
    pub(crate) const fn shared(text: &'static str) -> Self {
        Self::of_each(text, text)
    }

    /// A text for each: SQLite's first.
    pub(crate) const fn of_each(sqlite: &'static str, postgres: &'static str) -> Self {
        Self { sqlite, postgres }
    }
}

/// Changes that belong together: one after the other where a statement costs nothing but itself,
/// in one statement where each is a journey to a server.
#[derive(Clone, Copy)]
pub(crate) struct Changes {
    pub(super) sqlite: &'static [&'static str],
    pub(super) postgres: &'static str,
}

/// What a `:name` stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    Text(&'a str),
    Bytes(&'a [u8]),
    Number(i64),
    Nothing,
}

/// What a column holds, kept for longer than its row.
pub(crate) enum Kept {
    Text(String),
    Bytes(Vec<u8>),
    Number(Option<i64>),
}

impl Kept {
    /// As a statement takes it.
    pub(super) fn lent(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Bytes(bytes) => Value::Bytes(bytes),
            Self::Number(number) => number.map_or(Value::Nothing, Value::Number),
        }
    }
}

/// The names, each with its colon, and what they stand for.
pub(crate) type Values<'a> = [(&'a str, Value<'a>)];

/// The columns of one row.
pub(crate) trait Columns {
    fn text(&self, name: &str) -> Result<String, HubProblem>;
    fn bytes(&self, name: &str) -> Result<Vec<u8>, HubProblem>;
    fn number(&self, name: &str) -> Result<i64, HubProblem>;
    fn number_or_none(&self, name: &str) -> Result<Option<i64>, HubProblem>;
    fn bytes_or_none(&self, name: &str) -> Result<Option<Vec<u8>>, HubProblem>;

    /// Every column by its name, with the colon a statement writes before it.
    fn all(&self) -> Result<Vec<(String, Kept)>, HubProblem>;

    /// A digest: exactly so many bytes.
    fn digest(&self, name: &str) -> Result<[u8; 32], HubProblem> {
        let bytes = self.bytes(name)?;
        bytes.try_into().map_err(|_| HubProblem::Digest)
    }
}

/// What is done with each row; the first problem ends it.
pub(crate) type See<'a> = dyn FnMut(&dyn Columns) -> Result<(), HubProblem> + 'a;

/// What a transaction is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// One state of everything, whatever is written meanwhile.
    Reading,
    /// The only writer there is, in this process or another.
    Writing,
}

/// One connection to a database.
pub(super) trait Engine: Send {
    /// Shows every row.
    fn each(
        &mut self,
        statement: Statement,
        values: &Values<'_>,
        see: &mut See<'_>,
    ) -> Result<(), HubProblem>;

    /// Changes rows; how many.
    fn change(&mut self, statement: Statement, values: &Values<'_>) -> Result<usize, HubProblem>;

    /// Makes changes that belong together; each uses what it needs of the values.
    fn change_together(&mut self, changes: Changes, values: &Values<'_>) -> Result<(), HubProblem>;

    fn begin(&mut self, purpose: Purpose) -> Result<(), HubProblem>;

    fn commit(&mut self) -> Result<(), HubProblem>;

    /// Nothing happened since the beginning. A connection on which this fails is lost anyway.
    fn roll_back(&mut self);

    /// Whether the line to the database is cut.
    fn is_lost(&self) -> bool;
}
