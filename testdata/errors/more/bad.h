	MOVQ AX, BX
	BADD AX
#define WRONG(r) MOVQ r, (r)(SP*1)
#define OUTER(r) \
	INCQ r; \
	WRONG(r); \
	DECQ r
