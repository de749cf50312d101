import { IdWriter } from "../ledger/ids.ts";

/**
 * Numbers requests (R7). The counter is none of the ledger's: it counts every request, reads and refusals too, and is no
 * part of a snapshot.
 */
export class RequestIds {
  readonly #writer: IdWriter;
  #count = 0;

  constructor(seed: string) {
    this.#writer = new IdWriter(`${seed}/requests`);
  }

  next(t: number): string {
    this.#count += 1;
    return this.#writer.write("req_", t, this.#count);
  }
}
