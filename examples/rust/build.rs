//! Assembles the kernels into `libkernels.a` and writes declarations for them to `kernels.rs`.

fn main() {
    rasm::Build::new()
        .file("../kernels/dot_amd64.s")
        .file("../kernels/index_amd64.s")
        .file("../kernels/sha256_amd64.s")
        .go_file("../kernels/kernels_amd64.go")
        .package("kernels")
        .stubs(rasm::Stubs::SysV)
        .bindings("kernels.rs")
        .compile("kernels");
}
