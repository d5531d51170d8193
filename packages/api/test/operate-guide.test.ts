import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { AuditEntry } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { createKit, createShopper } from './kit.ts';
import { ask, note } from './refusals/refusal-case.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guide/operate.md'), 'utf8');

function example(name: string): unknown {
  const [, json = ''] = guide.split(`<!-- example: ${name} -->\n\`\`\`json\n`)[1]?.match(/^(.*)\n```/) ?? [];
  return JSON.parse(json);
}

/** The first column of the tables whose first column begins with this. */
const named = (heading: string): readonly string[] =>
  (guide.split(`| ${heading}`)[1]?.split('\n\n')[0] ?? '')
    .split('\n')
    .slice(2)
    .flatMap((row) => row.split('|')[1]?.match(/[a-zA-Z]+/g) ?? []);

describe('docs/guide/operate.md', () => {
  it('shows a line of the log as it is, and explains every field of one', async () => {
    const kit = await createKit({ config: { limits: { quotes: { most: 1, withinSeconds: 60 } } } });
    const shopper = await createShopper(kit, '#1001');
    await ask(shopper, note);
    await ask(shopper, note);
    expect(kit.logs.at(-1)).toEqual(example('request.json'));
    expect(named('field')).toEqual(expect.arrayContaining(Object.keys(kit.logs.at(-1) ?? {})));
  });

  it('shows an entry of the audit as it is', async () => {
    const kit = await createKit();
    const shopper = await createShopper(kit, '#1001');
    await shopper.accept(note, await shopper.quote(note));
    const [entry] = (await kit.engine.listAudit(shopper.orderId)).entries;
    const shown = AuditEntry.parse(example('audit-entry.json'));
    expect({ ...shown, editId: entry?.editId, credentialId: entry?.credentialId }).toEqual(entry);
  });

  it('names every limit with its default', async () => {
    const { limits } = (await createKit()).config;
    expect(named('`limits.`')).toEqual(Object.keys(limits));
    const seconds = { minute: 60, hour: 3600, day: 86_400 };
    for (const [name, limit] of Object.entries(limits)) {
      const [, most = '', unit = 'day'] =
        guide.match(new RegExp(`^\\| \`${name}\` \\|.*\\| ([\\d,]+) an? (minute|hour|day) \\|$`, 'm')) ?? [];
      const withinSeconds = Object.entries(seconds).find(([each]) => each === unit)?.[1];
      expect([name, limit]).toEqual([name, { most: Number(most.replace(',', '')), withinSeconds }]);
    }
  });
});
