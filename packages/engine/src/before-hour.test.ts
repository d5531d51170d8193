import { describe, expect, it } from 'vitest';

import { beforeHour } from './before-hour.ts';

describe('beforeHour', () => {
  it.each([
    ['1:05', 'la 1:05'],
    ['01:05', 'la 01:05'],
    ['1:05 p.m.', 'la 1:05 p.m.'],
    ['10:05', 'las 10:05'],
    ['13:05', 'las 13:05'],
    ['21:05', 'las 21:05'],
    ['0:05', 'las 0:05'],
  ])('says %s with the article of its hour', (time, said) => {
    expect(beforeHour('la ', 'las ')(time)).toBe(said);
  });
});
