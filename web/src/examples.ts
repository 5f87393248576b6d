// Inputs to begin with: files of this repository.

import dot from "../../examples/kernels/dot_amd64.s";
import index from "../../examples/kernels/index_amd64.s";
import sha256 from "../../examples/kernels/sha256_amd64.s";
import sums from "../../testdata/frame/sums.s";
import swapListing from "../../testdata/listing/swap.1.27.s";
import oops from "../../testdata/oops.s";
import swap from "../../testdata/swap.s";

export interface Example {
  title: string;
  name: string;
  text: string;
  /** Where the cursor is at first, from 1. */
  line: number;
}

export const EXAMPLES: Example[] = [
  { title: "Swap two numbers", name: "swap.s", text: swap, line: 5 },
  { title: "Frames and calls", name: "sums.s", text: sums, line: 14 },
  { title: "Dot product with AVX2", name: "dot_amd64.s", text: dot, line: 8 },
  { title: "Byte search", name: "index_amd64.s", text: index, line: 7 },
  { title: "SHA-256, with macros", name: "sha256_amd64.s", text: sha256, line: 82 },
  { title: "Errors with fixes", name: "oops.s", text: oops, line: 6 },
  { title: "A listing of the compiler", name: "swap.lst", text: swapListing, line: 1 },
];
