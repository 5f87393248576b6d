//! Time and memory of linking a large static program with rasm and other linkers, measured in one run:
//! `cargo bench --bench link`.
//!
//! In: a C++ program with debug information, built once in cargo's temporary folder, and a compiler made of LLVM's static
//! archives, where those are installed (Debian: llvm-19-dev, libclang-19-dev, libzstd-dev, zlib1g-dev). Out: for each linker
//! the median and minimum time of alternating runs, peak memory, and the time as a multiple of rasm's. Times are only printed,
//! not checked.

#[path = "../tests/support/mod.rs"]
mod support;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use support::run;

/// Number of files; each has some megabytes of templates with debug information.
const FILES: usize = 16;

/// Measured runs of each linker, after one to warm up caches: for the first program, and for the compiler.
const RUNS: usize = 21;
const LARGE_RUNS: usize = 7;

/// The folder of LLVM's archives and headers.
const LLVM: &str = "/usr/lib/llvm-19";

/// A compiler for every machine that LLVM knows.
const COMPILER: &str = include_str!("compiler.cc");

/// Linkers, and the options that keep each in one process, so that its memory can be measured.
const LINKERS: [(&str, &[&str]); 5] =
    [("rasm", &[]), ("ld.bfd", &[]), ("ld.lld", &[]), ("mold", &["--no-fork"]), ("wild", &["--no-fork"])];

fn main() -> ExitCode {
    run::exit(bench())
}

fn bench() -> Result<(), String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("link");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    compare("objects", &objects(&folder)?, &[], RUNS, &folder)?;
    match compiler(&folder)? {
        Some(inputs) => {
            let libraries = ["-Wl,--start-group", "-lz", "-lzstd", "-Wl,--end-group"];
            compare("objects and archives of LLVM", &inputs, &libraries, LARGE_RUNS, &folder)
        }
        None => {
            println!("no archives of LLVM in {LLVM}/lib: its compiler is not linked");
            Ok(())
        }
    }
}

/// Measures a program with and without debug information.
fn compare(
    what: &str,
    inputs: &[PathBuf],
    libraries: &[&str],
    runs: usize,
    folder: &Path,
) -> Result<(), String> {
    let bytes: u64 = inputs.iter().filter_map(|path| Some(fs::metadata(path).ok()?.len())).sum();
    let words = command_line(inputs, libraries)?;
    for (name, more) in
        [("with debug information", &[][..]), ("--gc-sections, stripped of it", &["--gc-sections", "-S"])]
    {
        println!("{} MB of {what}, {name}", bytes / 1_000_000);
        println!("{:<10}{:>12}{:>10}{:>10}{:>10}", "", "median ms", "least ms", "peak MiB", "× rasm");
        measure(&words, more, runs, folder)?;
    }
    Ok(())
}

/// The compiler's object and the archives that it may need; none if they are not installed.
fn compiler(folder: &Path) -> Result<Option<Vec<PathBuf>>, String> {
    let Ok(entries) = fs::read_dir(format!("{LLVM}/lib")) else { return Ok(None) };
    let mut archives: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    archives.retain(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.ends_with(".a") && (name.starts_with("libLLVM") || name.starts_with("libclang"))
    });
    if !archives.iter().any(|path| path.ends_with("libclangTooling.a")) {
        return Ok(None);
    }
    archives.sort();
    let (source, object) = (folder.join("compiler.cc"), folder.join("compiler.o"));
    if !object.exists() || !fs::read_to_string(&source).is_ok_and(|known| known == COMPILER) {
        fs::write(&source, COMPILER).map_err(|error| format!("{}: {error}", source.display()))?;
        let mut command = Command::new("c++");
        command.args(["-g", "-O1", "-fno-rtti", "-std=c++17", "-c"]).arg(format!("-I{LLVM}/include"));
        command.arg(&source).arg("-o").arg(&object);
        run::outcome(command)?.expect("c++")?;
    }
    archives.insert(0, object);
    Ok(Some(archives))
}

/// The program's objects, compiled unless present.
fn objects(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut sources = vec![("main".to_owned(), main_file())];
    sources.extend((0..FILES).map(|number| (format!("file{number}"), file(number))));
    let mut objects = Vec::new();
    for (name, text) in &sources {
        let (source, object) = (folder.join(format!("{name}.cc")), folder.join(format!("{name}.o")));
        objects.push(object.clone());
        if object.exists() && fs::read_to_string(&source).is_ok_and(|known| known == *text) {
            continue;
        }
        fs::write(&source, text).map_err(|error| format!("{}: {error}", source.display()))?;
        let mut command = Command::new("c++");
        command.args(["-g", "-O0", "-ffunction-sections", "-c"]).arg(&source).arg("-o").arg(&object);
        run::outcome(command)?.expect("c++")?;
    }
    Ok(objects)
}

fn file(number: usize) -> String {
    format!(
        "#include <algorithm>\n#include <functional>\n#include <map>\n#include <regex>\n#include <sstream>\n#include <string>\n#include <vector>\n\
         namespace n{number} {{\n\
         struct Key {{ int number; std::string text; bool operator<(const Key &o) const {{ return text < o.text; }} }};\n\
         static std::map<Key, std::vector<int>> table;\n\
         }}\n\
         int run{number}(int x) {{\n\
         std::regex pattern(\"a+b*{number}\");\n\
         std::smatch found;\n\
         std::string text = std::to_string(x) + \"aaabb{number}\";\n\
         bool matches = std::regex_search(text, found, pattern);\n\
         n{number}::table[n{number}::Key{{x, text}}].push_back(x);\n\
         std::ostringstream out;\n\
         out << text << x;\n\
         std::vector<std::string> list{{text, out.str()}};\n\
         std::sort(list.begin(), list.end());\n\
         std::function<int(int)> add = [&](int y) {{ return y + (int)list.size(); }};\n\
         return add(matches) + (int)n{number}::table.size();\n\
         }}\n"
    )
}

fn main_file() -> String {
    let mut text = String::from("#include <cstdio>\n");
    let mut calls = String::new();
    for number in 0..FILES {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "int run{number}(int);");
        let _ = writeln!(calls, "sum += run{number}({number});");
    }
    text + "int main() {\nint sum = 0;\n" + &calls + "std::printf(\"%d\", sum);\n}\n"
}

/// The arguments that the compiler driver passes to the linker.
fn command_line(inputs: &[PathBuf], libraries: &[&str]) -> Result<Vec<String>, String> {
    let mut command = Command::new("c++");
    command.args(["-static", "-###", "-Wl,--start-group"]).args(inputs).arg("-Wl,--end-group");
    command.args(libraries);
    let text = run::outcome(command)?.expect("c++")?.stderr;
    let line = text.lines().find(|line| line.contains("collect2")).ok_or("c++ -### names no linker")?;
    Ok(line.split_whitespace().skip(1).map(|word| word.trim_matches('"').to_owned()).collect())
}

/// The command of a linker.
fn linker(name: &str, words: &[String], more: &[&str], output: &Path) -> Command {
    let mut command = match name {
        "rasm" => {
            let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
            command.arg("link");
            command
        }
        _ => Command::new(name),
    };
    command.args(words).args(more).arg("-o").arg(output);
    command
}

fn measure(words: &[String], more: &[&str], runs: usize, folder: &Path) -> Result<(), String> {
    let installed: Vec<_> = LINKERS
        .into_iter()
        .filter(|(name, _)| *name == "rasm" || Command::new(name).arg("-v").output().is_ok())
        .collect();
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); installed.len()];
    for round in 0..=runs {
        for ((name, _), times) in installed.iter().zip(&mut times) {
            let command = linker(name, words, more, &folder.join(format!("out.{name}")));
            let begin = Instant::now();
            run::outcome(command)?.expect(name)?;
            let time = begin.elapsed();
            if round > 0 {
                times.push(time);
            }
        }
    }
    let mut ours = None;
    for ((name, alone), times) in installed.iter().zip(&mut times) {
        times.sort();
        let (median, least) = (times[times.len() / 2].as_secs_f64(), times[0].as_secs_f64());
        let peak = peak(name, words, &[more, alone].concat(), folder);
        let peak = peak.map_or("–".into(), |kib| format!("{:.1}", kib / 1024.0));
        let ratio = median / *ours.get_or_insert(median);
        println!("{name:<10}{:>12.1}{:>10.1}{peak:>10}{ratio:>10.2}", median * 1e3, least * 1e3);
    }
    Ok(())
}

/// Peak memory of a run in KiB, if time(1) is installed.
fn peak(name: &str, words: &[String], more: &[&str], folder: &Path) -> Option<f64> {
    let inner = linker(name, words, more, &folder.join(format!("out.{name}")));
    let mut command = Command::new("/usr/bin/time");
    command.args(["-f", "%M"]).arg(inner.get_program()).args(inner.get_args());
    run::outcome(command).ok()?.stderr.lines().last()?.trim().parse().ok()
}
