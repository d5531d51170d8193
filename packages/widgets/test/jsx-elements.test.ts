import { readFileSync } from 'node:fs';

import { describe, expect, expectTypeOf, it } from 'vitest';

import type { AmendEvents } from '../src/events.ts';
import { AMEND_TAGS } from '../src/jsx/elements.ts';
import type { AmendElements, AmendSettingAttributes } from '../src/jsx/elements.ts';

const guide = readFileSync(new URL('../../../docs/guide/embed.md', import.meta.url), 'utf8');
const shell = readFileSync(new URL('../src/element.ts', import.meta.url), 'utf8');

// Every name, so that the compiler complains of one too few as well as of one too many.
const settings: Readonly<Record<keyof AmendSettingAttributes, true>> = {
  locale: true,
  'time-zone': true,
  token: true,
};
const events: Readonly<Record<keyof AmendEvents, true>> = {
  'amend:ready': true,
  'amend:change': true,
  'amend:problem': true,
};

describe('the elements in JSX', () => {
  it('are those of the guide', () => {
    const documented = [...guide.matchAll(/^\| `<(amend-[a-z-]+)>` \|/gm)].map(([, tag]) => tag);
    expect([...AMEND_TAGS].toSorted()).toEqual(documented.toSorted());
    expectTypeOf<keyof AmendElements<object>>().toEqualTypeOf<(typeof AMEND_TAGS)[number]>();
  });

  it('take the attributes that the elements watch, and that the guide has', () => {
    const [, watched = ''] = /observedAttributes = \[(.+)\]/.exec(shell) ?? [];
    expect(Object.keys(settings)).toEqual(watched.split(', ').map((name) => name.slice(1, -1)));
    const [, documented = ''] = /^\| (.+) \| an element \|/m.exec(guide) ?? [];
    expect(Object.keys(settings)).toEqual(documented.split(', ').map((name) => name.slice(1, -1)));
  });

  it('listen to the events of the guide', () => {
    const documented = [...guide.matchAll(/^\| `(amend:[a-z]+)` \|/gm)].map(([, name]) => name);
    expect(Object.keys(events)).toEqual(documented);
  });
});
