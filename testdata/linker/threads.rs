//# compile: -O
//# link:
//# link: -Wl,--gc-sections
//= joined 3, caught true
use std::collections::HashMap;

thread_local!(static COUNT: std::cell::Cell<i32> = const { std::cell::Cell::new(1) });

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let threads: Vec<_> = (0..3).map(|n| std::thread::spawn(move || COUNT.with(|c| { c.set(n); c.get() }))).collect();
    let sum: i32 = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
    let map: HashMap<&str, i32> = HashMap::from([("a", sum)]);
    let caught = std::panic::catch_unwind(|| panic!("it happens")).is_err();
    println!("joined {}, caught {caught}", map["a"]);
}
