set pagination off
set width 0
set print demangle off
break main.sumSquare
run
bt
info args
info symbol 'main.sumSquare'
print &'main.gInt'
list *'main.sumSquare'
break *'main.sum'
continue
bt
stepi
info args
continue
