import { describe, expect, it } from 'vitest';

import { inOwnWords } from './own-words.ts';

describe('inOwnWords', () => {
  it.each([
    ['Order cannot be edited.', 'Order cannot be edited.'],
    ['Quantity must be less than or equal to 500.', 'Quantity must be less than or equal to 500.'],
    ['You can’t edit this order because it’s archived', 'You can’t edit this order because it’s archived'],
    ["Variant isn't available", "Variant isn't available"],
    ['Phone 5209998877 is invalid for Ermengarde Quist', 'Phone … is invalid for …'],
    ['ermengarde@private.example is not an email', '… is not an email'],
    ['Note "a private wish" and “another one” are too long', 'Note … and … are too long'],
    ["Value 'a private wish' isn't allowed, nor 'this'", "Value … isn't allowed, nor …"],
    ['Xylophonweg 7, Berlin: No.', '… 7, … No.'],
  ])('Q1 says of %o %o', (message, said) => {
    expect(inOwnWords(message)).toBe(said);
  });
});
