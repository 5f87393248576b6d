//! The processor features of functions: a function needs those of what it calls and jumps to.

use rasm::check::{Settings, check, features};
use rasm::source::MemoryLoader;
use rasm::stubs::Declared;
use rasm::{Input, Options};

const SOURCE: &str = "TEXT ·outer(SB), 4, $0-0
	POPCNTQ AX, AX
	JMP middle<>(SB)

TEXT middle<>(SB), 4, $0-0
	CALL inner<>(SB)
	RET

TEXT inner<>(SB), 4, $0-0
	VPADDD Y0, Y1, Y2
	VZEROUPPER
	RET

TEXT ·plain(SB), 4, $0-0
	RET
";

pub(super) fn check_all() -> Result<(), String> {
    let inputs = vec![Input::new("a.s", SOURCE)];
    let assembly = check(
        inputs,
        Declared::default(),
        &Options::default(),
        &MemoryLoader::default(),
        &Settings::default(),
    );
    let shown: Vec<String> = features(&assembly)
        .into_iter()
        .map(|(name, list)| {
            let mut list: Vec<&str> = list.iter().map(|feature| feature.name()).collect();
            list.sort_unstable();
            format!("{name}: {}", list.join(" "))
        })
        .collect();
    let expected = ["main.outer: AVX AVX2 POPCNT", "middle: AVX AVX2", "inner: AVX AVX2", "main.plain: "];
    if shown == expected { Ok(()) } else { Err(format!("{shown:?}")) }
}
