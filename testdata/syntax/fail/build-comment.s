NOP
//go:build linux
NOP //go:build linux
//go:buildx
NOP
//= dir/case.s:1 NOP
//= dir/case.s:5 NOP
//= 2:1 `//go:build linux`: misplaced `//go:build` comment [misplaced-build]
//=     2:1 `//go:build linux`: only comments may precede it
//= 3:5 `//go:build linux`: misplaced `//go:build` comment [misplaced-build]
//=     3:5 `//go:build linux`: only comments may precede it
