//! Build constraints: `//go:build linux && (amd64 || arm64)`, and `_arm64` at the end of a file name.
//!
//! In: the expression and the enabled tags; or the file name. Out: whether the constraint holds; `None` if the expression is
//! malformed (go/build/constraint, goodOSArchFile in go/build).

/// Maximum nesting of parentheses.
const MAX_DEPTH: u32 = 100;

/// Whether a constraint is satisfied.
pub fn holds(expression: &str, tag: &dyn Fn(&str) -> bool) -> Option<bool> {
    let mut parser = Parser { rest: expression.trim(), tag, depth: 0 };
    let value = parser.or()?;
    parser.rest.is_empty().then_some(value)
}

/// Operating systems that may end a file name, other than linux (internal/syslist).
const OTHER_SYSTEMS: [&str; 17] = [
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];

/// Architectures likewise, other than amd64.
const OTHER_PROCESSORS: [&str; 22] = [
    "386",
    "amd64p32",
    "arm",
    "armbe",
    "arm64",
    "arm64be",
    "loong64",
    "mips",
    "mipsle",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "wasm",
];

/// Whether a file with this name is for linux/amd64.
pub fn name_holds(path: &str) -> bool {
    name_holds_on_amd64(path) && suffix(path).is_none_or(|system| !OTHER_SYSTEMS.contains(&system))
}

/// Whether a file with this name is for amd64, on any operating system.
pub fn name_holds_on_amd64(path: &str) -> bool {
    suffix(path).is_none_or(|processor| !OTHER_PROCESSORS.contains(&processor))
}

/// The last word of a name, or the one before `amd64`.
fn suffix(path: &str) -> Option<&str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name);
    // The part before the first underscore is never an operating system.
    let (_, words) = stem.split_once('_')?;
    let words: Vec<&str> = words.split('_').collect();
    match words.strip_suffix(&["test"]).unwrap_or(&words) {
        [.., system, "amd64"] => Some(system),
        [.., last] => Some(last),
        [] => None,
    }
}

struct Parser<'a> {
    rest: &'a str,
    tag: &'a dyn Fn(&str) -> bool,
    depth: u32,
}

impl Parser<'_> {
    fn or(&mut self) -> Option<bool> {
        let mut value = self.and()?;
        while self.take("||") {
            // Both sides are parsed, whatever the value of the first.
            value |= self.and()?;
        }
        Some(value)
    }

    fn and(&mut self) -> Option<bool> {
        let mut value = self.not()?;
        while self.take("&&") {
            value &= self.not()?;
        }
        Some(value)
    }

    fn not(&mut self) -> Option<bool> {
        if self.take("!") {
            // Go rejects double negation.
            return if self.rest.starts_with('!') { None } else { self.not().map(|value| !value) };
        }
        if self.take("(") {
            self.depth += 1;
            let value = if self.depth <= MAX_DEPTH { self.or() } else { None };
            self.depth -= 1;
            return value.filter(|_| self.take(")"));
        }
        let is_tag = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        let end = self.rest.find(|c| !is_tag(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest.trim_start();
        (!word.is_empty()).then(|| (self.tag)(word))
    }

    fn take(&mut self, token: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(token) else { return false };
        self.rest = rest.trim_start();
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_with_systems() {
        for name in
            ["sum.go", "arm64.go", "a/sum_amd64.go", "sum_linux_amd64.go", "sum_asm.go", "sum_linux_test.go"]
        {
            assert!(name_holds(name), "{name}");
        }
        for name in ["sum_arm64.go", "b/sum_windows_amd64.go", "sum_darwin.go", "sum_arm64_test.go"] {
            assert!(!name_holds(name), "{name}");
        }
        assert!(name_holds_on_amd64("sum_windows.s") && name_holds_on_amd64("sum_darwin_amd64.s"));
        assert!(!name_holds_on_amd64("sum_arm64.s") && !name_holds_on_amd64("sum_linux_arm64.s"));
    }

    #[test]
    fn expressions_are_evaluated_as_the_go_command_does() {
        let tag = |tag: &str| matches!(tag, "linux" | "amd64" | "go1.27");
        let holds = |expression| holds(expression, &tag);
        assert_eq!(holds("linux"), Some(true));
        assert_eq!(holds("!purego && (arm64 || amd64)"), Some(true));
        assert_eq!(holds("arm64 || linux && !amd64"), Some(false));
        assert_eq!(holds("linux || go1.28 && purego"), Some(true));
        assert_eq!(holds("!(windows || amd64)"), Some(false));
        for wrong in ["", "linux &&", "(linux", "linux amd64", "!!linux", "linux)", &"(".repeat(100_000)] {
            assert_eq!(holds(wrong), None, "{wrong:.20}");
        }
    }
}
