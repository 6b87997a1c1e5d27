# SPDX-License-Identifier: Apache-2.0
# A PostgreSQL of our own: a random port on loopback, gone at the end. Sourced after ground.sh.

# start_postgres [durable]: starts it and names its address in `postgres_address`. Without `durable` it writes nothing
# through to the disk, which tests do not need; with it a commit costs what it costs in real life.
postgres=
start_postgres() {
  local bin as=() port password options=()
  bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -n 1)
  postgres=$(mktemp -d "${TMPDIR:-/tmp}/caicach-postgres.XXXXXX")
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s\n' "$password" >"$postgres/password"
  if [ "$(id -u)" = 0 ]; then
    chown -R postgres: "$postgres"
    as=(runuser -u postgres --)
  fi
  port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  options=(-p "$port" -c listen_addresses=127.0.0.1 -c "unix_socket_directories=$postgres" -c max_connections=300
    -c client_min_messages=warning -c log_min_messages=fatal)
  [ "${1:-}" = durable ] || options+=(-c fsync=off -c full_page_writes=off -c synchronous_commit=off)
  (cd "$postgres" && "${as[@]}" "$bin/initdb" -D "$postgres/data" -U caicach -E UTF8 --locale=C.UTF-8 -A scram-sha-256 \
    --pwfile="$postgres/password" --no-sync) >"$cache/postgres-initdb.log" 2>&1
  (cd "$postgres" && "${as[@]}" "$bin/pg_ctl" -D "$postgres/data" -l "$postgres/log" -w -t 60 -o "${options[*]}" start) \
    >>"$cache/postgres-initdb.log" 2>&1
  postgres_address=postgres://caicach:$password@127.0.0.1:$port/postgres
  printf 'PostgreSQL %s on port %s\n' "$(cat "$postgres/data/PG_VERSION")" "$port"
}

# stop_postgres: ends it, if it runs, and removes its folder.
stop_postgres() {
  local process
  [ -n "$postgres" ] || return 0
  # Immediate shutdown: nothing in it is to be kept. The server's own id stands in its folder.
  process=$(head -n 1 "$postgres/data/postmaster.pid" 2>/dev/null) || true
  if [ -n "$process" ] && kill -QUIT "$process" 2>/dev/null; then
    while kill -0 "$process" 2>/dev/null; do sleep 0.1; done
  fi
  rm -rf "$postgres"
}
