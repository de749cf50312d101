import type { UrlPolicy } from "../environment/webhooks/url-policy.ts";
import type { Command, UpdateWebhookEndpoint } from "../ledger/commands.ts";
import { type Refusal, refuse } from "../ledger/failures.ts";
import type { Ledger } from "../ledger/ledger.ts";

/**
 * R76: 422 `url_not_allowed` for a URL that nothing may be sent to, or undefined where the ledger may decide.
 *
 * What may be called is a matter of the environment and not of the ledger, yet the refusal has its place in R70's order:
 * after a 404 of the same command, and in a batch after whatever refuses an earlier mutation. So the command is tried
 * without the URL, and without what follows it, first.
 */
export function refusedUrl(urls: UrlPolicy, ledger: Ledger, command: Command, t: number): Refusal | undefined {
  const found = findRefused(urls, command);
  if (found === undefined) return undefined;
  const { harmless, detail, failedIndex } = found;
  return ledger.dryRun(harmless, t, (outcome) => {
    if (!outcome.ok) return outcome;
    const { failure } = refuse("url_not_allowed", detail);
    return { ok: false, failure: failedIndex === undefined ? failure : { ...failure, failedIndex } };
  });
}

/** The first URL of a command that is refused. */
interface Found {
  /** The command up to there, which can fail only for another reason. */
  readonly harmless: Command;
  readonly detail: string;
  readonly failedIndex?: number;
}

function findRefused(urls: UrlPolicy, command: Command): Found | undefined {
  if (command.type === "createBatch") {
    for (const [failedIndex, item] of command.items.entries()) {
      const detail = refusalOf(urls, item);
      if (detail === undefined) continue;
      const rest = withoutUrl(item);
      const items = [...command.items.slice(0, failedIndex), ...(rest === undefined ? [] : [rest])];
      return { harmless: { ...command, items }, detail, failedIndex };
    }
    return undefined;
  }
  const detail = refusalOf(urls, command);
  return detail === undefined ? undefined : { harmless: withoutUrl(command) ?? command, detail };
}

function refusalOf(urls: UrlPolicy, command: Command): string | undefined {
  const names = command.type === "createWebhookEndpoint" || command.type === "updateWebhookEndpoint";
  return names && command.url !== undefined ? urls.refusal(command.url) : undefined;
}

/** A new endpoint can fail for nothing but its URL, so there is nothing else of it to try. */
function withoutUrl(command: Command): UpdateWebhookEndpoint | undefined {
  if (command.type !== "updateWebhookEndpoint") return undefined;
  const { url, ...rest } = command;
  return rest;
}
