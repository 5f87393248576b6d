//! Lines of source, and functions of stripped programs.
//!
//! In: programs of every Go release, whose symbol table is hidden; C programs with debug information. Out: a Go program has the
//! functions of the hidden table, and the lines that `go tool objdump` prints; a C program has those of `addr2line`.

use crate::support::releases;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings::full;
use crate::support::tree::{self, Tree};
use object::read::elf::ElfFile64;
use object::{Endianness, Object, ObjectSymbol, SymbolKind};
use rasm::Release;
use rasm::dis::{self, SourceLines};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// The first release, those that changed the table, and the newest; the others are in full runs.
const SAMPLE: [Release; 4] = [Release::minor(16), Release::minor(18), Release::minor(20), Release::NEWEST];

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = &context.report;
    let mut trials = Vec::new();
    for row in releases::all() {
        if !full() && !SAMPLE.contains(&row.minor()) {
            continue;
        }
        let name = format!("stripped/{}", row.minor());
        match tree::find_release(row.release) {
            Ok(tree) => {
                let report = report.clone();
                trials.push(Trial::test(name, move || stripped(&tree, &report).map_err(Failed::from)));
            }
            Err(missing) => trials.push(Trial::skip(name, missing)),
        }
    }
    for (name, flags) in C_PROGRAMS {
        let report = report.clone();
        let trial = move || c_program(flags, &report).map_err(Failed::from);
        trials.push(Trial::test(format!("lines/{name}"), trial));
    }
    trials
}

/// A program without its symbol table: the section is of no known type.
fn hidden(program: &[u8]) -> Result<Vec<u8>, String> {
    const SYMTAB: [u8; 4] = 2_u32.to_le_bytes();
    let file = ElfFile64::<Endianness>::parse(program).map_err(|error| error.to_string())?;
    let header = file.elf_header();
    let start = header.e_shoff.get(Endianness::Little) as usize;
    let count = usize::from(header.e_shnum.get(Endianness::Little));
    let mut changed = program.to_vec();
    for entry in changed[start..start + 64 * count].chunks_exact_mut(64) {
        if entry[4..8] == SYMTAB {
            entry[4..8].fill(0);
        }
    }
    Ok(changed)
}

/// Names without the type arguments that Go's own table leaves out, without the ABI, and with the dots of the symbol table.
fn short(name: &str) -> String {
    let name = name.strip_suffix(".abi0").unwrap_or(name).replace('·', ".");
    match (name.find('['), name.rfind(']')) {
        (Some(start), Some(end)) if start < end => format!("{}[...]{}", &name[..start], &name[end + 1..]),
        _ => name,
    }
}

fn stripped(tree: &Tree, report: &Report) -> Result<(), String> {
    let program = fs::read(&tree.asm).map_err(|error| format!("{}: {error}", tree.asm.display()))?;
    let file = ElfFile64::<Endianness>::parse(&*program).map_err(|error| error.to_string())?;
    // Marks of the linker's.
    let of_go = |name: &str| !["runtime.text", "runtime.etext"].contains(&name);
    let mut known: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    let mut sizes: BTreeMap<u64, u64> = BTreeMap::new();
    for symbol in file.symbols().filter(|symbol| symbol.kind() == SymbolKind::Text) {
        let name = symbol.name().unwrap_or_default();
        if of_go(name) && symbol.size() > 0 {
            known.entry(symbol.address()).or_default().push(short(name));
            sizes.insert(symbol.address(), symbol.size());
        }
    }
    let changed = hidden(&program)?;
    let found = dis::read(&changed).map_err(|refusal| refusal.to_string())?;
    if known.is_empty() {
        // The tools of some releases have no symbol table: nothing else knows the names.
        let count = found.functions.len();
        return if count > 1000 { Ok(()) } else { Err(format!("only {count} functions")) };
    }
    let mut right = 0;
    for function in &found.functions {
        let names = known.get(&function.address);
        let size = function.code.len() as u64;
        // A mark of the linker's has a place in the table and no code.
        if !function.name.starts_with("go:text")
            && sizes.get(&function.address).is_some_and(|known| *known != size)
        {
            return Err(format!("{} has {size} bytes, not {:?}", function.name, sizes[&function.address]));
        }
        right += usize::from(names.is_some_and(|names| names.contains(&short(&function.name))));
    }
    report.add(
        "disassembly: functions of stripped Go programs found by the runtime's table",
        right,
        known.len(),
    );
    if right < 1000 || right < known.len() || found.functions.len() != known.len() {
        let wrong: Vec<_> = known
            .iter()
            .filter(|(address, names)| {
                !found
                    .functions
                    .iter()
                    .any(|function| function.address == **address && names.contains(&short(&function.name)))
            })
            .collect();
        return Err(format!("{right} of {}, {} found: {wrong:?}", known.len(), found.functions.len()));
    }
    // `go tool objdump` itself names each instruction's line, by the newest release.
    if tree.release == releases::NEWEST { objdump(tree, &found, report) } else { Ok(()) }
}

/// Every line that `go tool objdump` prints of the commands' own functions.
fn objdump(tree: &Tree, found: &dis::File<'_>, report: &Report) -> Result<(), String> {
    let mut command = run::clean(&tree.root.join("bin/go"), tree);
    command.args(["tool", "objdump", "-s", "^(main|cmd/asm.*)[.]"]).arg(&tree.asm);
    let outcome = run::outcome(command)?.expect("go tool objdump")?;
    let text = String::from_utf8_lossy(&outcome.stdout);
    let mut theirs: BTreeMap<u64, &str> = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("  ")) {
        let mut words = line.split_whitespace();
        let (Some(place), Some(address)) = (words.next(), words.next()) else { continue };
        let digits = address.strip_prefix("0x").unwrap_or(address);
        theirs.insert(u64::from_str_radix(digits, 16).map_err(|error| format!("{line}: {error}"))?, place);
    }
    let mut lines = SourceLines::new(found);
    let (mut right, mut all) = (0, 0);
    for function in found.functions.iter().filter(|function| theirs.contains_key(&function.address)) {
        let own = lines.of(function);
        let end = function.address + function.code.len() as u64;
        for (address, place) in theirs.range(function.address..end) {
            let offset = (address - function.address) as usize;
            let row = own.iter().rfind(|row| row.offset <= offset);
            let row = row.map(|row| format!("{}:{}", row.file.rsplit('/').next().unwrap_or(""), row.line));
            all += 1;
            if row.as_deref() != Some(place) {
                return Err(format!("{}+{offset:#x}: {row:?}, not {place}", function.name));
            }
            right += 1;
        }
    }
    report.add("disassembly: lines of Go programs as go tool objdump has them", right, all);
    if all < 10_000 { Err(format!("only {all} lines")) } else { Ok(()) }
}

const C_PROGRAMS: [(&str, &[&str]); 5] = [
    ("dwarf-5", &["-gdwarf-5", "-O2"]),
    ("dwarf-4", &["-gdwarf-4", "-O0"]),
    ("compressed", &["-g", "-gz", "-O1"]),
    ("object", &["-g", "-O2", "-c", "-ffunction-sections"]),
    ("type-sections", &["-g", "-O2", "-c", "-ffunction-sections", "-fdebug-types-section"]),
];

const C: &str = "struct Way { int steps; };\nstatic struct Way way;\nstatic int twice(int x) {\n    return 2 * x;\n}\nint f(int a, int b) {\n    int s = way.steps;\n\
    \x20   for (int i = 0; i < a; i++)\n        s += twice(b) ^ i;\n    return s;\n}\n\
    int main(int argc, char **argv) {\n    if (argc > 5)\n        return f(argc, 4);\n    return f(3, argc);\n}\n";

/// Each instruction of C functions has the line that addr2line finds.
fn c_program(flags: &[&str], report: &Report) -> Result<(), String> {
    let folder = run::scratch()?;
    fs::write(folder.path().join("x.c"), C).map_err(|error| format!("x.c: {error}"))?;
    let mut compile = Command::new("cc");
    compile.current_dir(folder.path()).args(flags).args(["x.c", "-o", "x"]);
    run::outcome(compile)?.expect("cc")?;
    let bytes = fs::read(folder.path().join("x")).map_err(|error| format!("x: {error}"))?;
    let file = dis::read(&bytes).map_err(|refusal| refusal.to_string())?;
    let mut lines = SourceLines::new(&file);
    let mut compared = 0;
    for name in ["f", "main"] {
        let functions = file.named(name);
        let [function] = functions[..] else { return Err(format!("no `{name}`")) };
        let section = format!(".text{}.{name}", if name == "main" { ".startup" } else { "" });
        let in_section = flags.contains(&"-c").then_some(section);
        let places = addr2line(folder.path(), function.address, function.code.len(), in_section.as_deref())?;
        let own = lines.of(function);
        for (offset, place) in places.iter().enumerate() {
            let row = own.iter().rfind(|row| row.offset <= offset);
            let row = row.map(|row| format!("{}:{}", row.file, row.line)).unwrap_or_default();
            // addr2line adds discriminators.
            let place = place.split(" (").next().unwrap_or_default();
            if !Path::new(place).is_absolute() || row != place {
                return Err(format!("{name}+{offset:#x}: {row}, not {place}"));
            }
            compared += 1;
        }
    }
    report.add("disassembly: places in C programs with the line of addr2line", compared, compared);
    if compared < 40 { Err(format!("only {compared} places")) } else { Ok(()) }
}

/// What addr2line says for every byte of a function.
fn addr2line(folder: &Path, start: u64, size: usize, section: Option<&str>) -> Result<Vec<String>, String> {
    let mut command = Command::new("addr2line");
    command.current_dir(folder).args(["-e", "x"]).stdin(Stdio::null());
    if let Some(section) = section {
        command.args(["-j", section]);
    }
    command.args((start..start + size as u64).map(|address| format!("{address:#x}")));
    let outcome = run::outcome(command)?.expect("addr2line")?;
    Ok(String::from_utf8_lossy(&outcome.stdout).lines().map(str::to_owned).collect())
}
