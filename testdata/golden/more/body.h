// Names for its includer.
#define FLAGS 4
#define TWO(r) \
	INCQ r; \
	DECQ r
