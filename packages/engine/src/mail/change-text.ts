import type { ChangeEffect } from '@amend/contract';

import { changeLine } from './change-line.ts';
import { wordsForShopper } from './languages.ts';

/** What a change did, in one line: in the language of the locale where Amend speaks it, else in English. */
export function changeText(effect: ChangeEffect, locale: string): string {
  return changeLine(effect, wordsForShopper({ locale }));
}
