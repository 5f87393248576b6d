set confirm off
set backtrace past-main on
info files
list *_rt0_amd64_linux
break main.swap
run
print a
print b
print &b - &a
backtrace
print &'main.gInt'
info symbol &'main.gInt'
finish
print 'main.gInt'
continue
