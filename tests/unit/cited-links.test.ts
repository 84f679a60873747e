import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { citedAddresses } from '../../src/lib/content-tree/cited-addresses.ts';
import { askAddresses, type Round } from '../../src/lib/links/ask-addresses.ts';
import { LinksFile } from '../../src/lib/links/links-file.ts';
import { probe } from '../../src/lib/links/probe.ts';
import { checkContent } from '../../src/lib/check/check.ts';
import { isUnreachable, type Link, type LinkAnswer } from '../../src/schemas/links.ts';
import { readText } from '../support/publications.ts';
import { sampleContent } from '../support/sample-content.ts';

const userAgent = 'a-test/1.0 (+https://journal.example)';

describe('an address that is asked', () => {
  const asked: string[] = [];
  const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/here': (_, response) => response.writeHead(200).end('a page'),
    '/moved': (_, response) => response.writeHead(301, { Location: '/here' }).end(),
    '/gone': (_, response) => response.writeHead(404).end(),
    '/broken': (_, response) => response.writeHead(500).end(),
    '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    '/slow': () => undefined,
    '/cut': (request) => request.socket.destroy(),
  };
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers['user-agent'] ?? ''}`);
    answers[request.url ?? '']?.(request, response);
  });
  let host = '';

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.for<[string, LinkAnswer, string[]]>([
    ['/here', 200, ['HEAD /here']],
    ['/moved', 200, ['HEAD /moved', 'HEAD /here']],
    ['/gone', 404, ['HEAD /gone', 'GET /gone']],
    ['/broken', 500, ['HEAD /broken']],
    ['/no-head', 200, ['HEAD /no-head', 'GET /no-head']],
    ['/slow', 'timeout', ['HEAD /slow']],
    ['/cut', 'no-connection', ['HEAD /cut']],
  ])('at %s is heard to answer %s, and knows who asks', async ([path, answer, questions]) => {
    asked.length = 0;
    expect(await probe(`http://${host}${path}`, { userAgent, patience: 500 })).toBe(answer);
    expect(asked).toEqual(questions.map((question) => `${question} ${userAgent}`));
  });

  test('over TLS, of a server that speaks none, is heard to have no certificate', async () => {
    expect(await probe(`https://${host}/here`, { userAgent })).toBe('bad-certificate');
  });

  test('where nobody listens is heard to be silent', async () => {
    expect(await probe('http://127.0.0.1:9/', { userAgent })).toBe('no-connection');
  });
});

test('of the answers those say that a source is not there that a reader would be given too', () => {
  const answers: LinkAnswer[] = [
    200,
    301,
    401,
    403,
    404,
    410,
    429,
    500,
    'timeout',
    'no-host',
    'bad-certificate',
  ];
  expect(answers.filter(isUnreachable)).toEqual([404, 410, 500, 'timeout', 'no-host', 'bad-certificate']);
});

describe('a round through the addresses', () => {
  const addresses = ['http://a.example/1', 'http://a.example/2', 'http://b.example/1', 'http://a.example/1'];
  const round = (parts: Partial<Round>): Round => ({
    today: '2026-11-26',
    since: '2026-10-27',
    known: [],
    pause: 0,
    ask: () => Promise.resolve(200),
    keep: () => undefined,
    ...parts,
  });

  test('asks each once, and keeps each answer as it comes', async () => {
    const kept: [string, Link['checked']][] = [];
    const count = await askAddresses(addresses, round({ keep: (...each) => kept.push(each) }));
    expect(count).toBe(3);
    expect(kept.toSorted()).toEqual(
      ['http://a.example/1', 'http://a.example/2', 'http://b.example/1'].map((address) => [
        address,
        { date: '2026-11-26', answer: 200 },
      ]),
    );
  });

  test('asks one host one question at a time', async () => {
    let open = 0;
    let most = 0;
    const ask = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setImmediate(done));
      open -= 1;
      return 200;
    };
    await askAddresses(addresses.slice(0, 2), round({ ask }));
    expect(most).toBe(1);
  });

  test('does not ask again what was asked lately', async () => {
    const known = [
      { address: 'http://a.example/1', checked: { date: '2026-11-01', answer: 404 } },
      { address: 'http://a.example/2', checked: { date: '2026-10-01', answer: 404 } },
    ];
    const asked: string[] = [];
    const ask = (address: string) => {
      asked.push(address);
      return Promise.resolve(200);
    };
    await askAddresses(addresses, round({ known, ask }));
    expect(asked.toSorted()).toEqual(['http://a.example/2', 'http://b.example/1']);
  });

  test('that fails has kept what it heard before', async () => {
    const kept: string[] = [];
    const ask = (address: string) =>
      address.endsWith('2') ? Promise.reject(new Error('no network')) : Promise.resolve(200);
    const keep = (address: string) => kept.push(address);
    await expect(askAddresses(addresses.slice(0, 2), round({ ask, keep }))).rejects.toThrow('no network');
    expect(kept).toEqual(['http://a.example/1']);
  });
});

describe('links.yaml', () => {
  const fileWith = (text?: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = join(folder, 'links.yaml');
    if (text !== undefined) writeFileSync(file, text);
    return file;
  };

  test('is begun with the first answer', () => {
    const file = fileWith();
    new LinksFile(file).keep('https://a.example/', { date: '2026-11-26', answer: 'timeout' });
    expect(readFileSync(file, 'utf8')).toContain(
      'links:\n  - address: https://a.example/\n    checked:\n      date: 2026-11-26\n      answer: timeout\n',
    );
    expect(new LinksFile(file).links()).toEqual([
      { address: 'https://a.example/', checked: { date: '2026-11-26', answer: 'timeout' } },
    ]);
  });

  test('keeps what editors wrote, their comments too', () => {
    const before = `links:
  # Opened by the editors.
  - address: https://a.example/
    archived: https://web.archive.org/web/2020/https://a.example/
    verified: 2026-11-20
`;
    const file = fileWith(before);
    new LinksFile(file).keep('https://a.example/', { date: '2026-11-26', answer: 404 });
    expect(readFileSync(file, 'utf8')).toBe(
      `${before}    checked:\n      date: 2026-11-26\n      answer: 404\n`,
    );
  });

  test('that is wrong is told of before anybody is asked', () => {
    expect(() => new LinksFile(fileWith('links:\n  - adress: x\n'))).toThrow('npm run check:content');
  });
});

test('the addresses of an article are those of its notes and references, with their places', async () => {
  const { text } = await readText(`A sentence[^1] with https://text.example/ [1].

[^1]: See https://note.example/a and https://note.example/b.

<References>

1. A page: https://page.example/.

</References>`);
  expect(citedAddresses(text).map(({ address, kind, number, id }) => [address, kind, number, id])).toEqual([
    ['https://note.example/a', 'note', 1, 'fn-1'],
    ['https://note.example/b', 'note', 1, 'fn-1'],
    ['https://page.example/', 'reference', 1, 'ref-1'],
  ]);
});

test('an entry of a cited address is in order', async () => {
  const sample = await sampleContent();
  onTestFinished(() => sample.discard());
  await sample.spoil('first-article.mdx', '1. A book.', '1. A page: https://example.org/a');
  await sample.write(
    'links.yaml',
    'links:\n  - address: https://example.org/a\n    checked: { date: 2026-01-02, answer: 404 }\n',
  );
  expect((await checkContent(sample.root)).errors).toEqual([]);
});
