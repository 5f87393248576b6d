//! How the command is linked, so that it starts quickly: assembling a small file takes less time than a start.
//!
//! At a fixed address: its tables contain 19,000 addresses; in a position-independent executable the loader relocates them at every
//! start, which is a third of the instructions of assembling a small file and touches half of the pages.
//!
//! And static, if the C library is there for that: the loader takes 0.3 ms to map it and to look up its symbols. The compiler asks
//! for shared libraries by name, so linker scripts with their names stand for the static ones.

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The libraries that the compiler asks for, and what stands for them.
const LIBRARIES: [(&str, &str); 3] =
    [("libc.so", "libc.a"), ("libm.so", "libm.a"), ("libgcc_s.so", "libgcc_eh.a")];

/// Tells cargo how to link the command.
pub(crate) fn quick_start() -> Result<(), Box<dyn Error>> {
    let target = |part: &str| env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") != "linux" || target("ENV") != "gnu" {
        return Ok(());
    }
    println!("cargo:rustc-link-arg-bins=-no-pie");
    let is_static = target("FEATURE").split(',').any(|feature| feature == "crt-static");
    if is_static || env::var("TARGET") != env::var("HOST") {
        return Ok(());
    }
    println!("cargo::rerun-if-env-changed=RUSTC_LINKER");
    let linker = env::var("RUSTC_LINKER").unwrap_or_else(|_| "cc".to_owned());
    let Some(found) =
        LIBRARIES.map(|(_, library)| find(&linker, library)).into_iter().collect::<Option<Vec<_>>>()
    else {
        return Ok(());
    };
    let folder = Path::new(&env::var("OUT_DIR")?).join("static");
    fs::create_dir_all(&folder)?;
    for ((name, _), library) in LIBRARIES.iter().zip(found) {
        fs::write(folder.join(name), format!("INPUT(\"{library}\")\n"))?;
    }
    println!("cargo:rustc-link-arg-bins=-static");
    println!("cargo:rustc-link-arg-bins=-L{}", folder.display());
    Ok(())
}

/// The path of a library of the C compiler, if it has that.
fn find(linker: &str, library: &str) -> Option<String> {
    let output = Command::new(linker).arg(format!("-print-file-name={library}")).output().ok()?;
    let path = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    // The compiler prints the bare name of what it does not have.
    (Path::new(&path).is_absolute() && !path.contains('"')).then_some(path)
}
