import { describe, expect, it } from 'vitest';

import { openPlace } from './cloudflare-place.ts';
import { merchantKey } from './kit.ts';

describe('a refusal of an object on Cloudflare', () => {
  it.each([
    ['/v1/orders/ORDER/edits/none', 'GET', 'edit_not_found'],
    ['/v1/orders/ORDER/edits/none', 'HEAD', undefined],
    ['/v1/merchant/orders/ORDER/explain', 'HEAD', undefined],
  ])('Q2 of %s to %s is one line of the log, with or without a body', async (path, method, code) => {
    const { call, logs, orderId, token } = await openPlace();
    const bearer = path.startsWith('/v1/merchant') ? merchantKey.secret : token;
    const headers = { authorization: `Bearer ${bearer}` };
    const { status } = await call(path.replace('ORDER', orderId), { method, headers });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(logs).toEqual([expect.objectContaining({ event: 'request', method, status })]);
    expect(Reflect.get(Object(logs[0]), 'code')).toBe(code);
  });
});
