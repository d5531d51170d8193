import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { createKit, orderIdOf } from '../kit.ts';
import { bring, linkFor, linkKey } from './proof-kit.ts';

const run = promisify(execFile);
const page = readFileSync(new URL('../../../../docs/guide/keys.md', import.meta.url), 'utf8');

function exampleNamed(name: string): string {
  const [, code = ''] =
    new RegExp(`<!-- example: ${name} -->\\n\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  return code.trim();
}

describe('docs/guide/keys.md', () => {
  it('T8 rotates a key with one command, so that links of the old and the new key open their orders', async () => {
    const older = { id: 'mail-0', secret: 'a-link-key-that-is-older-than-the-first' };
    const env = { ...process.env, AMEND_LINK_KEYS: JSON.stringify([linkKey, older]) };
    const { stdout } = await run('sh', ['-c', exampleNamed('rotate-key\\.sh')], { env });
    const keys: readonly (typeof linkKey)[] = JSON.parse(stdout);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toEqual(linkKey);
    expect(keys[0]?.secret).toMatch(/^[0-9a-f]{64}$/);
    const kit = await createKit({ config: { proofs: { 'signed-link': { keys } } } });
    const orderId = orderIdOf(kit.simulator, '#1001');
    for (const key of keys) {
      const link = linkFor(orderId, '2026-11-24T09:00:00Z', key);
      expect((await bring(kit, { kind: 'signed-link', link })).status).toBe(201);
    }
    const link = linkFor(orderId, '2026-11-24T09:00:00Z', older);
    expect((await bring(kit, { kind: 'signed-link', link })).status).toBe(401);
  });
});
