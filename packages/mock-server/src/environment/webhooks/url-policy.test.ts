import { expect, test } from "vitest";
import { UrlPolicy } from "./url-policy.ts";

test.each([
  "http://localhost:3000/hooks",
  "https://LOCALHOST/x?y=1",
  "http://app.localhost/",
  "http://127.0.0.1:1/",
  "http://127.255.3.4/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://[::1]:8080/",
  "http://[0:0:0:0:0:0:0:1]/",
  "http://[::ffff:127.0.0.1]/",
])("deliveries may go to the machine itself: %s", (url) => {
  expect(new UrlPolicy().refusal(url)).toBeUndefined();
});

test.each([
  ["https://example.com/", "example.com was not named"],
  ["http://10.0.0.1/", "10.0.0.1 was not named"],
  ["http://169.254.169.254/latest/meta-data", "169.254.169.254 was not named"],
  ["http://192.168.1.1/", "was not named"],
  ["http://0.0.0.0/", "was not named"],
  ["http://[fe80::1]/", "fe80::1 was not named"],
  ["http://[fd00::1]/", "was not named"],
  ["http://[::ffff:10.0.0.1]/", "was not named"],
  ["http://[::]/", "was not named"],
  ["http://localhost.example.com/", "was not named"],
  ["http://127.0.0.1.example.com/", "was not named"],
  ["http://notlocalhost/", "was not named"],
  ["ftp://localhost/", "http or https"],
  ["file:///etc/passwd", "http or https"],
  ["http://user@localhost/", "user name"],
  ["http://:secret@localhost/", "password"],
  ["/hooks", "no absolute URL"],
  ["", "no absolute URL"],
])("deliveries may not go to %s, and it says why", (url, reason) => {
  expect(new UrlPolicy().refusal(url)).toContain(reason);
});

test("a host that was named is allowed, with every port and path, and nothing beside it", () => {
  const policy = new UrlPolicy(["Hooks.Example.com", "10.1.2.3", "fd00::7", "[fd00::8]"]);
  for (const host of ["hooks.example.com", "hooks.example.com:8443", "10.1.2.3", "[fd00::7]:1", "[fd00::8]"]) {
    expect(policy.refusal(`https://${host}/a`)).toBeUndefined();
  }
  for (const host of ["example.com", "a.hooks.example.com", "10.1.2.4"]) {
    expect(policy.refusal(`https://${host}/a`)).toContain("was not named");
  }
  expect(policy.isNamed("[FD00::7]")).toBe(true);
});

test.each(["", "http://a.com", "a.com/x", "a.com:80", "a.com:81", "[::1]:80", "a b", "user@a.com"])(
  "what is no host cannot be named: %s",
  (host) => {
    expect(() => new UrlPolicy([host])).toThrow(RangeError);
  },
);
