//! Go assembly called from Rust: sums like sha256sum, finds bytes, and computes dot products.

mod kernels;

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

const USAGE: &str = "\
usage: demo sha256 [FILE]...
       demo find BYTE [FILE]...
       demo dot [FILE]...      with lines of two numbers";

/// What to do with each file.
enum Task {
    Sha256,
    Find(u8),
    Dot,
}

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let Some(task) = task(&mut arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let mut files: Vec<OsString> = arguments.collect();
    if files.is_empty() {
        files.push("-".into());
    }
    for file in files {
        let name = file.display();
        match read(&file).map_err(|error| error.to_string()).and_then(|bytes| run(&task, &bytes)) {
            Ok(result) if matches!(task, Task::Sha256) => println!("{result}  {name}"),
            Ok(result) => println!("{name}:{result}"),
            Err(error) => {
                eprintln!("demo: {name}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn task(arguments: &mut impl Iterator<Item = OsString>) -> Option<Task> {
    match arguments.next()?.to_str()? {
        "sha256" => Some(Task::Sha256),
        "dot" => Some(Task::Dot),
        "find" => match arguments.next()?.as_bytes() {
            &[byte] => Some(Task::Find(byte)),
            _ => None,
        },
        _ => None,
    }
}

/// The contents of a file. "-" is standard input.
fn read(file: &OsString) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if file == "-" {
        io::stdin().read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn run(task: &Task, bytes: &[u8]) -> Result<String, String> {
    match task {
        Task::Sha256 => Ok(sha256(bytes).map(|word| format!("{word:08x}")).concat()),
        Task::Find(byte) => Ok(find(bytes, *byte).map(|place| format!(" {place}")).collect()),
        Task::Dot => columns(bytes).map(|(a, b)| format!(" {}", kernels::dot(&a, &b))),
    }
}

fn sha256(bytes: &[u8]) -> [u32; 8] {
    let mut state =
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    kernels::block(&mut state, bytes);

    // The rest of the message, a 1 bit, zeros, and the length of the message in bits: one block or two.
    let mut last = bytes[bytes.len() / 64 * 64..].to_vec();
    let padded = if last.len() < 56 { 64 } else { 128 };
    last.push(0x80);
    last.resize(padded - 8, 0);
    last.extend((bytes.len() as u64 * 8).to_be_bytes());
    kernels::block(&mut state, &last);
    state
}

/// All offsets of the byte.
fn find(bytes: &[u8], byte: u8) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let place = from + kernels::index(&bytes[from..], byte)?;
        from = place + 1;
        Some(place)
    })
}

/// Parses two columns of numbers.
fn columns(text: &[u8]) -> Result<(Vec<f32>, Vec<f32>), String> {
    let text = str::from_utf8(text).map_err(|error| error.to_string())?;
    let number = |word: &str| word.parse().map_err(|_| format!("`{word}` is not a number"));
    let numbers = text.split_whitespace().map(number).collect::<Result<Vec<f32>, _>>()?;
    if numbers.len() % 2 != 0 {
        return Err("it has an odd count of numbers".into());
    }
    Ok(numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).unzip())
}
