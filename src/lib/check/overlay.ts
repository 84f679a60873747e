import { xmlText } from '../xml/document.ts';
import { countOf, describe, type Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** Problems as the message with which a browser lays them over the page (https://vite.dev/guide/api-plugin#client-server-communication). */
export function overlayOf(errors: readonly Problem[]) {
  return {
    type: 'error' as const,
    err: {
      name: say('content'),
      title: countOf(errors),
      // The overlay shows it as HTML; without a stack its box for one would be empty.
      message: [
        '<style>#stack { display: none }</style>',
        errors.map((error) => `• ${xmlText([{ type: 'text', value: describe(error) }])}`).join('<br><br>'),
      ].join(''),
      stack: '',
    },
  };
}
