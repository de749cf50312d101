/** How often one operation was answered, and how. */
export interface OperationCounts {
  requests: number;
  readonly statuses: Map<number, number>;
  readonly codes: Map<string, number>;
}

/** Counts what the answers of the API touched: operations, their statuses and their error codes. */
export class Coverage {
  readonly #operations: Map<string, OperationCounts> = new Map();

  /** Counts one answer. Its code is null where it is no refusal. */
  note(operationId: string, status: number, code: string | null): void {
    const counts = this.#operations.get(operationId) ?? this.#begin(operationId);
    counts.requests += 1;
    counts.statuses.set(status, (counts.statuses.get(status) ?? 0) + 1);
    if (code !== null) counts.codes.set(code, (counts.codes.get(code) ?? 0) + 1);
  }

  /** The counts of an operation; undefined where it was never answered. */
  of(operationId: string): OperationCounts | undefined {
    return this.#operations.get(operationId);
  }

  #begin(operationId: string): OperationCounts {
    const counts = { requests: 0, statuses: new Map<number, number>(), codes: new Map<string, number>() };
    this.#operations.set(operationId, counts);
    return counts;
  }
}
