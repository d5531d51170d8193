import { beforeAll, describe, expect, it } from 'vitest';

import { findOffences, measureScript } from './measure.ts';
import type { BuiltFile } from './measure.ts';

let built: readonly BuiltFile[];

beforeAll(async () => void (built = await measureScript()));

const findIn = (name: string, content: string) =>
  findOffences([...built, { name, content: Buffer.from(content), weight: 0 }]).filter((offence) =>
    offence.startsWith(name),
  );

describe('findOffences', () => {
  it('finds nothing in any file of the script that must not reach a shop', () => {
    expect(built.map(({ name }) => name)).toEqual(expect.arrayContaining(['amend.js', 'amend.css']));
    expect(findOffences(built).filter((offence) => offence.endsWith('must not reach the script.'))).toEqual(
      [],
    );
  });

  it('lets no part ask for the loader, which a page may have loaded under another address', () => {
    expect(
      built
        .filter(({ name, content }) => name.endsWith('.js') && /amend\.js/.test(String(content)))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it.each([
    ['zod', 'const a={_zod:{}}'],
    ['classic zod', 'throw Object.assign(b,{name:"ZodError"})'],
    ['ky', 'super(`Request timed out: ${c}`)'],
    ['a number formatter, which takes tens of milliseconds to start', 'new Intl.NumberFormat("de")'],
    [
      "the call that begins an edit at Shopify, which is the API's alone",
      'mutation{orderEditBegin(id:$id){x}}',
    ],
    ["the header with the shop's own access to Shopify", 'h["X-Shopify-Access-Token"]=d'],
    ["the header with the shop's own access to Shopify", "h.set('x-shopify-access-token',d)"],
  ])('reports a file that holds %s: %s', (thing, content) => {
    for (const name of ['chunk-abc123.js', 'more.css'])
      expect(findIn(name, content)).toEqual([`${name} contains ${thing}; it must not reach the script.`]);
  });
});
