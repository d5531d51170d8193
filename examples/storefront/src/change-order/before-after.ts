import type { ChangeWords } from '../words/change/words.ts';
import { make, type Child } from './element.ts';

/** What was, struck through, and what will be; only once where it stays. */
export function beforeAfter(before: string | null, after: string | null, words: ChangeWords): HTMLElement {
  if (before === after) return make('span', {}, after ?? '');
  const sides = [
    before === null ? [] : [make('del', {}, say(words.before), before)],
    after === null ? [] : [make('ins', {}, say(words.after), after)],
  ];
  return make('span', { class: 'before-after' }, ...sides.flat().flatMap((side) => [side, ' ']));
}

// How it is written must not be all that tells which is which.
function say(word: string): Child {
  return make('span', { class: 'hidden' }, `${word} `);
}
