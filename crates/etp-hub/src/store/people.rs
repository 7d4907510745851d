//! Accounts and who is signed in.

use super::engine::{Columns, Statement, Value};
use super::{Ledger, Reading};
use crate::HubProblem;
use crate::people::{Entry, Person, Role};

const FIND: Statement = Statement::shared(include_str!("people/find.sql"));
const ALL: Statement = Statement::shared(include_str!("people/all.sql"));
const INSERT: Statement = Statement::shared(include_str!("people/insert.sql"));
const REMOVE: Statement = Statement::shared(include_str!("people/remove.sql"));
const PUT_PASSWORD: Statement = Statement::shared(include_str!("people/put_password.sql"));
const SIGNED_IN: Statement = Statement::shared(include_str!("sessions/find.sql"));
const BEGIN: Statement = Statement::shared(include_str!("sessions/insert.sql"));
const END: Statement = Statement::shared(include_str!("sessions/remove.sql"));
const END_OF: Statement = Statement::shared(include_str!("sessions/remove_of.sql"));
const END_OVER: Statement = Statement::shared(include_str!("sessions/remove_over.sql"));

impl Reading<'_> {
    pub(crate) fn person(&mut self, name: &str) -> Result<Option<Entry>, HubProblem> {
        self.one(FIND, &[(":name", Value::Text(name))], entry)
    }

    /// Everybody, by name.
    pub(crate) fn people(&mut self) -> Result<Vec<Person>, HubProblem> {
        self.all(ALL, &[], |row| Ok(entry(row)?.person))
    }

    /// Whose session this is, unless it is over.
    pub(crate) fn signed_in(
        &mut self,
        digest: &str,
        now: &str,
    ) -> Result<Option<Person>, HubProblem> {
        let which = [(":digest", Value::Text(digest)), (":now", Value::Text(now))];
        self.one(SIGNED_IN, &which, |row| Ok(entry(row)?.person))
    }
}

impl Ledger<'_> {
    pub(crate) fn insert_person(&mut self, entry: &Entry, at: &str) -> Result<(), HubProblem> {
        let values = [
            (":name", Value::Text(&entry.person.name)),
            (":role", Value::Text(entry.person.role.code())),
            (":password", Value::Text(&entry.password)),
            (":must_change", flag(entry.person.must_change)),
            (":added_at", Value::Text(at)),
        ];
        self.change(INSERT, &values).map(|_| ())
    }

    /// Whether there was one.
    pub(crate) fn remove_person(&mut self, name: &str) -> Result<bool, HubProblem> {
        Ok(self.change(REMOVE, &[(":name", Value::Text(name))])? > 0)
    }

    /// Whether there is such a person.
    pub(crate) fn put_password(
        &mut self,
        name: &str,
        password: &str,
        must_change: bool,
    ) -> Result<bool, HubProblem> {
        let values = [
            (":name", Value::Text(name)),
            (":password", Value::Text(password)),
            (":must_change", flag(must_change)),
        ];
        Ok(self.change(PUT_PASSWORD, &values)? > 0)
    }

    pub(crate) fn insert_session(
        &mut self,
        digest: &str,
        person: &str,
        expires_at: &str,
    ) -> Result<(), HubProblem> {
        let values = [
            (":digest", Value::Text(digest)),
            (":person", Value::Text(person)),
            (":expires_at", Value::Text(expires_at)),
        ];
        self.change(BEGIN, &values).map(|_| ())
    }

    pub(crate) fn remove_session(&mut self, digest: &str) -> Result<(), HubProblem> {
        self.change(END, &[(":digest", Value::Text(digest))])
            .map(|_| ())
    }

    pub(crate) fn remove_sessions_of(&mut self, person: &str) -> Result<(), HubProblem> {
        self.change(END_OF, &[(":person", Value::Text(person))])
            .map(|_| ())
    }

    pub(crate) fn remove_sessions_over(&mut self, now: &str) -> Result<(), HubProblem> {
        self.change(END_OVER, &[(":now", Value::Text(now))])
            .map(|_| ())
    }
}

fn flag(is_set: bool) -> Value<'static> {
    Value::Number(i64::from(is_set))
}

/// The database refuses any other role.
fn entry(row: &dyn Columns) -> Result<Entry, HubProblem> {
    Ok(Entry {
        person: Person {
            name: row.text("name")?,
            role: Role::of_code(&row.text("role")?).unwrap_or(Role::Reader),
            must_change: row.number("must_change")? != 0,
        },
        password: row.text("password")?,
    })
}
