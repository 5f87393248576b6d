package main

import (
	"math"
	"math/rand"
	"testing"
)

type variant struct {
	level   int
	dot     func(a, b *float32, n uint) float32
	nearest func(rows *float32, count uint, to *float32, n uint) int64
}

var variants = []variant{{1, dot_v1, nearest_v1}, {3, dot_v3, nearest_v3}, {4, dot_v4, nearest_v4}}

func TestVariants(t *testing.T) {
	const most, count = 200, 9
	for _, v := range append(variants, variant{1, dot, nearest}) {
		if v.level > dot_level {
			t.Logf("this processor has no level %d", v.level)
			continue
		}
		for n := uint(1); n < most; n++ {
			rows := make([]float32, count*n)
			for i := range rows {
				rows[i] = rand.Float32()
			}
			a, b := rows[:n], rows[n:2*n]
			want := 0.0
			for i := range a {
				want += float64(a[i]) * float64(b[i])
			}
			if got := v.dot(&a[0], &b[0], n); math.Abs(float64(got)-want) > 1e-3 {
				t.Fatalf("level %d: dot of %d: %v, not %v", v.level, n, got, want)
			}
			row := rand.Intn(count)
			to := append([]float32(nil), rows[uint(row)*n:uint(row+1)*n]...)
			if got := v.nearest(&rows[0], count, &to[0], n); got != int64(row) {
				t.Fatalf("level %d: nearest of %d: %d, not %d", v.level, n, got, row)
			}
		}
		if got := v.nearest(&[]float32{0}[0], 0, &[]float32{0}[0], 1); got != -1 {
			t.Fatalf("nearest of none: %d", got)
		}
	}
}
