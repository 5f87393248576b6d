//! scratch
use rasm::asm::listing::Reader;
use rasm::diag::Sink;
use rasm::syntax::listing::Blocks;
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let t = std::time::Instant::now();
    let mut r = Reader::new();
    let (mut f, mut i, mut b, mut bad, mut un) = (0, 0, 0, 0, 0);
    let lines = text.bytes().filter(|b| *b == b'\n').count();
    for block in Blocks::new(&text) {
        let mut sink = Sink::default();
        let c = r.verify(&block, block.start as u32, &mut sink);
        f += c.functions;
        i += c.instructions;
        b += c.bytes;
        un += c.unchecked;
        for d in sink.list() {
            bad += 1;
            if bad < 40 {
                let s = d.span();
                println!(
                    "{}: {} | {:?} | {}",
                    d.code,
                    d.message,
                    text.get(s.start as usize..s.end as usize),
                    d.labels[0].text
                );
            }
        }
        if r.names.len() > 200000 {
            r = Reader::new();
        }
    }
    let e = t.elapsed();
    println!(
        "{f} functions {i} instructions {b} bytes {bad} bad {un} unchecked; {lines} lines {:.2?} {:.2} M lines/s",
        e,
        lines as f64 / e.as_secs_f64() / 1e6
    );
}
