import { gzipSync } from 'node:zlib';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of a site, to be changed. */
export interface SiteAnswer {
  status: number;
  fields: Headers;
  body: Uint8Array;
}

/** Serves another site with faults: what is done to the answer at an address, below the base path. */
export async function startFaultySite(
  site: string,
  faults: Readonly<Record<string, (answer: SiteAnswer) => void>>,
) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    void fetch(new URL(path, site), { redirect: 'manual' }).then(async (whole) => {
      const fields = new Headers(whole.headers);
      // The body is unpacked on its way; that it was packed stays said, as if it had been.
      for (const name of ['transfer-encoding', 'content-length', 'connection', 'keep-alive'])
        fields.delete(name);
      const answer = { status: whole.status, fields, body: new Uint8Array(await whole.arrayBuffer()) };
      for (const [place, change] of Object.entries(faults)) if (`/${place}` === path) change(answer);
      if (fields.get('content-encoding') !== null) {
        fields.set('content-encoding', 'gzip');
        answer.body = new Uint8Array(gzipSync(answer.body));
      }
      response.writeHead(answer.status, Object.fromEntries(fields)).end(answer.body);
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
