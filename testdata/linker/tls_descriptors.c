//# compile: -fPIC -O1 -mtls-dialect=gnu2
//# without: clang, which does not know these in version 14
//# parts: 2
//# link: -static
//# link: -static-pie
//= 1 2 3 4 8 0
#if PART == 0
#include <pthread.h>
#include <stdio.h>

extern __thread int shared;
extern __thread int initial __attribute__((tls_model("initial-exec")));
static __thread int own = 3;
static __thread int other = 4;
__thread char zeros[100];

static void *start(void *result) {
    shared = 8;
    own = 9;
    return *(int **)result = &shared;
}

int main(void) {
    printf("%d %d %d %d ", shared, initial, own, other);
    pthread_t thread;
    int *address;
    pthread_create(&thread, 0, start, &address);
    pthread_join(thread, 0);
    printf("%d %d\n", shared + 7, zeros[99]);
    return 0;
}
#else
__thread int shared = 1;
__thread int initial = 2;
#endif
