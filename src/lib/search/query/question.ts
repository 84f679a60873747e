import { fold } from '../language/fold.ts';
import type { Token } from '../language/tokens.ts';

/** What a question asks for: a number, a time, a person. */
export type Wanted = 'number' | 'time' | 'person';

/** Words by which a question is known, folded, and what they ask for; in English only where the query begins with them. */
const ASKING: Readonly<Record<'en' | 'other', Readonly<Record<string, Wanted | ''>>>> = {
  en: {
    how: '',
    what: '',
    when: 'time',
    where: '',
    which: '',
    who: 'person',
    whom: 'person',
    whose: 'person',
    why: '',
  },
  other: {
    сколько: 'number',
    скольких: 'number',
    когда: 'time',
    кто: 'person',
    кого: 'person',
    кому: 'person',
    кем: 'person',
    чей: 'person',
    где: '',
    куда: '',
    откуда: '',
    почему: '',
    зачем: '',
    какой: '',
    какая: '',
    какое: '',
    какие: '',
    каких: '',
    каким: '',
    какими: '',
    каком: '',
    какую: '',
    какова: '',
    каков: '',
    канша: 'number',
    каншасы: 'number',
    неше: 'number',
    нешеу: 'number',
    нешинши: 'number',
    кашан: 'time',
    ким: 'person',
    кимдер: 'person',
    кимнин: 'person',
    кимге: 'person',
    кайда: '',
    кайдан: '',
    кай: '',
    кайсы: '',
    кандай: '',
    калай: '',
    неге: '',
    неликтен: '',
    не: '',
  },
};

/** Words that only belong to the asking; they are no search words in a question. */
const BESIDES = new Set(
  (
    'many much often long far old do does did is are was were will would can could should there it ' +
    'ли был была было были есть находится такой такая такое такие деген дегенимиз ма ме ба бе па пе еди болды бар'
  ).split(' '),
);

/** Behind `how` they ask for a number. */
const AMOUNTS = new Set(['many', 'much', 'often', 'long', 'far', 'old', 'large', 'big', 'high']);

/** A question: what it asks for, and the words of it that are searched for. */
export interface Question {
  wanted: Wanted | undefined;
  words: Token[];
}

/** Reads a query as a question, if it is one that has words besides the asking. */
export function readQuestion(tokens: readonly Token[]): Question | undefined {
  const folded = tokens.map(({ text }) => fold(text));
  const [first = '', second = ''] = folded;
  const isEnglish = Object.hasOwn(ASKING.en, first);
  const asking = folded.filter((word) => Object.hasOwn(ASKING.other, word));
  if (tokens.length < 3 || (!isEnglish && asking.length === 0)) return undefined;
  const words = tokens.filter((_, place) => {
    const word = folded[place] ?? '';
    return !BESIDES.has(word) && !Object.hasOwn(ASKING.other, word) && !(place === 0 && isEnglish);
  });
  if (words.length === 0) return undefined;
  const kinds = asking.map((word) => ASKING.other[word]);
  if (isEnglish) kinds.push(first === 'how' && AMOUNTS.has(second) ? 'number' : ASKING.en[first]);
  return { wanted: kinds.find((kind): kind is Wanted => kind !== undefined && kind !== ''), words };
}
