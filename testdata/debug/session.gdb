set pagination off
set width 0
set print demangle off
break main.square
run
bt
info args
up
info args
down
info frame
info symbol &'main.gInt'
info symbol 'main.square'
print &'main.gInt'
list *'main.sumSquare'
finish
info line *$pc
continue
break main.swap
continue
bt
info args
info frame
stepi 4
info args
delete
continue
