import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { serve } from '../src/node.ts';
import { orderOf } from './start.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, example = ''] = /<!-- example: swap -->\n```sh\n([\s\S]*?)```/.exec(readme) ?? [];

describe('the README', () => {
  it('gets from install to a swapped variant in ten lines', async () => {
    const [start, ...lines] = example.trim().split('\n');
    expect([start?.startsWith('npx -y @amend/simulator'), lines.length]).toEqual([true, 9]);
    const { url, simulator, close } = await serve({ port: 0 });
    const script = lines.join('\n').replaceAll('localhost:4100', url);
    const { stdout } = await promisify(execFile)('bash', ['-euc', script]);
    await close();
    expect(stdout.match(/"userErrors":\[\]/g)).toHaveLength(3);
    expect(orderOf(simulator, 1001).lines).toMatchObject([
      { variantTitle: 'Sage / M', currentQuantity: 0 },
      { title: 'Enamel mug', currentQuantity: 2 },
      { variantTitle: 'Sage / L', currentQuantity: 1 },
    ]);
  });
});
