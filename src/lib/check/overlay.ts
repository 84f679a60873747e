import { describe, type Problem } from './problem.ts';

/** Problems as the message with which a browser lays them over the page (https://vite.dev/guide/api-plugin#client-server-communication). */
export function overlayOf(errors: readonly Problem[]) {
  const count = errors.length === 1 ? '1 error' : `${String(errors.length)} errors`;
  return {
    type: 'error' as const,
    err: {
      name: 'The content',
      title: `The content has ${count}`,
      // The overlay shows it as HTML.
      message: errors.map((error) => `• ${escapeHtml(describe(error))}`).join('<br><br>'),
      stack: '',
    },
  };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
