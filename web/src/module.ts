// The WebAssembly module: requests in, answers out. The border is described in wasm/src/lib.rs.

interface Exports {
  memory: WebAssembly.Memory;
  alloc(length: number): number;
  free(start: number, length: number): void;
  call(start: number, length: number): number;
}

export type Ask = (request: object) => Uint8Array;

/** What answers requests. A trap leaves the module in an unknown state: make another. */
export function asking(instance: WebAssembly.Instance): Ask {
  const wasm = instance.exports as unknown as Exports;
  return (request) => {
    const bytes = new TextEncoder().encode(JSON.stringify(request));
    const start = wasm.alloc(bytes.length);
    new Uint8Array(wasm.memory.buffer, start, bytes.length).set(bytes);
    const at = wasm.call(start, bytes.length);
    wasm.free(start, bytes.length);
    const length = new DataView(wasm.memory.buffer).getUint32(at, true);
    const answer = new Uint8Array(wasm.memory.buffer, at + 4, length).slice();
    wasm.free(at, length + 4);
    return answer;
  };
}
