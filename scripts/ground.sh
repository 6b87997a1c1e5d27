# SPDX-License-Identifier: Apache-2.0
# What ./run, ./test and the other scripts stand on: messages, Debian packages, the Python side and the build.
# Sourced with the package's root as working directory. `people` is the language of messages: vi or en.

people=${people:-en}
cache=.cache
assets=$cache/assets
mkdir -p "$cache"

# say VI EN: one line for people, in the language of the caller.
say() { if [ "$people" = vi ]; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi; }

# stop VI EN: says why, and leaves.
stop() {
  say "$1" "$2" >&2
  exit 1
}

# clock SECONDS: 3:07
clock() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# watched TITLE LOG COMMAND...: runs a command whose output goes to a log, and shows the time and its last line.
watched() {
  local title=$1 log=$2 began=$SECONDS last=-15 width line status=0
  shift 2
  : >"$log"
  "$@" >>"$log" 2>&1 </dev/null &
  local process=$!
  while kill -0 "$process" 2>/dev/null; do
    if [ -t 1 ]; then
      width=$(($(tput cols 2>/dev/null || echo 80) - ${#title} - 12))
      line=$(tail -c 2000 "$log" | tr '\r' '\n' | tail -n 1)
      printf '\r\033[K[%5s] %s  %s' "$(clock $((SECONDS - began)))" "$title" "${line:0:$((width > 0 ? width : 0))}"
    elif ((SECONDS - began - last >= 15)); then
      last=$((SECONDS - began))
      line=$(tail -c 2000 "$log" | tr '\r' '\n' | tail -n 1)
      printf '[%5s] %s  %s\n' "$(clock "$last")" "$title" "${line:0:90}"
    fi
    sleep 0.2
  done
  wait "$process" || status=$?
  [ -t 1 ] && printf '\r\033[K'
  if ((status == 0)); then
    printf '[%5s] %s: %s\n' "$(clock $((SECONDS - began)))" "$title" "$(say xong done)"
  else
    # A parallel build ends with the lines of others: what went wrong is said first.
    grep -E '(^|[ :])error: ' "$log" | sort -u | head -n 20 >&2 || tail -n 40 "$log" >&2
    say "$title: không xong sau $(clock $((SECONDS - began))). Toàn bộ thông báo ở $log." \
      "$title: failed after $(clock $((SECONDS - began))). The whole output is in $log." >&2
  fi
  return "$status"
}

# packages_for PURPOSE...: the Debian packages of these purposes.
packages_for() {
  local purpose
  for purpose; do sed -n "s/^$purpose //p" scripts/packages.txt; done | sort -u
}

# missing PACKAGE...: those that are not installed.
missing() {
  local have
  have=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p') || true
  comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$have" | sort -u)
}

# megabytes BYTES: 12.3 MB
megabytes() { awk -v bytes="$1" 'BEGIN { printf "%.1f MB", bytes / 1e6 }'; }

# need_packages PURPOSE...: installs what is missing, or says the one line that does so and stops.
need_packages() {
  local wanted absent package size disk
  mapfile -t wanted < <(packages_for "$@")
  mapfile -t absent < <(missing "${wanted[@]}")
  [ ${#absent[@]} -eq 0 ] && return
  if [ "$(id -u)" = 0 ]; then
    watched "$(say 'Cập nhật danh mục gói Debian' 'Refresh the list of Debian packages')" "$cache/apt-update.log" \
      apt-get update
  fi
  say "Còn thiếu ${#absent[@]} gói Debian:" "${#absent[@]} Debian packages are missing:"
  for package in "${absent[@]}"; do
    size=$(apt-cache show --no-all-versions "$package" 2>/dev/null | sed -n 's/^Size: //p' | head -n 1)
    disk=$(apt-cache show --no-all-versions "$package" 2>/dev/null | sed -n 's/^Installed-Size: //p' | head -n 1)
    printf '  %-28s %s\n' "$package" \
      "$(say "tải $(megabytes "${size:-0}"), chiếm $(megabytes "$((${disk:-0} * 1024))")" \
        "download $(megabytes "${size:-0}"), on disk $(megabytes "$((${disk:-0} * 1024))")")"
  done
  LC_ALL=C apt-get -o Debug::NoLocking=1 --print-uris -y --no-install-recommends install "${absent[@]}" 2>/dev/null |
    sed -n 's/^Need to get \(.*\) of archives.*/\1/p; s/^After this operation, \(.*\) of additional.*/\1/p' |
    {
      read -r size || size='?'
      read -r disk || disk='?'
      say "Kể cả các gói kéo theo: tải $size, chiếm $disk." "With what they bring along: download $size, on disk $disk."
    }
  if [ "$(id -u)" != 0 ]; then
    say 'Hãy chạy dòng lệnh sau rồi gọi lại:' 'Run this line, then call again:'
    printf '  sudo sh -c "apt-get update && apt-get install -y --no-install-recommends %s"\n' "${absent[*]}"
    exit 1
  fi
  watched "$(say 'Cài các gói Debian' 'Install the Debian packages')" "$cache/apt-install.log" \
    install_quietly "${absent[@]}" ||
    stop 'Không cài được gói. Hãy kiểm tra mạng và dung lượng đĩa rồi chạy lại.' \
      'The packages could not be installed. Check the network and the disk, then call again.'
}

# install_quietly PACKAGE...: no questions, and no server of these packages is started by its installation.
install_quietly() {
  local policy=/usr/sbin/policy-rc.d status=0 ours=
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    ours=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 install -y \
    --no-install-recommends "$@" || status=$?
  [ -z "$ours" ] || rm -f "$policy"
  return "$status"
}

# need_swift: Swift is there already, or nothing can be done here.
need_swift() {
  command -v swift >/dev/null ||
    stop 'Máy chưa có Swift: hãy cài Swift 6.3 (https://www.swift.org/install/linux/debian/12) rồi chạy lại.' \
      'Swift is missing: install Swift 6.3 (https://www.swift.org/install/linux/debian/12), then call again.'
}

# need_swift_version: new enough; asked once what Swift itself needs is installed, and once for each Swift.
need_swift_version() {
  local version stamp=$cache/swift-version swift
  swift=$(readlink -f "$(command -v swift)")
  [ -e "$stamp" ] && [ "$stamp" -nt "$swift" ] && return
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1) || true
  case $version in
    6.[3-9] | 6.[1-9][0-9] | [7-9].*) printf '%s\n' "$version" >"$stamp" ;;
    *) stop "Cần Swift 6.3, máy đang có Swift ${version:-không rõ phiên bản}." \
      "Swift 6.3 is needed, this machine has Swift ${version:-of unknown version}." ;;
  esac
}

# need_python NAME: the pinned packages of scripts/requirements-NAME.txt in .venv.
need_python() {
  local list=scripts/requirements-$1.txt
  cmp -s "$list" ".venv/$1.done" && return
  # A folder that lost its interpreter, or was made elsewhere, is made anew.
  .venv/bin/python -c '' 2>/dev/null || rm -rf .venv
  if [ ! -x .venv/bin/pip ]; then
    rm -rf .venv
    /usr/bin/python3 -m venv .venv
  fi
  watched "$(say "Cài các gói Python đã ghim phiên bản ($list)" "Install the pinned Python packages ($list)")" \
    "$cache/pip-$1.log" .venv/bin/python -m pip install --disable-pip-version-check --no-input --progress-bar off \
    -r "$list" ||
    stop 'Không tải được gói Python. Hãy kiểm tra mạng rồi chạy lại.' \
      'The Python packages could not be fetched. Check the network, then call again.'
  cp "$list" ".venv/$1.done"
}

# need_assets: the web fonts, cut down to Vietnamese and Latin, in .cache/assets.
need_assets() {
  local recipe=scripts/make-assets
  cat "$recipe" scripts/requirements-run.txt | cmp -s - "$assets/made-by" && return
  watched "$(say 'Chuẩn bị phông chữ cho trang web' 'Prepare the web fonts')" "$cache/assets.log" \
    .venv/bin/python "$recipe" "$assets" ||
    stop 'Không chuẩn bị được phông chữ.' 'The web fonts could not be prepared.'
  cat "$recipe" scripts/requirements-run.txt >"$assets/made-by"
}

# stale STAMP: whether something that goes into the build changed since a stamp, which holds Package.resolved.
stale() {
  [ ! -e "$1" ] || ! cmp -s "$1" Package.resolved ||
    [ -n "$(find Sources Package.swift -newer "$1" -print -quit)" ]
}

# need_release: the release build, made anew only if a source changed. Swift's own libraries go into the program, so that
# it is the one that the Debian package carries.
need_release() {
  local stamp=.build/release.done
  if [ -x .build/release/caicach ] && ! stale "$stamp"; then return; fi
  mkdir -p .build
  touch "$stamp.began"
  watched "$(say 'Dịch chương trình (lần đầu mất vài phút)' 'Build the release')" "$cache/build-release.log" \
    swift build -c release --static-swift-stdlib --product caicach ||
    stop 'Dịch chương trình không thành công.' 'The release build failed.'
  cp Package.resolved "$stamp"
  # What was saved while the build ran is newer than this.
  touch -r "$stamp.began" "$stamp"
}
