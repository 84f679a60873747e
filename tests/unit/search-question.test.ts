import { describe, expect, test } from 'vitest';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { answerPlaces, excerpt } from '../../src/lib/search/query/marks.ts';
import { parseQuery } from '../../src/lib/search/query/query.ts';
import { articleOf, memoryIndex } from '../support/memory-index.ts';

function read(query: string) {
  const { terms, wanted } = parseQuery(query);
  return { wanted, words: terms.map(({ text }) => text) };
}

describe('a question', () => {
  test.each([
    ['how many people live in the Fergana Valley', 'number', ['people', 'live', 'Fergana', 'Valley']],
    ['How much did trade grow?', 'number', ['trade', 'grow']],
    ['when did Uzbekistan join the WTO', 'time', ['Uzbekistan', 'join', 'WTO']],
    ['who is the editor of the journal', 'person', ['editor', 'journal']],
    ['what is soft power', undefined, ['soft', 'power']],
    ['Сколько человек живёт в долине?', 'number', ['человек', 'живёт', 'долине']],
    ['в каком году был создан совет', undefined, ['году', 'создан', 'совет']],
    ['Ферғана алқабында қанша адам тұрады', 'number', ['Ферғана', 'алқабында', 'адам', 'тұрады']],
    ['журналдың редакторы кім', 'person', ['журналдың', 'редакторы']],
    ['жібек жолы деген не', undefined, ['жібек', 'жолы']],
    ['кто такой Касымов', 'person', ['Касымов']],
    ['келісімге қашан қол қойылды', 'time', ['келісімге', 'қол', 'қойылды']],
  ])('%s: its asking words are no search words', (query, wanted, words) => {
    expect(read(query)).toEqual({ wanted, words });
  });

  test('is none where the words may be meant', () => {
    expect(read('who').words).toEqual(['who']);
    expect(read('World Health Organization WHO').words).toEqual(['World', 'Health', 'Organization', 'WHO']);
    expect(read('know how transfer').words).toEqual(['know', 'how', 'transfer']);
    expect(read('сколько').words).toEqual(['сколько']);
  });

  test('is answered first where a figure, a year or a person stands', async () => {
    const index = memoryIndex([
      articleOf('valley', [
        { text: 'The valley and its people are known for their gardens.' },
        { text: 'The valley has a people of 14 millions.' },
        { text: 'The valley, its people and their council were united in 1998.' },
      ]),
    ]);
    const first = async (query: string) => {
      const { found } = await answer(index, query, { filter: NO_FILTER, isExact: false });
      const [best] = await found.slice(0, 1);
      return (await best?.passages(0, 1))?.[0]?.pieces.map(({ text }) => text).join('');
    };
    expect(await first('how many people in the valley')).toContain('14 millions');
    expect(await first('when were the people of the valley united')).toContain('1998');
  });

  test('shows the figure beside the words, not the beginning of the paragraph', () => {
    const filler = 'and so it goes on for a while without saying anything of use to anybody, ';
    const text = `The valley is old, ${filler.repeat(5)}and the valley has 14 million people, ${filler.repeat(3)}`;
    const marks = [...text.matchAll(/valley/gu)].map(({ index }) => ({ start: index, end: index + 6 }));
    const shown = excerpt(text, marks, answerPlaces(text, 'number'));
    expect(shown.map((piece) => piece.text).join('')).toContain('14 million people');
  });
});
