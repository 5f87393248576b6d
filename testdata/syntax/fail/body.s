X [Z0]
X [Z0-
X [Z0-Z3
X $[Z0-Z3]
X [Z0,Z3]
//= 1:6 `]`: unexpected `]` [unexpected-token]
//= 2:7: unexpected end of line [unexpected-token]
//= 3:9: unexpected end of line [unexpected-token]
//= 4:3 `$[Z0-Z3]`: a register list cannot have a `$` or `*` prefix [register-list-prefix]
//=     4:3 `$[Z0-Z3]`: remove the sign before the bracket
//= 5:6 `,`: unexpected `,` [unexpected-token]
