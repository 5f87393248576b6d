// Calls Go assembly: prints "3 2.5 -1".
include!("sys.rs");

fn main() {
    let text = b"assembly";
    let slice = GoSlice { data: text.as_ptr() as *mut _, len: 8, cap: 8 };
    let pair = main_array_2_float64 { a: [2.0, 3.0] };
    unsafe { println!("{} {} {}", main_index(slice, b'e'), main_mean(pair), main_index(slice, b'z')) }
}
