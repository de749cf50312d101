/** The request that a curl command sends. */
export interface CurlRequest {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string };
}

/**
 * Reads a curl command as vendors print them: an address or `--url`, `--request`, `--header` and `--data`, quoted and
 * continued with \. Anything else is an error, so that no part of a printed command goes untested.
 */
export function parseCurl(command: string): CurlRequest {
  const [name, ...words] = wordsOf(command);
  if (name !== "curl") throw new Error(`No curl command: ${command}`);
  const headers: Record<string, string> = {};
  const found: { url?: string; method?: string; body?: string } = {};
  for (let at = 0; at < words.length; at += 2) {
    const [flag = "", value = ""] = words.slice(at);
    if (!flag.startsWith("-")) {
      // An address stands alone.
      found.url = flag;
      at -= 1;
    } else if (flag === "--request" || flag === "-X") found.method = value;
    else if (flag === "--url") found.url = value;
    else if (flag === "--data" || flag === "-d") found.body = value;
    else if (flag === "--header" || flag === "-H") {
      const colon = value.indexOf(":");
      headers[value.slice(0, colon).toLowerCase()] = value.slice(colon + 1).trim();
    } else throw new Error(`curl's ${flag} is not read here`);
  }
  const { url = "", method = "GET", body } = found;
  return { url, init: { method, headers, ...(body === undefined ? {} : { body }) } };
}

function wordsOf(command: string): string[] {
  const words = command.matchAll(/'([^']*)'|"([^"]*)"|([^\s\\'"]+)/g);
  return [...words].map(([, single, double, bare]) => single ?? double ?? bare ?? "");
}
