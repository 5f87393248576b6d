//# flags: -W missing-function
//# files: more/absent
//= more/absent/absent.go:5:6: warning[missing-function]: `absent` has no body, and no assembly of the package defines it
