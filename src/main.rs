//! The command `rasm`; see [`rasm::cli`].

fn main() -> std::process::ExitCode {
    rasm::cli::main(std::env::args_os())
}
