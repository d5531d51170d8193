import { describe, expect, it } from 'vitest';

import { tryRequests } from './try-requests.ts';

describe('every operation', () => {
  it('P1 P2 P3 P5 Q1 B1 answers whatever it is sent as the contract says', async () => {
    const { requests, answers, failure } = await tryRequests({ seed: 1, count: 50 });
    expect(failure).toBeNull();
    expect(requests).toBeGreaterThan(250);
    const statuses = new Set([...answers.keys()].map((each) => each.split(' ')[2]));
    expect([...statuses]).toEqual(expect.arrayContaining(['200', '201', '400', '401', '404', '422']));
  });
});
