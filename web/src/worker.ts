// Assembles beside the page, so that typing never waits.

import { type Ask, asking } from "./module";
import type { Request } from "./protocol";

/** Compiled once; an instance is made anew after a trap. */
const compiled: Promise<WebAssembly.Module> = load();
let current: Promise<Ask> | undefined;

async function load(): Promise<WebAssembly.Module> {
  const response = await fetch(new URL("rasm.wasm", self.location.href));
  if (!response.ok) throw new Error(`rasm.wasm: ${response.status}`);
  // A server may not know the type of the file, which streaming needs.
  const isTyped = response.headers.get("Content-Type")?.startsWith("application/wasm");
  return isTyped ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

async function instance(): Promise<Ask> {
  return asking(await WebAssembly.instantiate(await compiled, {}));
}

self.onmessage = async (event: MessageEvent<{ id: number; request: Request }>) => {
  const { id, request } = event.data;
  try {
    current ??= instance();
    const bytes = (await current)(request);
    // As text: parsing it once, there, is faster than copying what it says.
    const answer = request.ask === "object" ? bytes : new TextDecoder().decode(bytes);
    self.postMessage({ id, answer });
  } catch (error) {
    current = undefined;
    self.postMessage({ id, failed: String(error) });
  }
};
