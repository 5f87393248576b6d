package text

func before(a int)

const s = "open

func body() {
	x := `raw
//= text.before $-8
//=     a+0(FP) size 8 | AX=0:8, spill 0 | DI=0:8
//=     internal 0+8 | C returns nothing size 0, stack 0
//= 5:11: error[go-syntax]: unterminated string (")
//= 8:7: error[go-syntax]: unterminated string (`)
