//! Linker scripts that stand in for a library, such as glibc's `libm.a`: `GROUP ( a.a b.a )`.
//!
//! In: text. Out: the files that it names. Scripts that control layout are not supported.

/// The most files that a script may name; no library needs that many.
const MOST_FILES: usize = 1000;

/// The files that a script names: paths, and libraries as `-lNAME`.
pub(crate) fn files(text: &str) -> Result<Vec<String>, String> {
    let mut tokens = tokens(text)?.into_iter().peekable();
    let mut files = Vec::new();
    while let Some(command) = tokens.next() {
        if command == ";" {
            continue;
        }
        if tokens.next().as_deref() != Some("(") {
            return Err(format!("`{command}` is not a command that names files"));
        }
        let takes_files = match command.as_str() {
            "GROUP" | "INPUT" => true,
            "OUTPUT_FORMAT" | "OUTPUT_ARCH" | "SEARCH_DIR" => false,
            _ => return Err(format!("command `{command}` is not supported")),
        };
        let is_format = command == "OUTPUT_FORMAT";
        match tokens.peek() {
            Some(format) if is_format && !matches!(format.as_str(), "elf64-x86-64" | "default") => {
                return Err(format!("output format `{format}` is not supported"));
            }
            _ => {}
        }
        // AS_NEEDED ( … ) lists more files in parentheses of its own.
        let mut depth = 1;
        while depth > 0 {
            let token = tokens.next().ok_or_else(|| format!("`{command}` has no closing parenthesis"))?;
            match token.as_str() {
                "(" => depth += 1,
                ")" => depth -= 1,
                "AS_NEEDED" | "," => {}
                _ if takes_files => files.push(token),
                _ => {}
            }
        }
        if files.len() > MOST_FILES {
            return Err("too many files".into());
        }
    }
    Ok(files)
}

/// Splits a script into words and punctuation, without comments.
fn tokens(text: &str) -> Result<Vec<String>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            let end = rest.find("*/").ok_or("unterminated comment")?;
            rest = rest[end + 2..].trim_start();
            continue;
        } else if first == '"' {
            let end = rest[1..].find('"').ok_or("unterminated quoted name")?;
            tokens.push(rest[1..=end].to_owned());
            end + 2
        } else if "(),;".contains(first) {
            tokens.push(first.to_string());
            1
        } else {
            let end = rest.find(|c: char| c.is_whitespace() || "(),;".contains(c)).unwrap_or(rest.len());
            tokens.push(rest[..end].to_owned());
            end
        };
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_named_in_groups() {
        let script = "/* GNU ld script\n*/\nOUTPUT_FORMAT(elf64-x86-64)\nGROUP ( /lib/libm-2.36.a AS_NEEDED ( -lmvec ) \"a b.a\",c.a )\n";
        assert_eq!(files(script).unwrap(), ["/lib/libm-2.36.a", "-lmvec", "a b.a", "c.a"]);
        assert!(files("SECTIONS { .text : { *(.text) } }").unwrap_err().contains("`SECTIONS`"));
        assert!(files("OUTPUT_FORMAT(elf32-i386)").unwrap_err().contains("`elf32-i386`"));
        assert!(files("GROUP ( a.a").unwrap_err().contains("no closing"));
        assert!(files("/* no end").is_err());
        assert!(files("hello world").is_err());
        assert_eq!(files(" ").unwrap(), [""; 0]);
    }
}
