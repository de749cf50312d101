import { judgePools } from "./after-operation.ts";
import type { Context, Result } from "./context.ts";
import { Fields } from "./fields.ts";
import { startOperation } from "./posting.ts";
import { Refusal } from "./refusal.ts";

type Handlers = Readonly<Record<string, (context: Context) => Result>>;

/** POST /v1/batch (R60): in order, each item an operation of its own that sees the ones before it; all or nothing. */
export function runBatch(context: Context, handlers: Handlers): Result {
  const { state } = context;
  state.batch = [];
  const results = context.body.objects("operations").map((item, failedIndex) => {
    try {
      const { status, body } = runItem(context, item, handlers);
      return { status, body };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(error.status, error.code, { ...error.members, failedIndex });
    }
  });
  const moved = state.batch;
  state.batch = null;
  // What follows a batch belongs to none of its items.
  const operation = startOperation(state, "api", context.t);
  judgePools(
    state,
    moved.map((row) => ({ ...row, operation })),
  );
  return { status: 200, body: { results } };
}

function runItem(context: Context, item: Fields, handlers: Handlers): Result {
  const operation = item.requiredText("operation");
  const handler = handlers[operation];
  if (handler === undefined) throw new Error(`A batch cannot hold ${operation}.`);
  const path = item.object("path") ?? new Fields({});
  const body = item.object("body") ?? new Fields({});
  return handler({ ...context, path, query: new Fields({}), body, ifMatch: null });
}
