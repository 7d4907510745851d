"""`grid_peers.py FACTS FIRST LAST`: the grid over a file of facts, by DuckDB and by pandas; as JSON. Loading is not
measured: the tables and the frames are in memory before the clock starts. The best of the rounds counts."""

import datetime
import json
import pathlib
import sys
import time

import grid_duckdb
import grid_facts
import grid_pandas

ROUNDS = 7
PEERS = {"DuckDB": grid_duckdb, "pandas": grid_pandas}


def main(file, first, last):
    tables = grid_facts.tables(file)
    print(json.dumps({name: measured(peer, tables, first, last) for name, peer in PEERS.items()}))


def measured(peer, tables, first, last):
    there, best = peer.loaded(tables), float("inf")
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        cells = peer.grid(there, first, last)
        best = min(best, time.perf_counter() - begun)
    return {"ms": best * 1000, "cells": cells}


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), *map(datetime.date.fromisoformat, sys.argv[2:4]))
