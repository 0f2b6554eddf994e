// Answers that a test's server gives itself: entries for the `overrides` of `serve()`.

const send = (response, { body = '', type = 'application/json', status = 200, headers = {} }) =>
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);

/** Answers at once. */
export const answer = (options) => (_request, response) => send(response, options);

export const html = (body) => answer({ body, type: 'text/html; charset=utf-8' });
export const json = (value) => answer({ body: JSON.stringify(value) });
export const script = (body) => answer({ body, type: 'text/javascript; charset=utf-8' });

/** Answers when the test says so: `await asked` is the request, `release(options)` lets the answer go. */
export function held() {
  const asked = promised();
  const released = promised();
  const handler = async (_request, response) => {
    asked.resolve();
    send(response, await released.promise);
  };
  return { handler, asked: asked.promise, release: released.resolve };
}

/** Never answers: for requests that the browser is to give up. */
export const never = () => undefined;

// Node 20 has no Promise.withResolvers.
function promised() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
