#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#ifdef A
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
