import type { Language } from '../src/languages.ts';
import { wordsForShopper } from '../src/mail/languages.ts';
import { problemWords } from '../src/problems/words.ts';

/** What sentences are told of in tests, so that it can be found in what they say. */
const said = {
  closedAt: '⟨closedAt⟩',
  opensAt: { date: '⟨date⟩', time: '⟨time⟩' },
  wait: '⟨wait⟩',
  waysToShow: '⟨waysToShow⟩',
  order: '⟨order⟩',
  amount: '⟨amount⟩',
  date: '⟨date⟩',
  time: '⟨time⟩',
  quantity: '⟨quantity⟩',
  before: '⟨before⟩',
  after: '⟨after⟩',
};

/** Everything that the engine says in a language, each text by where it stands, but how long to wait, which has the forms that a language has. */
export function textsOf(language: Language): ReadonlyMap<string, string> {
  const { problems, fields, fieldNames, proofs } = problemWords[language];
  const mails = wordsForShopper({ locale: language });
  const { quoted, quantity, added, ...changes } = mails.changes;
  return new Map(
    leavesOf({
      problems,
      fieldNames,
      proofs,
      fields: Object.fromEntries(Object.entries(fields).map(([reason, say]) => [reason, say('⟨field⟩')])),
      mails: {
        ...mails,
        changes: {
          ...changes,
          quoted: quoted('⟨text⟩'),
          quantity: quantity(2, 5),
          added: added(4, '⟨item⟩'),
        },
      },
    }),
  );
}

/** What a text says of what it was told, in the order of the alphabet. */
export function particularsIn(text: string): readonly string[] {
  return [...new Set(text.match(/⟨\w+⟩|\d+/gu) ?? [])].toSorted();
}

function leavesOf(words: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    if (isSentence(value)) return [[here, value(said)] as const];
    return typeof value === 'object' && value !== null ? leavesOf(value, here) : [];
  });
}

function isSentence(value: unknown): value is (particulars: typeof said) => string {
  return typeof value === 'function';
}
