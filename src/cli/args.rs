//! The command line.
//!
//! Flags are Go's, with one dash, and a few of our own, with two; both ways are taken for either.

use super::messages::Messages;
use crate::render::{Color, Format};
use crate::{Options, Release};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// What to do.
#[derive(Debug)]
pub(super) enum Request {
    /// Assemble files.
    Assemble(Box<Arguments>),
    /// Find the ABIs of symbols.
    SymbolAbis(Box<Arguments>),
    /// Compare listings with their own text.
    Verify(Vec<PathBuf>),
    /// Print what is in Go objects.
    Dump(Vec<PathBuf>),
    /// Print a text: help or the version.
    Print(String),
}

/// What to assemble, and what to make of it.
#[derive(Debug)]
pub(super) struct Arguments {
    pub(super) inputs: Vec<PathBuf>,
    pub(super) output: PathBuf,
    /// What a rule for make says is made.
    pub(super) target: PathBuf,
    pub(super) emit: Emit,
    /// -S: the listing to standard output.
    pub(super) listing: bool,
    /// Where a rule for make goes.
    pub(super) depfile: Option<PathBuf>,
    pub(super) options: Options,
    /// The release of Go as it was given.
    pub(super) go: Option<String>,
    /// -linkshared and -std, which a Go object tells.
    pub(super) linkshared: bool,
    pub(super) std: bool,
    /// Go files that declare the functions.
    pub(super) go_files: Vec<PathBuf>,
    /// Prototypes as text.
    pub(super) prototypes: Vec<String>,
    /// What C is to call, if anything.
    pub(super) stubs: Option<StubArguments>,
    pub(super) messages: Messages,
}

/// Functions that C calls in place of Go's.
#[derive(Debug)]
pub(super) struct StubArguments {
    /// Where C's declarations go.
    pub(super) header: Option<PathBuf>,
    /// Where Rust's declarations go.
    pub(super) bindings: Option<PathBuf>,
}

/// What the output file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Emit {
    Elf,
    Listing,
    Deps,
    Stubs,
    Go,
}

/// Flags that are written with one dash, as the go command does.
const GO_FLAGS: [&str; 21] = [
    "gensymabis",
    "bindings",
    "stubs",
    "go-files",
    "header",
    "compiling-runtime",
    "go",
    "no-verify",
    "trimpath",
    "shared",
    "dynlink",
    "linkshared",
    "spectre",
    "std",
    "emit",
    "error-format",
    "color",
    "MD",
    "MF",
    "help",
    "version",
];

/// Lines of `@file` that make a command line too long to be meant.
const MOST_ARGUMENTS: usize = 1 << 20;

/// Reads the command line; the error is the text to print.
pub(super) fn parse(args: impl Iterator<Item = OsString>) -> Result<Request, String> {
    let mut list: Vec<OsString> = Vec::new();
    let mut only_files = false;
    for (index, arg) in args.enumerate() {
        only_files |= arg == "--";
        match arg.to_str().and_then(|arg| arg.strip_prefix('@')) {
            Some(file) if index > 0 && !only_files && !file.is_empty() => {
                list.extend(response_file(Path::new(file))?);
            }
            _ => list.push(if index == 0 || only_files { arg } else { normalize(arg) }),
        }
    }
    if list.get(1).is_some_and(|arg| arg == "verify") {
        return verify(list);
    }
    if list.get(1).is_some_and(|arg| arg == "dump") {
        return dump(list);
    }
    if list.get(1).is_some_and(|arg| arg == "stubs") {
        // The stubs by themselves, as text.
        list.splice(1..2, ["--stubs=sysv", "--emit=stubs"].map(OsString::from));
    }
    let mut command = command();
    match command.try_get_matches_from_mut(list) {
        Ok(matches) => request(&matches, &mut command),
        Err(error) if !error.use_stderr() => Ok(Request::Print(error.render().to_string())),
        Err(error) => Err(error.render().to_string()),
    }
}

/// `-shared` becomes `--shared`, and Go's `-e=true` becomes `-e`.
fn normalize(arg: OsString) -> OsString {
    let Some(text) = arg.to_str() else { return arg };
    let Some(flag) = text.strip_prefix('-').filter(|flag| !flag.starts_with('-')) else { return arg };
    let name = flag.split_once('=').map_or(flag, |(name, _)| name);
    if GO_FLAGS.contains(&name) { OsString::from(format!("--{flag}")) } else { arg }
}

/// Arguments from a file, one a line.
fn response_file(path: &Path) -> Result<Vec<OsString>, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("rasm: {}: {error}\n", path.display()))?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let list: Vec<OsString> =
        lines.map(|line| normalize(OsString::from(line))).take(MOST_ARGUMENTS + 1).collect();
    if list.len() > MOST_ARGUMENTS {
        return Err(format!("rasm: {}: more than {MOST_ARGUMENTS} arguments\n", path.display()));
    }
    Ok(list)
}

/// `rasm verify FILE...`.
fn verify(list: Vec<OsString>) -> Result<Request, String> {
    let command = Command::new("rasm verify")
        .about("Assembles listings again and compares every byte and relocation")
        .override_usage("rasm verify FILE...");
    let files = "Listings of go tool compile -S or go tool asm -S, - for standard input";
    files_only(list, command, files, Request::Verify)
}

/// `rasm dump FILE...`.
fn dump(list: Vec<OsString>) -> Result<Request, String> {
    let command = Command::new("rasm dump")
        .about("Prints what is in Go objects: symbols, relocations, tables")
        .override_usage("rasm dump FILE...");
    let files = "Objects and package archives of Go 1.22 to 1.27, - for standard input";
    files_only(list, command, files, Request::Dump)
}

/// A command that takes files and nothing else; the second argument is its name.
fn files_only(
    mut list: Vec<OsString>,
    command: Command,
    help: &'static str,
    request: fn(Vec<PathBuf>) -> Request,
) -> Result<Request, String> {
    list.remove(1);
    let files = Arg::new("files")
        .value_name("FILE")
        .num_args(1..)
        .required(true)
        .value_parser(clap::value_parser!(PathBuf))
        .help(help);
    match command.arg(files).try_get_matches_from(list) {
        Ok(matches) => Ok(request(many(&matches, "files"))),
        Err(error) if !error.use_stderr() => Ok(Request::Print(error.render().to_string())),
        Err(error) => Err(error.render().to_string()),
    }
}

fn command() -> Command {
    Command::new("rasm")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Assembles Go's Plan 9 assembly for linux/amd64 into ELF objects")
        .override_usage("rasm [FLAGS] FILE... [-o OUT]")
        .after_help("Commands: rasm stubs, rasm verify, rasm dump, rasm link, rasm run; each tells of itself by --help.")
        .disable_version_flag(true)
        .args_override_self(true)
        .arg(
            Arg::new("files")
                .value_name("FILE")
                .num_args(0..)
                .value_parser(clap::value_parser!(PathBuf))
                .help("Source files, - for standard input; together they make one object"),
        )
        .args(go_flags())
        .args(own_flags())
        .arg(
            Arg::new("V")
                .short('V')
                .long("version")
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("short")
                .help("Prints the version"),
        )
}

/// The flags of `go tool asm`.
fn go_flags() -> [Arg; 14] {
    [
        Arg::new("o")
            .short('o')
            .value_name("OUT")
            .value_parser(clap::value_parser!(PathBuf))
            .help("The output file, - for standard output [default: FILE.o, in the current folder]"),
        Arg::new("p").short('p').value_name("PATH").default_value("main").help("The package's import path"),
        Arg::new("I")
            .short('I')
            .value_name("DIR")
            .action(ArgAction::Append)
            .value_parser(clap::value_parser!(PathBuf))
            .help("A folder in which #include looks"),
        Arg::new("D")
            .short('D')
            .value_name("NAME[=VALUE]")
            .action(ArgAction::Append)
            .help("Defines a macro, as 1 if there is no value"),
        on_or_off(Arg::new("S").short('S')).help("Prints the listing: instructions and machine code"),
        on_or_off(Arg::new("e").short('e')).help("Reports all errors, not only the first ten"),
        switch("shared").help("Makes code for a shared library"),
        switch("dynlink").help("Makes code that refers to Go symbols in other shared libraries"),
        switch("linkshared").help("Lets a Go object refer to symbols of other shared libraries"),
        value("spectre").value_name("LIST").help("Mitigations: all, ret or index"),
        switch("compiling-runtime").help("Says that the package is one of the runtime's, up to Go 1.21"),
        switch("std").help("Says in a Go object that the package is one of the standard library's"),
        switch("gensymabis").help("The same as --emit symabis"),
        value("trimpath").value_name("LIST").help("Prefixes of paths that debug information leaves out: OLD=>NEW, or OLD, and more behind semicolons"),
    ]
}

/// Flags of our own.
fn own_flags() -> [Arg; 13] {
    [
        value("emit")
            .value_name("WHAT")
            .default_value("elf")
            .value_parser(PossibleValuesParser::new(["elf", "go", "listing", "symabis", "deps", "stubs"]))
            .help("What the output file is"),
        value("go")
            .value_name("RELEASE")
            .help("The release of Go whose conventions hold, 1.16 to 1.27 [default: 1.27]"),
        Arg::new("g")
            .short('g')
            .value_name("LEVEL")
            .value_parser(PossibleValuesParser::new(["0", "1", "2", "3"]))
            .hide_possible_values(true)
            .help("-g0 leaves out debug information and unwind tables"),
        value("stubs")
            .value_name("ABI")
            .value_parser(PossibleValuesParser::new(["sysv"]))
            .help("Adds a function pkg_name that C calls for each function with a prototype"),
        value("go-files")
            .value_name("FILE")
            .action(ArgAction::Append)
            .value_parser(clap::value_parser!(PathBuf))
            .help("A Go file that declares functions of the assembly; may be given again"),
        value("prototype")
            .value_name("TEXT")
            .action(ArgAction::Append)
            .help("A prototype such as 'func sum(x []float64) float64'; may be given again"),
        value("header")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Writes a C header for the stubs"),
        value("bindings")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Writes Rust declarations for the stubs"),
        switch("no-verify").help("Takes a listing by its text, whatever its hex dumps say"),
        switch("MD").help("Writes a rule for make beside the output: the files it was made from"),
        value("MF")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Writes that rule to FILE"),
        value("error-format")
            .value_name("FORMAT")
            .default_value("human")
            .value_parser(PossibleValuesParser::new(Format::NAMES.iter().map(|(name, _)| *name)))
            .help("How errors are printed"),
        value("color")
            .value_name("WHEN")
            .default_value("auto")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
            .help("When errors have colour; NO_COLOR and CLICOLOR_FORCE are heeded"),
    ]
}

/// A flag that takes a value.
fn value(name: &'static str) -> Arg {
    Arg::new(name).long(name).num_args(1)
}

/// A flag that is given or not.
fn switch(name: &'static str) -> Arg {
    on_or_off(Arg::new(name).long(name))
}

/// Lets a flag be given as `-f`, `-f=true` or `-f=false`, as Go does.
fn on_or_off(flag: Arg) -> Arg {
    flag.num_args(0..=1)
        .require_equals(true)
        .default_missing_value("true")
        .value_parser(clap::value_parser!(bool))
        .hide_possible_values(true)
}

fn request(matches: &ArgMatches, command: &mut Command) -> Result<Request, String> {
    if matches.contains_id("V") {
        return Ok(Request::Print(format!("rasm version {}\n", env!("CARGO_PKG_VERSION"))));
    }
    let inputs: Vec<PathBuf> = many(matches, "files");
    if inputs.is_empty() {
        return Err(usage(command, "no input file: name one, or - for standard input"));
    }
    let symbol_abis = is_on(matches, "gensymabis")
        || matches.get_one::<String>("emit").is_some_and(|emit| emit == "symabis");
    let emit = match matches.get_one::<String>("emit").map(String::as_str) {
        Some("go") => Emit::Go,
        Some("listing") => Emit::Listing,
        Some("deps") => Emit::Deps,
        Some("stubs") => Emit::Stubs,
        _ => Emit::Elf,
    };
    if let Some(go) = inputs.iter().find(|path| path.extension().is_some_and(|extension| extension == "go")) {
        let go = go.display();
        return Err(usage(command, &format!("{go} is a Go file, which declares functions: --go-files {go}")));
    }
    let output = match (matches.get_one::<PathBuf>("o"), inputs.as_slice(), emit) {
        (Some(output), ..) => output.clone(),
        (None, ..) if symbol_abis => PathBuf::from("-"),
        (None, _, Emit::Listing | Emit::Deps | Emit::Stubs) => PathBuf::from("-"),
        (None, [input], Emit::Elf | Emit::Go) if input.as_os_str() != "-" => default_output(input),
        (None, ..) => {
            return Err(usage(command, "-o is needed: there is no single file to name the object after"));
        }
    };
    let target = match (emit, inputs.as_slice()) {
        (Emit::Deps, [input]) => default_output(input),
        _ => output.clone(),
    };
    let on = |name: &str| is_on(matches, name);
    let listing = on("S");
    if listing && matches!(emit, Emit::Elf | Emit::Go) && output.as_os_str() == "-" {
        return Err(usage(command, "-S prints on standard output, and so does -o -: name a file for one"));
    }
    let depfile = match matches.get_one::<PathBuf>("MF") {
        Some(path) => Some(path.clone()),
        None if on("MD") && output.as_os_str() == "-" => {
            return Err(usage(command, "-MD has no file to name its own after: use -MF FILE"));
        }
        None => on("MD").then(|| output.with_extension("d")),
    };
    let options = options(matches, command)?;
    let header = matches.get_one::<PathBuf>("header").cloned();
    let bindings = matches.get_one::<PathBuf>("bindings").cloned();
    let wanted = matches.contains_id("stubs") || emit == Emit::Stubs;
    let go_files: Vec<PathBuf> = many(matches, "go-files");
    if !wanted && (header.is_some() || bindings.is_some()) {
        return Err(usage(command, "--header and --bindings are for --stubs sysv"));
    }
    let for_go = symbol_abis || emit == Emit::Go;
    if for_go && (wanted || !go_files.is_empty() || matches.contains_id("prototype")) {
        return Err(usage(command, "--stubs, --go-files and --prototype are for ELF objects"));
    }
    let stubs = wanted.then_some(StubArguments { header, bindings });
    let more = stubs.iter().flat_map(|stubs| [&stubs.header, &stubs.bindings]).flatten();
    if more.chain([&output]).filter(|path| path.as_os_str() == "-").count() > 1 {
        return Err(usage(command, "only one output can be standard output: name files for the others"));
    }
    if let Some(path) = overwritten(&inputs, &go_files, &output, depfile.as_deref(), stubs.as_ref()) {
        return Err(usage(command, &format!("{} would be written over: name another file", path.display())));
    }
    let messages = Messages {
        format: format(matches),
        color: color(matches),
        limit: Messages::default().limit.filter(|_| !on("e")),
        ..Messages::default()
    };
    let arguments = Box::new(Arguments {
        inputs,
        output,
        target,
        emit,
        listing,
        depfile,
        options,
        go: matches.get_one::<String>("go").cloned(),
        linkshared: on("linkshared"),
        std: on("std"),
        go_files,
        prototypes: many(matches, "prototype"),
        stubs,
        messages,
    });
    Ok(if symbol_abis { Request::SymbolAbis(arguments) } else { Request::Assemble(arguments) })
}

/// What is assembled and how.
fn options(matches: &ArgMatches, command: &mut Command) -> Result<Options, String> {
    let on = |name: &str| is_on(matches, name);
    let retpoline = match matches.get_one::<String>("spectre").map(String::as_str) {
        None | Some("" | "index") => false,
        Some("all" | "ret") => true,
        Some(other) => {
            return Err(usage(command, &format!("-spectre={other} is unknown: all, ret or index")));
        }
    };
    let release = match matches.get_one::<String>("go") {
        Some(text) => match Release::parse(text) {
            Some(release) => release,
            None => {
                let (oldest, newest) = (Release::OLDEST, Release::NEWEST);
                return Err(usage(command, &format!("--go {text} is unknown: {oldest} to {newest}")));
            }
        },
        None => Release::NEWEST,
    };
    let compiling_runtime = on("compiling-runtime");
    if compiling_runtime && !release.conventions().source.has_compiling_runtime {
        return Err(usage(
            command,
            "-compiling-runtime is a flag of Go 1.21 and before: since then -p tells",
        ));
    }
    let mut options = Options {
        package: matches.get_one::<String>("p").cloned().unwrap_or_default(),
        include: many(matches, "I"),
        dynlink: on("dynlink"),
        shared: on("shared") || on("dynlink"),
        retpoline,
        compiling_runtime,
        release,
        trim_path: matches.get_one::<String>("trimpath").cloned().unwrap_or_default(),
        debug: matches.get_one::<String>("g").is_none_or(|level| level != "0"),
        verify: !on("no-verify"),
        ..Options::default()
    };
    for definition in many::<String>(matches, "D") {
        let (name, value) = definition.split_once('=').unwrap_or((&definition, "1"));
        options.defines.push((name.to_owned(), value.to_owned()));
    }
    Ok(options)
}

fn is_on(matches: &ArgMatches, name: &str) -> bool {
    matches.get_one::<bool>(name).copied().unwrap_or(false)
}

/// The message for a wrong command line.
fn usage(command: &mut Command, text: &str) -> String {
    command.error(clap::error::ErrorKind::MissingRequiredArgument, text).render().to_string()
}

fn many<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Vec<T> {
    matches.get_many::<T>(name).into_iter().flatten().cloned().collect()
}

/// A file that is written twice, or that is an input too.
fn overwritten<'a>(
    inputs: &'a [PathBuf],
    go_files: &'a [PathBuf],
    output: &'a Path,
    depfile: Option<&'a Path>,
    stubs: Option<&'a StubArguments>,
) -> Option<&'a Path> {
    let more = stubs.into_iter().flat_map(|stubs| [&stubs.header, &stubs.bindings]).flatten();
    let written: Vec<&Path> =
        [Some(output), depfile].into_iter().flatten().chain(more.map(PathBuf::as_path)).collect();
    let read: Vec<&Path> = inputs.iter().chain(go_files).map(PathBuf::as_path).collect();
    let standard = Path::new("-");
    let is_other = |index: usize, path: &Path| !written[..index].contains(&path) && !read.contains(&path);
    written
        .iter()
        .enumerate()
        .find(|(index, path)| **path != standard && !is_other(*index, path))
        .map(|(_, path)| *path)
}

/// `dir/swap.s` makes `swap.o` in the current folder, as in Go.
fn default_output(input: &Path) -> PathBuf {
    let name = input.file_name().unwrap_or(OsStr::new("a.s")).to_string_lossy();
    PathBuf::from(format!("{}.o", name.strip_suffix(".s").unwrap_or(&name)))
}

fn format(matches: &ArgMatches) -> Format {
    match matches.get_one::<String>("error-format").map(String::as_str) {
        Some(name) => Format::named(name).unwrap_or_default(),
        None => Format::default(),
    }
}

fn color(matches: &ArgMatches) -> Color {
    match matches.get_one::<String>("color").map(String::as_str) {
        Some(name) => Color::named(name).unwrap_or_default(),
        None => Color::default(),
    }
}
