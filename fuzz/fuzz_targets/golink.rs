//! Arbitrary bytes as changes to the archives of a small Go program: the first byte selects how to link it and which archive
//! changes, the rest are offsets and values.
#![no_main]

use rasm::source::MemoryLoader;
use rasm::link::go;

/// The program: the archives of its packages, first that of `main`.
const PROGRAM: [(&str, &[u8]); 4] = [
    ("main", include_bytes!("../../testdata/link_go/least/main.a")),
    ("runtime", include_bytes!("../../testdata/link_go/least/runtime.a")),
    ("internal/abi", include_bytes!("../../testdata/link_go/least/abi.a")),
    ("internal/runtime/maps", include_bytes!("../../testdata/link_go/least/maps.a")),
];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((flags, rest)) = data.split_first() else { return };
    let mut loader = MemoryLoader::default();
    for (number, (path, archive)) in PROGRAM.iter().enumerate() {
        let mut bytes = archive.to_vec();
        if usize::from(flags & 3) == number {
            for change in rest.chunks_exact(4) {
                let at = u32::from_le_bytes([change[0], change[1], change[2], 0]) as usize % bytes.len();
                bytes[at] = change[3];
            }
            if flags & 64 != 0 {
                bytes.truncate(bytes.len() - rest.len().min(bytes.len()));
            }
        }
        loader.insert(path, bytes);
    }
    let options = go::Options {
        main: PROGRAM[0].0.into(),
        packages: PROGRAM[1..].iter().map(|(path, _)| (path.to_string(), path.to_string())).collect(),
        strings: vec![("main.version".into(), b"1".to_vec())],
        no_symbols: flags & 4 != 0,
        no_dwarf: flags & 8 != 0,
        plain_dwarf: flags & 16 == 0,
        fast_compression: flags & 32 != 0,
        why: vec!["main.main".into()],
        sizes: true,
        ..go::Options::default()
    };
    if let Ok(linked) = go::link(&options, &loader, &mut |_| {}) {
        let in_file = linked.sizes.iter().filter(|size| size.in_file);
        assert!(in_file.map(|size| size.bytes).sum::<u64>() >= linked.image.len() as u64);
    }
    if let Err(refusal) = go::ImportConfig::parse(&String::from_utf8_lossy(rest)) {
        assert!(!refusal.to_string().is_empty());
    }
});
