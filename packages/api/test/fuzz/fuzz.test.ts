import { describe, expect, it } from 'vitest';

import { tryRequests } from './try-requests.ts';

describe('every operation', () => {
  it.each([
    ['Node', 'node', 50],
    ['Cloudflare', 'cloudflare', 25],
  ] as const)(
    'P1 P2 P3 P5 Q1 B1 answers whatever it is sent as the contract says, on %s',
    async (_, host, count) => {
      const { requests, answers, failure } = await tryRequests({ seed: 1, count, host });
      expect(failure).toBeNull();
      expect(requests).toBeGreaterThan(5 * count);
      const statuses = new Set([...answers.keys()].map((each) => each.split(' ')[2]));
      expect([...statuses]).toEqual(expect.arrayContaining(['200', '201', '400', '401', '404', '422']));
    },
  );
});
