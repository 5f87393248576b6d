//! Turns parts of a program into macros, conditional blocks or a header, for the preprocessor to undo.
//!
//! In: the lines of a program. Out: an equivalent program. Only whole lines of instructions are moved.

use super::{FEATURE, Flags, Program, SIZE};
use crate::support::random::Random;
use std::ops::Range;

/// Lines hidden by a condition; the contents are never parsed.
const HIDDEN: [&str; 4] =
    ["\tNOT AN INSTRUCTION, (((", "TEXT ·hidden(SB), 4, $0", "\tMOVQ AX, BX; RET", "DATA x(SB)/8, $1"];

/// The program made from these lines.
pub(super) fn apply(random: &mut Random, flags: &Flags, index: usize, lines: Vec<String>) -> Program {
    let mut program = Program { lines, header: None };
    let mut heads = Vec::new();
    let names_register = random.chance(10);
    if names_register {
        heads.push(register_name(random, index, &mut program.lines));
    }
    for number in 0..3 {
        if random.chance(12) {
            heads.extend(call(random, index, number, &mut program.lines));
        }
    }
    if random.chance(12) {
        condition(random, flags, index, &mut program.lines);
    }
    program.lines.splice(0..0, heads.iter().flat_map(|text| text.lines()).map(str::to_owned));
    if names_register && random.chance(20) {
        program.lines.push(format!("#undef R_{index}"));
    }
    if random.chance(6) {
        header(random, index, &mut program);
    }
    if random.chance(10) {
        layout(random, &mut program.lines);
    }
    program
}

/// A range of lines that contain only instructions.
fn run(random: &mut Random, lines: &[String], most: usize) -> Option<Range<usize>> {
    let start = random.below(lines.len());
    let is_code = |line: &String| line.starts_with('\t') && !line.ends_with('\\');
    let count = lines[start..].iter().take(1 + random.below(most)).take_while(|line| is_code(line)).count();
    (count > 0).then_some(start..start + count)
}

/// Gives a register a name and uses it; returns the definition.
fn register_name(random: &mut Random, index: usize, lines: &mut [String]) -> String {
    let register = random.pick(&["AX", "BX", "CX", "SI", "R8", "R12", "X1", "X7", "Y2", "Z3", "K1"]);
    let name = format!("R_{index}");
    for line in lines.iter_mut().filter(|line| line.starts_with('\t')) {
        if random.chance(60) {
            *line = replace_word(line, register, &name);
        }
    }
    format!("#define {name} {register}")
}

/// Makes lines the body of a macro, with registers as parameters, and replaces them with a call; returns the definition.
fn call(random: &mut Random, index: usize, number: usize, lines: &mut Vec<String>) -> Option<String> {
    let place = run(random, lines, 5)?;
    let mut body: Vec<String> = lines[place.clone()].iter().map(|line| line.trim().to_owned()).collect();
    let mut arguments = Vec::new();
    for (parameter, register) in [("p", "AX"), ("q", "BX"), ("r_", "X1"), ("s", "R9"), ("t", "DX")] {
        let replaced: Vec<String> = body.iter().map(|line| replace_word(line, register, parameter)).collect();
        if replaced != body && random.chance(80) {
            body = replaced;
            arguments.push((parameter, register));
        }
    }
    let name = format!("M{number}_{index}");
    let label = format!("m{number}");
    let has_label = random.chance(20);
    if has_label {
        // A label passed by the macro's caller, which may call it again with a different one.
        body[0].insert_str(0, "l_: ");
        body.push("JNE l_".into());
        arguments.push(("l_", &label));
    }
    let list = |of: fn(&(&str, &str)) -> String| arguments.iter().map(of).collect::<Vec<_>>().join(", ");
    let (parameters, actual) = (list(|pair| pair.0.into()), list(|pair| pair.1.into()));
    let joint = random.pick(&["; \\\n\t", "; ", ";\\\n"]);
    let definition = match arguments.is_empty() && random.chance(70) {
        true => format!("#define {name} {}", body.join(joint)),
        false => format!("#define {name}({parameters}) \\\n\t{}", body.join(joint)),
    };
    let call = if definition.contains(&format!("{name}(")) {
        format!("\t{name}({actual})")
    } else {
        format!("\t{name}")
    };
    lines.splice(place, [call]);
    Some(definition)
}

/// Wraps lines in a true condition, and others in a false one.
fn condition(random: &mut Random, flags: &Flags, index: usize, lines: &mut Vec<String>) {
    let Some(place) = run(random, lines, 12) else { return };
    let hidden = random.pick(&HIDDEN).to_owned();
    let kept: Vec<String> = lines[place.clone()].to_vec();
    let is_defined = flags.defines.iter().any(|(name, _)| *name == FEATURE);
    let (name, is_defined) = match random.below(3) {
        0 => (format!("UNKNOWN_{index}"), false),
        1 => (SIZE.into(), true),
        _ => (FEATURE.into(), is_defined),
    };
    let negated = random.chance(50);
    let mut all = vec![format!("{} {name}", if negated { "#ifndef" } else { "#ifdef" })];
    let (mut first, mut second) = (kept, vec![hidden]);
    if is_defined == negated {
        std::mem::swap(&mut first, &mut second);
    }
    all.extend(first);
    if is_defined == negated || random.chance(60) {
        all.push("#else".into());
        all.extend(second);
    }
    all.push("#endif".into());
    lines.splice(place, all);
}

/// Moves lines into a header, optionally with a different file name and line number.
fn header(random: &mut Random, index: usize, program: &mut Program) {
    let Some(place) = run(random, &program.lines, 20) else { return };
    let name = format!("h_{index}.h");
    let mut moved: Vec<String> = program.lines.splice(place, [format!("#include \"{name}\"")]).collect();
    if random.chance(30) {
        let (at, line) = (random.below(moved.len()), random.range(1, 100_000));
        moved.insert(at, format!("#line {line} \"made_{index}.go\""));
    }
    program.header = Some((name, moved));
}

/// Adds comments and empty lines, and puts several statements on one line.
fn layout(random: &mut Random, lines: &mut Vec<String>) {
    let mut out: Vec<String> = Vec::new();
    for line in lines.drain(..) {
        let is_code = line.starts_with('\t') && !line.contains('\\');
        match random.below(8) {
            0 if is_code => out.push(format!("{line} // said")),
            1 if is_code => out.push(line.replacen(", ", " /* a, b */,\t", 1)),
            // An empty line would end a macro's body.
            2 if !line.ends_with('\\') => out.extend([line, String::new()]),
            3 if is_code => match out.last_mut() {
                Some(last) if last.starts_with('\t') && !last.contains(['\\', '/']) => {
                    last.push(';');
                    last.push_str(&line);
                }
                _ => out.push(line),
            },
            4 if is_code => out.extend([line, "/* a comment".into(), "over lines */".into()]),
            5 if is_code => out.push(format!(";{line};;")),
            _ => out.push(line),
        }
    }
    *lines = out;
}

/// The text with every occurrence of one word replaced by another.
fn replace_word(text: &str, word: &str, other: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '·' || c == '∕';
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, after) = (&rest[..at], &rest[at + word.len()..]);
        let is_word = !before.ends_with(is_part) && !after.starts_with(is_part);
        out.push_str(before);
        out.push_str(if is_word { other } else { word });
        rest = after;
    }
    out + rest
}
