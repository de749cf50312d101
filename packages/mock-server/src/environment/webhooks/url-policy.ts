/**
 * Where deliveries may go: to this machine itself, and to hosts that were named when the mock was started. A mock takes
 * URLs from whoever has a key, and sends requests from inside a network; without this it could be made to talk to what
 * only that network reaches.
 */
export class UrlPolicy {
  readonly #named: ReadonlySet<string>;

  /** Host names or addresses, without port. Throws a RangeError for what is neither. */
  constructor(hosts: readonly string[] = []) {
    this.#named = new Set(hosts.map(normalHost));
  }

  /** Why deliveries may not go to a URL, as a sentence; undefined when they may. */
  refusal(text: string): string | undefined {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined) return "It is no absolute URL.";
    if (url.protocol !== "http:" && url.protocol !== "https:") return "Deliveries go over http or https.";
    if (url.username !== "" || url.password !== "") return "A URL with a user name or password in it is not called.";
    const host = bare(url.hostname);
    if (isLoopbackHost(host) || this.#named.has(host)) return undefined;
    return `Deliveries go to this machine and to named hosts only, and ${host} was not named: start the mock with --webhook-host ${host}, or createMock({ webhookHosts: ["${host}"] }).`;
  }

  /** Whether a host, or an address, was named. */
  isNamed(host: string): boolean {
    return this.#named.has(bare(host.toLowerCase()));
  }
}

/** True for the names and addresses of the machine itself, as a URL writes them. */
function isLoopbackHost(host: string): boolean {
  const name = bare(host.toLowerCase());
  if (name === "localhost" || name.endsWith(".localhost")) return true;
  // The URL parser has written every form of an IPv4 address with four decimals, and IPv6 in its shortest form.
  return /^127(\.\d{1,3}){3}$/.test(name) || name === "::1" || /^::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}$/.test(name);
}

/** A host as a URL has it, so that `EXAMPLE.com` and `[::1]` are what the URLs say. */
function normalHost(host: string): string {
  const written = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  const text = `http://${written}`;
  const url = /[/?#@\\\s]/.test(host) || !URL.canParse(text) ? undefined : new URL(text);
  if (host === "" || url === undefined || url.port !== "" || /:\d+$/.test(written.replace(/\[.*\]/, ""))) {
    throw new RangeError(`"${host}" is no host name or address; it stands without scheme, port and path`);
  }
  return bare(url.hostname);
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, "");
}
