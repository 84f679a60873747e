/** `npm run serve -- [--dir dist] [--base /] [--port 4321]`: the built site on this machine's loopback address. */
import { parseArgs } from 'node:util';
import { startServer } from './machine/server.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4321' },
  },
});

try {
  const { url } = await startServer({ dir: values.dir, base: values.base, port: Number(values.port) });
  console.log(url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
