import type { Json } from "./types.ts";

/** A request that the rules refuse: the status, R71's code and the code's own members. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly members: Readonly<Record<string, Json>>;

  constructor(status: number, code: string, members: Readonly<Record<string, Json>> = {}) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
    this.members = members;
  }
}

/** Refuses with 404 (R70: looked up in path order, then in body order). */
export function notFound(kind: string): Refusal {
  return new Refusal(404, `${kind}_not_found`);
}

/** Refuses with 409 when `refuse` holds. The caller lists its conflicts in R71's order. */
export function conflict(refuse: boolean, code: string, members: Readonly<Record<string, Json>> = {}): void {
  if (refuse) throw new Refusal(409, code, members);
}

/** Refuses with 422 when `refuse` holds. The caller lists its checks in schema field order. */
export function unprocessable(refuse: boolean, code: string): void {
  if (refuse) throw new Refusal(422, code);
}
