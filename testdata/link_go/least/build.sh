#!/bin/sh
# Builds the archives beside it: GOROOT=TREE ./build.sh
set -eu
cd "$(dirname "$0")"
tools=$GOROOT/pkg/tool/linux_amd64
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GOOS=linux GOARCH=amd64
compile() { "$tools/compile" -std -+ -trimpath "$PWD" -pack "$@"; }
cat >"$work/importcfg" <<END
packagefile internal/abi=abi.a
packagefile internal/runtime/maps=maps.a
packagefile runtime=runtime.a
END
compile -p internal/abi -o abi.a abi.go
compile -p internal/runtime/maps -o maps.a maps.go
"$tools/asm" -p runtime -I "$GOROOT/pkg/include" -gensymabis -o "$work/symabis" rt0.s
"$tools/asm" -p runtime -trimpath "$PWD" -I "$GOROOT/pkg/include" -o "$work/rt0.o" rt0.s
compile -p runtime -symabis "$work/symabis" -importcfg "$work/importcfg" -o runtime.a runtime.go
"$GOROOT/bin/go" tool pack r runtime.a "$work/rt0.o"
"$tools/compile" -p main -trimpath "$PWD" -importcfg "$work/importcfg" -pack -o main.a main.go
