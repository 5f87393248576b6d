X $1.5
X $-1.5
X $(-(+1e3))
X $.5
X $1.
X $0x1.8p1
X $-0.0
X $1_0.5
//= dir/case.s:1 X float 1.5
//= dir/case.s:2 X float -1.5
//= dir/case.s:3 X float -1000.0
//= dir/case.s:4 X float 0.5
//= dir/case.s:5 X float 1.0
//= dir/case.s:6 X float 3.0
//= dir/case.s:7 X float -0.0
//= dir/case.s:8 X float 10.5
