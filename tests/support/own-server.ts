import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { readHeadersFile } from '../../src/lib/discovery/headers-file.ts';
import { serverLinks, type ServerName } from '../../src/lib/discovery/server-links.ts';

const DEPLOY = 'docs/deploy';

/** A port of this machine that nobody listens to. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => {
    server.close(done);
  });
  return String(port);
}

/** The configurations as docs/deploy has them, with what differs on this machine, and the command that serves by it. */
const SERVERS: Record<
  ServerName,
  (site: { folder: string; base: string; port: string }) => {
    files: Record<string, string>;
    command: string[];
  }
> = {
  nginx: ({ folder, base, port }) => ({
    files: {
      'nginx.conf': `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\ndaemon off;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}events { }\nhttp {\n  access_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};\n`).join('')}  include ${folder}/site.conf;\n}\n`,
      'site.conf': readFileSync(join(DEPLOY, 'nginx.conf'), 'utf8')
        .replace('/etc/nginx/journal-links.conf', join(folder, 'links'))
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('/srv/www', join(folder, 'www'))
        .replace('set $base /;', `set $base ${base};`),
    },
    command: ['nginx', '-p', folder, '-c', join(folder, 'nginx.conf')],
  }),
  caddy: ({ folder, base, port }) => ({
    files: {
      Caddyfile: `{\n\tadmin off\n\tauto_https off\n}\n${readFileSync(join(DEPLOY, 'Caddyfile'), 'utf8')}`
        .replace('journal.example.org {', `http://127.0.0.1:${port} {`)
        .replace('/etc/caddy/journal-links.caddy', join(folder, 'links'))
        .replace('/srv/www', join(folder, 'www'))
        .replace('rewrite * /404.html', `rewrite * ${base}404.html`),
    },
    command: ['caddy', 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
  }),
};

/** Serves a built site by a server of Debian with its configuration in docs/deploy, on a port and in a folder of its own. */
export async function startOwnServer(server: ServerName, { dir, base }: { dir: string; base: string }) {
  const folder = mkdtempSync(join(tmpdir(), `${server}-`));
  const place = join(folder, 'www', base);
  mkdirSync(dirname(place), { recursive: true });
  if (base === '/') rmSync(join(folder, 'www'), { recursive: true, force: true });
  symlinkSync(resolve(dir), place.replace(/\/$/u, ''));
  const rules = readHeadersFile(readFileSync(join(dir, '_headers'), 'utf8'));
  writeFileSync(join(folder, 'links'), serverLinks(rules, server));
  const port = await freePort();
  const { files, command } = SERVERS[server]({ folder, base, port });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const [program = '', ...parameters] = command;
  const running = spawn(program, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (words) => (said += String(words)));
  const url = `http://127.0.0.1:${port}${base}`;
  const stop = async () => {
    running.kill();
    if (running.exitCode === null) await new Promise((done) => running.once('exit', done));
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return { url, rules, stop };
    if (running.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop();
  throw new Error(`${server} does not serve: ${said}`);
}
