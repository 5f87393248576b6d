//# flags: -p reflect
TEXT ·f(SB), 4, $0-0
#ifdef GOEXPERIMENT_aliastypeparams
	MOVQ $0, AX
#endif
#ifdef GOEXPERIMENT_arenas
	MOVQ $1, AX
#endif
#ifdef GOEXPERIMENT_boringcrypto
	MOVQ $2, AX
#endif
#ifdef GOEXPERIMENT_cgocheck2
	MOVQ $3, AX
#endif
#ifdef GOEXPERIMENT_coverageredesign
	MOVQ $4, AX
#endif
#ifdef GOEXPERIMENT_dwarf5
	MOVQ $5, AX
#endif
#ifdef GOEXPERIMENT_fieldtrack
	MOVQ $6, AX
#endif
#ifdef GOEXPERIMENT_goroutineleakprofile
	MOVQ $7, AX
#endif
#ifdef GOEXPERIMENT_greenteagc
	MOVQ $8, AX
#endif
#ifdef GOEXPERIMENT_heapminimum512kib
	MOVQ $9, AX
#endif
#ifdef GOEXPERIMENT_jsonv2
	MOVQ $10, AX
#endif
#ifdef GOEXPERIMENT_loopvar
	MOVQ $11, AX
#endif
#ifdef GOEXPERIMENT_mapsplitgroup
	MOVQ $12, AX
#endif
#ifdef GOEXPERIMENT_newinliner
	MOVQ $13, AX
#endif
#ifdef GOEXPERIMENT_preemptibleloops
	MOVQ $14, AX
#endif
#ifdef GOEXPERIMENT_randomizedheapbase64
	MOVQ $15, AX
#endif
#ifdef GOEXPERIMENT_regabiargs
	MOVQ $16, AX
#endif
#ifdef GOEXPERIMENT_regabiwrappers
	MOVQ $17, AX
#endif
#ifdef GOEXPERIMENT_runtimefreegc
	MOVQ $18, AX
#endif
#ifdef GOEXPERIMENT_runtimesecret
	MOVQ $19, AX
#endif
#ifdef GOEXPERIMENT_simd
	MOVQ $20, AX
#endif
#ifdef GOEXPERIMENT_sizespecializedmalloc
	MOVQ $21, AX
#endif
#ifdef GOEXPERIMENT_spinbitmutex
	MOVQ $22, AX
#endif
#ifdef GOEXPERIMENT_staticlockranking
	MOVQ $23, AX
#endif
#ifdef GOEXPERIMENT_swissmap
	MOVQ $24, AX
#endif
#ifdef GOEXPERIMENT_synctest
	MOVQ $25, AX
#endif
	RET
