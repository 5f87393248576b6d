package main

//go:noinline
func join(a, b, c, d, e string) (string, string, string, string, string) {
	return a + b, a + b + c, a + b + c + d, a + b + c + d + e, a + b + c + d + e + a + b
}

//go:noinline
func count(s string) (n, total int) {
	for _, r := range s {
		n++
		total += int(r)
	}
	return
}

//go:noinline
func compare(a, b string) (bool, bool, bool, bool) { return a == b, a < b, a <= b, a > b }

//go:noinline
func runes(s string) []rune { return []rune(s) }

//go:noinline
func text(r []rune) string { return string(r) }

//go:noinline
func bytes(s string) []byte { return []byte(s) }

//go:noinline
func one(r rune) string { return string(r) }

//go:noinline
func repeat(s string, n int) string {
	all := ""
	for i := 0; i < n; i++ {
		all += s
	}
	return all
}

func main() {
	a, b, c, d, e := join("one", "", "three", "fourteen and more than thirty-two bytes", "5")
	println(a)
	println(b)
	println(c)
	println(d)
	println(e)
	for _, s := range []string{"", "plain", "größer", "中文 ok", "\xff\xfe", "\xed\xa0\x80", "\xf0\x9f\x98\x80!", "\xc0\x80", "\xe4\xb8", "\U0010ffff\xf4\x90\x80\x80"} {
		n, total := count(s)
		r := runes(s)
		println(n, total, len(r), text(r) == s, text(r), len(bytes(s)), cap(bytes(s)))
	}
	println(compare("abc", "abd"))
	println(compare("abc", "ab"))
	println(compare("", ""))
	println(compare("b", "abc"))
	println(one('x'), one('é'), one('中'), one(0x1f600), one(-1), one(0xd800))
	println(len(repeat("0123456789", 1000)), repeat("ab", 20))
}
