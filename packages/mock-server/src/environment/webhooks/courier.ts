import type { Environments } from "../../environments.ts";
import { CLOSE_GRACE_MS, MAX_TIMER_MS, MAX_WEBHOOKS_IN_FLIGHT, MAX_WEBHOOKS_IN_FLIGHT_OF_ONE } from "../../limits.ts";
import type { Environment } from "../environment.ts";
import { startTimer } from "../machine.ts";
import { attemptDelivery, type SendWebhook } from "./attempt.ts";
import type { PendingDelivery } from "./deliveries.ts";

/**
 * Delivers by itself, for as long as a server listens: what is due at once, and what is tried again when the clock of its
 * environment gets there. A frozen clock gets there when it is moved; for one that runs, a timer waits.
 */
export class Courier {
  readonly #environments: Environments;
  readonly #send: SendWebhook;
  readonly #callOff = new AbortController();
  readonly #stopListening: () => void;
  /** Environments that may have something due, in the order in which they were asked something. */
  readonly #woken: Set<Environment> = new Set();
  readonly #timers: Map<Environment, () => void> = new Map();
  /** What is on its way, and whose it is. */
  readonly #inFlight: Map<Promise<void>, Environment> = new Map();
  #isPumpDue = false;
  #isStopped = false;

  constructor(environments: Environments, send: SendWebhook) {
    this.#environments = environments;
    this.#send = send;
    this.#stopListening = environments.listen((environment) => this.#wake(environment));
    for (const environment of environments.list()) this.#wake(environment);
  }

  /**
   * Sends nothing more and leaves no timer behind. What is on its way may arrive within the grace time; then it is called
   * off, which counts as not tried.
   */
  async stop(graceMs: number = CLOSE_GRACE_MS): Promise<void> {
    this.#isStopped = true;
    this.#stopListening();
    for (const stopTimer of this.#timers.values()) stopTimer();
    this.#timers.clear();
    this.#woken.clear();
    const stopTimer = startTimer(graceMs, () => this.#callOff.abort());
    await Promise.all(this.#inFlight.keys());
    stopTimer();
  }

  /** Called in the middle of a request: what there is to do is done after it. */
  #wake(environment: Environment): void {
    if (environment.ledger.webhookEndpoints.length === 0 || this.#isStopped) return;
    this.#woken.add(environment);
    if (this.#isPumpDue) return;
    this.#isPumpDue = true;
    queueMicrotask(() => {
      this.#isPumpDue = false;
      this.#pump();
    });
  }

  #pump(): void {
    for (const environment of this.#woken) {
      if (this.#inFlight.size >= MAX_WEBHOOKS_IN_FLIGHT) return;
      this.#woken.delete(environment);
      if (!this.#environments.holds(environment)) continue;
      try {
        if (this.#start(environment)) this.#arm(environment);
      } catch {
        // A ledger that cannot do its due work says so to whoever asks it next; a server must not end by it.
      }
    }
  }

  /** Sends what is due. False when some of it has to wait until something else has arrived, which wakes it again. */
  #start(environment: Environment): boolean {
    const t = environment.catchUp();
    let ofOne = [...this.#inFlight.values()].filter((other) => other === environment).length;
    for (const pending of environment.deliveries.due(t)) {
      if (ofOne >= MAX_WEBHOOKS_IN_FLIGHT_OF_ONE) return false;
      if (this.#inFlight.size >= MAX_WEBHOOKS_IN_FLIGHT) {
        // Somebody's turn ends, and then this environment's comes again.
        this.#woken.add(environment);
        return false;
      }
      const attempt = this.#attempt(environment, pending);
      this.#inFlight.set(attempt, environment);
      ofOne += 1;
      void attempt.then(() => {
        this.#inFlight.delete(attempt);
        this.#wake(environment);
        // Others may have waited for the place.
        this.#pump();
      });
    }
    return true;
  }

  async #attempt(environment: Environment, pending: PendingDelivery): Promise<void> {
    await attemptDelivery(environment, pending, this.#send, this.#callOff.signal);
  }

  /** Waits in real time for what comes next: an attempt, or due work that may bring an event. */
  #arm(environment: Environment): void {
    this.#timers.get(environment)?.();
    this.#timers.delete(environment);
    if (environment.clock.mode === "frozen") return;
    const { deliveries, ledger } = environment;
    const next = Math.min(
      deliveries.nextDueAt ?? Number.POSITIVE_INFINITY,
      ledger.due.peek()?.at ?? Number.POSITIVE_INFINITY,
    );
    if (next === Number.POSITIVE_INFINITY) return;
    const delayMs = Math.min(Math.max(next - environment.now(), 1), MAX_TIMER_MS);
    const fire = (): void => {
      this.#timers.delete(environment);
      this.#wake(environment);
    };
    this.#timers.set(environment, startTimer(delayMs, fire));
  }
}
