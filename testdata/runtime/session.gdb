set confirm off
set backtrace past-main on
info files
starti
info symbol $pc
list *_rt0_amd64_linux
break main.swap
run
print a
print b
print &b - &a
set language c
print (char *) &a - (char *) $sp
print (char *) &b - (char *) $sp
set language auto
backtrace
print &'main.gInt'
info symbol &'main.gInt'
finish
print 'main.gInt'
continue
