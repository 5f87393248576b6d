// The worker as functions that return promises.

import type { Answer, Described, Frame, Request } from "./protocol";

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

type Update = Extract<Request, { ask: "update" }>;

export class Engine {
  private readonly worker = new Worker("worker.js", { type: "module", name: "rasm" });
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private next: Update | undefined;
  private running: Promise<void> | undefined;
  /** Called with each answer to an update, in order; answers that a newer text overtakes are left out. */
  onanswer: (answer: Answer, update: Update) => void = () => {};
  /** Called if the worker fails. */
  onfailure: (reason: string) => void = () => {};

  constructor() {
    this.worker.onmessage = (event: MessageEvent<{ id: number; answer: unknown; failed?: string }>) => {
      const { id, answer, failed } = event.data;
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (failed === undefined) waiting?.resolve(typeof answer === "string" ? JSON.parse(answer) : answer);
      else waiting?.reject(new Error(failed));
    };
    this.worker.onerror = (event) => this.onfailure(event.message || "the worker did not start");
  }

  private ask<T>(request: Request): Promise<T> {
    const id = ++this.last;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
      this.worker.postMessage({ id, request });
    });
  }

  /**
   * Asks for everything about a text. While one is being assembled, only the newest of those that follow waits. Resolves when the worker
   * has the newest text, not before.
   */
  update(update: Update): Promise<void> {
    this.next = update;
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.next) {
      const now: Update = this.next;
      this.next = undefined;
      try {
        const answer = await this.ask<Answer>(now);
        this.onanswer(answer, now);
      } catch (error) {
        this.onfailure(String(error));
      }
    }
    this.running = undefined;
  }

  editor<T>(method: string, params: object): Promise<T | null> {
    return this.ask({ ask: "editor", method, params });
  }

  instruction(name: string, operands: number): Promise<Described | null> {
    return this.ask({ ask: "instruction", name, operands });
  }

  frame(line: number): Promise<Frame | null> {
    return this.ask({ ask: "frame", line });
  }

  /** The file; the promise fails with the reason if there is none. */
  async object(kind: "elf" | "go"): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await this.ask<Uint8Array<ArrayBuffer>>({ ask: "object", kind });
    if (answer[0] !== 0) throw new Error(new TextDecoder().decode(answer.subarray(1)));
    return answer.slice(1);
  }
}
