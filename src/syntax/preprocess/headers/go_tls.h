// The goroutine in thread-local storage. go build defines GOARCH_amd64; here it goes without saying.
#define get_tls(r) MOVQ TLS, r
#define g(r) 0(r)(TLS*1)
