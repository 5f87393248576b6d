// What the processor is known to have, by the level that GOAMD64 sets.
#ifdef GOAMD64_v4
#define hasAVX512F
#define hasAVX512BW
#define hasAVX512VL
#define rasm_v3
#endif
#ifdef GOAMD64_v3
#define rasm_v3
#endif
#ifdef rasm_v3
#undef rasm_v3
#define hasAVX
#define hasAVX2
#define rasm_v2
#endif
#ifdef GOAMD64_v2
#define rasm_v2
#endif
#ifdef rasm_v2
#undef rasm_v2
#define hasPOPCNT
#define hasSSE42
#endif
