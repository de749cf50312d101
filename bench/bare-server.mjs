/**
 * The peer of the HTTP bench: a bare node:http server that reads and parses the body and answers given bytes with the
 * headers that the mock sends. `node bench/bare-server.mjs` takes `{post, get}` bodies as JSON in BARE_ANSWERS. Plain
 * JavaScript, because stripping types would cost it half of its start.
 */
import { createServer } from "node:http";
import { env } from "node:process";

const answers = JSON.parse(env.BARE_ANSWERS ?? '{"post":"{}","get":"{}"}');
let requests = 0;

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    requests += 1;
    if (request.method === "POST") JSON.parse(Buffer.concat(chunks).toString());
    const body = request.method === "POST" ? answers.post : answers.get;
    response.writeHead(request.method === "POST" ? 201 : 200, {
      "content-type": "application/json",
      "x-request-id": `req_${requests}`,
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  });
});

server.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }));
});
