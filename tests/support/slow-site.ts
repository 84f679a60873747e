import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Serves a site whose pages come in pieces of `letters` with a pause between them, as over a bad line; its files come whole. */
export async function startSlowSite(site: string, { letters, pause }: { letters: number; pause: number }) {
  const answer = async (path: string): Promise<{ type: string; pieces: (string | Uint8Array)[] }> => {
    const whole = await fetch(new URL(path, site));
    const type = whole.headers.get('content-type') ?? '';
    if (!type.startsWith('text/html')) return { type, pieces: [new Uint8Array(await whole.arrayBuffer())] };
    return { type, pieces: (await whole.text()).match(new RegExp(`[^]{1,${String(letters)}}`, 'gu')) ?? [] };
  };
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(async ({ type, pieces }) => {
      response.setHeader('content-type', type);
      for (const piece of pieces) {
        response.write(piece);
        if (pieces.length > 1) await wait(pause);
      }
      response.end();
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}
