//! The linker's command line, as compilers write it.
//!
//! In: arguments. Out: what to link and how. The syntax is GNU ld's, which differs from that of other commands: long
//! options have one dash or two, their value follows `=` or is the next argument, and the meaning of a file depends on the
//! options before it.

mod expression;
mod keywords;
pub(super) mod options;
mod response;
mod values;

use super::messages::Messages;
use crate::Release;
use crate::diag::{Diagnostic, Severity};
use crate::link;
use options::Takes;
use std::ffi::OsString;
use std::path::PathBuf;

/// What to do.
pub(super) enum Request {
    /// Link.
    Link(Box<Arguments>),
    /// Print help.
    Help,
    /// Print the version.
    Version,
}

/// What to link, and where the output goes.
pub(super) struct Arguments {
    pub(super) inputs: Vec<link::Input>,
    pub(super) output: PathBuf,
    pub(super) options: link::Options,
    /// The file for the link map, `-` for standard output.
    pub(super) map: Option<PathBuf>,
    /// Print how long each phase took.
    pub(super) time_phases: bool,
    /// Print the version before doing anything else.
    pub(super) tells_version: bool,
    /// The Go release for the runtime linked into Go programs, and for listings that do not state theirs.
    pub(super) release: Option<Release>,
    /// The directory for the runtime's source text, for debuggers.
    pub(super) runtime_sources: Option<PathBuf>,
    pub(super) messages: Messages,
    /// Treat warnings as errors.
    pub(super) fatal_warnings: bool,
    /// Do not show warnings.
    pub(super) no_warnings: bool,
    /// Print the use of memory regions.
    pub(super) memory_usage: bool,
    /// The file for a make rule with the program's dependencies.
    pub(super) dependencies: Option<PathBuf>,
    /// Warnings about ignored options.
    pub(super) warnings: Vec<String>,
}

/// The state while parsing the command line.
struct Parsing {
    arguments: Arguments,
    /// Link archives whole from here on.
    whole: bool,
    /// Link objects only if something refers to them.
    lazy: bool,
    /// Treat files as data from here on.
    binary: bool,
    /// Allocate common symbols even in an object.
    places_commons: bool,
    /// Saved by --push-state.
    saved: Vec<bool>,
    /// -static was given.
    is_static: bool,
    /// The dynamic linker given for the program.
    interpreter: Option<String>,
    /// --help was given.
    help: bool,
    /// --version was given.
    version: bool,
    /// -v was given.
    tells_version: bool,
}

/// A command line error.
#[derive(Debug)]
pub(super) struct Wrong {
    code: &'static str,
    text: String,
    /// A suggestion.
    help: Option<String>,
}

/// What an option's value lacks.
impl From<String> for Wrong {
    fn from(text: String) -> Self {
        Self::new("bad-option-value", text)
    }
}

impl Wrong {
    fn new(code: &'static str, text: impl Into<String>) -> Self {
        Self { code, text: text.into(), help: None }
    }

    /// An option, or a use of one, that is not supported.
    fn unsupported(text: impl Into<String>) -> Self {
        Self::new("usage", text)
    }

    /// A file named by an option that cannot be read.
    fn unreadable(path: &str, error: &std::io::Error) -> Self {
        Self::new("unreadable-file", format!("{path}: {}", crate::diag::reason(error)))
    }

    /// The error as a diagnostic.
    pub(super) fn diagnostic(self) -> Diagnostic {
        let diagnostic = Diagnostic::unplaced(Severity::Error, self.code, self.text);
        match self.help {
            Some(text) => diagnostic.help(text),
            None => diagnostic,
        }
    }
}

/// Parses the arguments after the command's name.
pub(super) fn parse(args: &[OsString]) -> Result<Request, Wrong> {
    let words = response::expand(args)?;
    if words == ["-h"] {
        // Followed by a name, `-h` is another option.
        return Ok(Request::Help);
    }
    let mut parsing = Parsing {
        arguments: Arguments {
            inputs: Vec::new(),
            output: PathBuf::from("a.out"),
            options: link::Options { entry_optional: true, ..link::Options::default() },
            map: None,
            time_phases: false,
            tells_version: false,
            release: None,
            runtime_sources: None,
            messages: Messages { all: "", ..Messages::default() },
            fatal_warnings: false,
            no_warnings: false,
            memory_usage: false,
            dependencies: None,
            warnings: Vec::new(),
        },
        whole: false,
        lazy: false,
        binary: false,
        places_commons: false,
        saved: Vec::new(),
        is_static: false,
        interpreter: None,
        help: false,
        version: false,
        tells_version: false,
    };
    let mut words = words.into_iter();
    let mut only_files = false;
    while let Some(word) = words.next() {
        if only_files || !word.starts_with('-') || word == "-" {
            let path = PathBuf::from(word);
            let whole = parsing.whole;
            let input = match (parsing.binary, parsing.lazy) {
                (true, _) => link::Input::Binary { path },
                (false, true) => link::Input::Lazy { path },
                (false, false) => link::Input::File { path, whole },
            };
            parsing.arguments.inputs.push(input);
        } else if word == "--" {
            only_files = true;
        } else {
            option(&mut parsing, &word, &mut words)?;
        }
    }
    finish(parsing)
}

/// Parses one option, along with its value if that is the next argument.
fn option(parsing: &mut Parsing, word: &str, words: &mut impl Iterator<Item = String>) -> Result<(), Wrong> {
    let Some((option, value)) = options::find(word) else {
        let help = options::nearest(word).map(|name| format!("did you mean `--{name}`?"));
        return Err(Wrong { help, ..Wrong::new("unknown-option", format!("unknown option `{word}`")) });
    };
    let value = match (option.takes, value) {
        (Takes::Value, None) => words.next().ok_or_else(|| missing(word))?,
        (Takes::Nothing, Some(_)) => {
            return Err(Wrong::new("bad-option-value", format!("option `{word}` takes no value")));
        }
        (_, value) => value.unwrap_or_default().to_owned(),
    };
    option.act(parsing, &value)
}

fn missing(word: &str) -> Wrong {
    Wrong::new("missing-value", format!("option `{word}` needs a value"))
}

/// Checks what depends on the whole command line.
fn finish(parsing: Parsing) -> Result<Request, Wrong> {
    if parsing.help {
        return Ok(Request::Help);
    }
    if parsing.version || (parsing.tells_version && parsing.arguments.inputs.is_empty()) {
        return Ok(Request::Version);
    }
    if parsing.places_commons && parsing.arguments.options.relocatable {
        return Err(Wrong::new(
            "conflicting-options",
            "`-d` is not supported with `-r`: common symbols get memory when the program is linked",
        ));
    }
    if let Some(interpreter) =
        parsing.interpreter.filter(|_| !parsing.is_static && !parsing.arguments.options.relocatable)
    {
        return Err(Wrong::unsupported(format!(
            "a program loaded by `{interpreter}` is not supported: use `-static` or `-static-pie`"
        )));
    }
    let mut arguments = parsing.arguments;
    arguments.tells_version = parsing.tells_version;
    if arguments.inputs.is_empty() {
        return Err(Wrong::new("missing-argument", "no input files"));
    }
    arguments.options.map = arguments.map.is_some();
    for folder in &mut arguments.options.search {
        *folder = values::in_sysroot(folder, &arguments.options.sysroot);
    }
    let options = &arguments.options;
    if options.image_base.is_some_and(|base| !base.is_multiple_of(options.max_page_size)) {
        return Err(Wrong::new(
            "bad-option-value",
            format!("`--image-base` must be a multiple of the page size, {:#x}", options.max_page_size),
        ));
    }
    Ok(Request::Link(Box::new(arguments)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::{BuildId, Strip};
    use std::path::Path;

    fn arguments(line: &str) -> Result<Arguments, String> {
        let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        match parse(&words).map_err(|wrong| wrong.text)? {
            Request::Link(arguments) => Ok(*arguments),
            Request::Help => Err("help".into()),
            Request::Version => Err(options::version()),
        }
    }

    #[test]
    fn a_line_of_gcc_is_understood() {
        let line = "-plugin /usr/lib/liblto_plugin.so -plugin-opt=-pass-through=-lc --build-id -m elf_x86_64 \
            --hash-style=gnu --as-needed -static -dynamic-linker /lib64/ld.so -z relro crt1.o -L/usr/lib -L /lib a.o \
            --start-lib c.o --end-lib --start-group -lgcc -lc --end-group --push-state --whole-archive -l m --pop-state b.a -o prog -e main";
        let arguments = arguments(line).unwrap();
        let inputs: Vec<String> = arguments
            .inputs
            .iter()
            .map(|input| match input {
                link::Input::File { path, whole } => format!("{} {whole}", path.display()),
                link::Input::Library { name, whole } => format!("-l{name} {whole}"),
                link::Input::Lazy { path } => format!("{} lazy", path.display()),
                link::Input::Object { name, .. } => name.clone(),
                link::Input::Binary { path } | link::Input::Symbols { path } => path.display().to_string(),
            })
            .collect();
        assert_eq!(
            inputs,
            ["crt1.o false", "a.o false", "c.o lazy", "-lgcc false", "-lc false", "-lm true", "b.a false"]
        );
        assert_eq!(arguments.output, Path::new("prog"));
        assert_eq!(arguments.options.entry, "main");
        assert_eq!(arguments.options.search, [Path::new("/usr/lib"), Path::new("/lib")]);
        assert_eq!(arguments.options.build_id, Some(BuildId::Hash(20)));
    }

    #[test]
    fn the_last_of_strip_options_wins() {
        let strip = |line: &str| arguments(line).unwrap().options.strip;
        assert_eq!((strip("-s -S a.o"), strip("-S -s a.o")), (Strip::Debug, Strip::All));
    }

    #[test]
    fn folders_lie_in_the_sysroot_where_they_say_so() {
        let search = |line: &str| arguments(line).unwrap().options.search;
        let line = "-L=/lib -L$SYSROOT/usr -L/opt --sysroot=/sys a.o";
        assert_eq!(search(line), [Path::new("/sys/lib"), Path::new("/sys/usr"), Path::new("/opt")]);
        assert_eq!(search("-L=/lib a.o"), [Path::new("/lib")]);
        assert!(arguments("--fatal-warnings a.o").unwrap().fatal_warnings);
    }

    #[test]
    fn options_have_one_dash_or_two() {
        let options =
            arguments("-gc-sections --image-base=0x10000 -defsym a=b+0x10 -s a.o -z stack-size=0x1000")
                .unwrap()
                .options;
        assert!(options.gc_sections && options.strip == Strip::All);
        assert_eq!((options.image_base, options.stack_size), (Some(0x10000), 0x1000));
        let assignment = &options.definitions[0];
        assert_eq!((assignment.name.as_str(), assignment.value.to_string().as_str()), ("a", "b+0x10"));
    }

    #[test]
    fn what_is_not_for_us_is_said() {
        let error = |line| arguments(line).err().unwrap();
        assert!(error("a.o -dynamic-linker /lib/ld.so").contains("/lib/ld.so"));
        // The kind of library requested says nothing about the program.
        assert!(error("a.o -dynamic-linker /lib/ld.so -Bstatic -lm -Bdynamic").contains("/lib/ld.so"));
        assert!(error("-b srec a.o").contains("srec"));
        assert!(error("-v").starts_with("rasm") && arguments("-v a.o").unwrap().tells_version);
        assert!(error("-shared a.o").contains("-shared"));
        assert!(error("-r -d a.o").contains("-r"));
        assert!(error("-m elf_i386 a.o").contains("elf_i386"));
        assert!(error("--compress-debug-sections=lzma a.o").contains("--compress-debug-sections"));
        assert!(error("--sort-section name a.o").contains("--sort-section"));
        assert!(error("--retain-symbols-file=/nowhere a.o").contains("/nowhere"));
        assert!(error("--section-start .text a.o").contains("--section-start"));
        assert!(error("--unresolved-symbols=some a.o").contains("some"));
        assert!(arguments("--compress-debug-sections=none --sort-section=none a.o").is_ok());
        assert!(error("--nonsense a.o").contains("--nonsense"));
        assert!(error("a.o -o").contains("needs a value"));
        assert!(error("--image-base=1 a.o").contains("multiple"));
        assert!(error("").contains("no input"));
        assert!(error("--version").starts_with("rasm"));
        let help = |line: &str| parse(&[OsString::from(line)]).err().unwrap().help;
        assert_eq!(help("--gc-section").as_deref(), Some("did you mean `--gc-sections`?"));
        assert_eq!(help("--nonsense"), None);
    }

    #[test]
    fn our_own_options_have_two_dashes() {
        let arguments = arguments("--go 1.22 --error-format=short --color=never a.o").unwrap();
        assert_eq!(arguments.release, Release::parse("1.22"));
        assert_eq!(arguments.messages.format, crate::render::Format::Short);
        assert_eq!(arguments.messages.color, crate::render::Color::Never);
        assert!(self::arguments("-color=never a.o").err().unwrap().starts_with("`-c` is not supported"));
    }
}
