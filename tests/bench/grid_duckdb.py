"""The French grid by DuckDB: tables in memory beforehand, one statement a period (grid.sql)."""

import pathlib

import duckdb
import pandas

SQL = (pathlib.Path(__file__).parent / "grid.sql").read_text(encoding="utf-8")

TYPES = {
    "kind": "VARCHAR", "status": "VARCHAR", "mark": "VARCHAR", "origin": "VARCHAR",
    "date": "DATE", "done_on": "DATE", "enrolled_on": "DATE", "ended_on": "DATE", "sent_on": "DATE",
    "remote": "BOOLEAN", "companion": "BOOLEAN", "individual": "BOOLEAN", "proposes": "BOOLEAN", "to_doctor": "BOOLEAN",
}

# What a mix of places makes of a person: an unknown place matters only where it could change the answer.
CARE = """
CREATE MACRO care(hospital, external, town, unknown) AS CASE
  WHEN unknown = 0 AND external + town = 0 THEN 'hospital'
  WHEN unknown = 0 AND hospital + town = 0 THEN 'external'
  WHEN unknown = 0 AND hospital + external = 0 THEN 'town'
  WHEN unknown = 0 AND hospital = 0 THEN 'external-and-town'
  WHEN hospital = 0 OR external + town = 0 THEN 'not-known'
  WHEN external + town > hospital + unknown THEN 'mostly-outside'
  WHEN external + town + unknown <= hospital THEN 'mostly-hospital'
  ELSE 'not-known'
END
"""


def loaded(tables):
    """The facts in tables."""
    database = duckdb.connect()
    database.execute(CARE)
    for name, (columns, rows) in tables.items():
        typed = ", ".join(f"{column} {TYPES.get(column, 'INTEGER')}" for column in columns)
        database.execute(f"CREATE TABLE {name} ({typed})")
        frame = pandas.DataFrame(rows, columns=columns, dtype=object)
        database.execute(f"INSERT INTO {name} SELECT * FROM frame")
    return database


def grid(database, first, last):
    """Every cell by its code."""
    asked = database.execute(SQL, {"first": first, "last": last})
    codes = [column[0] for column in asked.description]
    return {code: int(value) for code, value in zip(codes, asked.fetchone())}
