#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""matrix: how long the matrix of a year takes over many ledger entries, on SQLite and, with --postgres URL, on PostgreSQL.

Fills the sample commune with published messages and confirmed deliveries of this year, asks the page of the matrix
again and again, and prints the milliseconds of whole answers as JSON: the median and the slowest of twenty.
"""

import argparse
import datetime
import json
import os
import pathlib
import re
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "Benchmarks"))
import workload  # noqa: E402

LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
CHANNELS = ["portal", "loudspeaker", "zalo", "facebook", "notice-board"]
TOPICS = ["policy", "leadership", "organisation", "innovation", "emulation", "service-centre", "civil-service",
          "digital-government", "good-models", "modern-media"]
AUDIENCES = ["people", "officials people", "businesses people", "front officials workers"]


def name(number):
    """An id as text: thirteen letters of base 32."""
    return "".join(LETTERS[number >> (5 * place) & 31] for place in range(12, -1, -1))


# Later versions of the tables have more columns, all of which may be left out.
COLUMNS = {
    "message": "commune, id, author, unit, created_at",
    "message_version": "commune, message, number, edits, task, topic, audiences, title, summary, body, picture, alt, "
                       "spoken, zalo, facebook, notice, saved_by, saved_at",
    "message_event": "commune, id, message, version, action, person, comment, at",
    "evidence": "commune, id, at, kind, subject_kind, subject, unit, actor, amounts, content_hash, sequence, digest",
}


def rows(commune, unit, person, task, messages, entries):
    """The statements that fill the tables, each with many rows."""
    year = datetime.date.today().year
    begin = int(datetime.datetime(year, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=7))).timestamp()) * 1000
    span = max(int(time.time() * 1000) - begin, 86_400_000)
    base = 1 << 50
    tables = {"message": [], "message_version": [], "message_event": [], "evidence": []}
    for place in range(messages):
        number, at = base + place, begin + span * place // messages
        topic, audience = TOPICS[place % 10], AUDIENCES[place % 4]
        tables["message"].append(f"({commune},{number},{person},{unit},{at})")
        tables["message_version"].append(
            f"({commune},{number},1,1,{task if place % 3 else 'NULL'},'{topic}','{audience}','Tin {place}','','',NULL,NULL,"
            f"'','','','',{person},{at})")
        tables["message_event"].append(f"({commune},{base + place},{number},1,'publish',{person},NULL,{at})")
    for place in range(entries):
        message = base + place % messages
        at = begin + span * place // entries
        tables["evidence"].append(
            f"({commune},{base + place},{at},'delivery.{CHANNELS[place // messages % 5]}','message','{name(message)}',"
            f"{unit},{person},'version=1',NULL,NULL,NULL)")
    for table, values in tables.items():
        for start in range(0, len(values), 500):
            yield f"INSERT INTO {table} ({COLUMNS[table]}) VALUES {','.join(values[start:start + 500])}"


def fill(address, messages, entries):
    """Puts the rows into the database of an address."""
    find = {"commune": "SELECT MIN(id) FROM commune", "unit": "SELECT MIN(id) FROM unit",
            "person": "SELECT MIN(id) FROM person", "task": "SELECT MIN(id) FROM plan_task"}
    if address.startswith("sqlite:"):
        base = sqlite3.connect(address.removeprefix("sqlite:"))
        known = {key: base.execute(text).fetchone()[0] for key, text in find.items()}
        for statement in rows(messages=messages, entries=entries, **known):
            base.execute(statement)
        base.commit()
        base.execute("ANALYZE")
        base.close()
        return
    ask = ["psql", "-qAtX", address]
    known = {key: int(subprocess.check_output(ask + ["-c", text], text=True)) for key, text in find.items()}
    text = ";\n".join(rows(messages=messages, entries=entries, **known)) + ";\nANALYZE;\n"
    subprocess.run(ask, input=text, text=True, check=True, stdout=subprocess.DEVNULL)


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def measure(binary, address, folder, messages, entries):
    """The milliseconds of twenty answers on a database."""
    environment = dict(os.environ, CAICACH_DATABASE=address, CAICACH_FILES=f"{folder}/files")
    done = subprocess.run([binary, "sample", "--json"], env=environment, capture_output=True, text=True, check=True)
    leader = next(one for one in json.loads(done.stdout)["people"] if one["role"] == "approver")
    fill(address, messages, entries)
    site = f"http://127.0.0.1:{free_port()}"
    server = subprocess.Popen(
        [binary, "serve", "--address", site.removeprefix("http://")], env=environment, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            try:
                urllib.request.urlopen(f"{site}/suc-khoe", timeout=5).read()
                break
            except OSError:
                time.sleep(0.1)
        member = workload.Member(site, leader)
        path = re.search(r'href="(/can-bo/ke-hoach/[0-9a-z]{13})"', member.page("/can-bo/ke-hoach"))[1] + "/ma-tran"
        # The ledger seals what was filled in, and the sample's recordings are made; that work is not the matrix's.
        time.sleep(10)
        workload.wait_for_recordings(server)
        spent = []
        for _ in range(20):
            began = time.monotonic()
            page = member.page(path)
            spent.append((time.monotonic() - began) * 1000)
        counted = re.search(r'class="lead">([^<]*)', page)[1]
        return {"median": round(statistics.median(spent), 1), "slowest": round(max(spent), 1), "page": counted}
    finally:
        server.terminate()
        server.wait(timeout=20)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--binary", default=str(ROOT / ".build" / "release" / "caicach"))
    options.add_argument("--postgres", help="the URL of an empty database")
    options.add_argument("--messages", type=int, default=5_000)
    options.add_argument("--entries", type=int, default=50_000)
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="caicach-matrix.") as folder:
        addresses = {"SQLite": f"sqlite:{folder}/caicach.db"}
        if given.postgres:
            addresses["PostgreSQL"] = given.postgres
        print(json.dumps({
            engine: measure(given.binary, address, folder, given.messages, given.entries)
            for engine, address in addresses.items()}, ensure_ascii=False))


if __name__ == "__main__":
    main()
