import { Edit } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { closedAnswer } from '../src/answer-headers.ts';
import { correction, merchantKey } from './kit.ts';
import type { Kit } from './kit.ts';
import { linesIn, openOrder, readEdit } from './settling.ts';

const asks = { name: 'ask', version: '2', when: {}, then: { 'every-change': { approval: true } } } as const;

/** A gift message that looks like HTML. */
const message = { kind: 'add-note', topic: 'gift-message', text: '<script>alert(1)</script>' } as const;

async function openPage() {
  const open = await openOrder({ config: { rules: [asks] } });
  const { shopper, dearer } = open;
  const changes = [dearer, message, ...(await correction(shopper, { zip: '10117' }))];
  const response = await shopper.accept(changes, await shopper.quote(changes), 'intent-page');
  const edit = Edit.parse(await response.json());
  const path = `/merchant/orders/${shopper.orderId}`;
  return { ...open, edit, path };
}

const basic = (secret: string) => ({ authorization: `Basic ${btoa(`staff:${secret}`)}` });
const staff = basic(merchantKey.secret);

const send = ({ api }: Kit, path: string, fields: Record<string, string>, headers: Record<string, string>) =>
  Promise.resolve(api.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) }));

describe('the page of the merchant’s staff', () => {
  it.each([
    ['no key', {}],
    ['a guessed one', basic('guessed')],
    ['a bearer token', { authorization: `Bearer ${merchantKey.secret}` }],
  ])('A3 M1 is shut to %s', async (_, headers) => {
    const { kit, path } = await openPage();
    const response = await kit.api.request(path, { headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Basic realm="Amend", charset="UTF-8"');
    expect(await response.text()).not.toContain('Ink');
  });

  it('A8 shows what was asked for, what it costs and by which rules, without a script', async () => {
    const { kit, path } = await openPage();
    const response = await kit.api.request(path, { headers: staff });
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'nonce-[^']+'; form-action 'self'/);
    const text = await response.text();
    expect(text).toContain('Ink / XL');
    expect(text).toContain('€4.00');
    expect(text).toContain('ask@2');
    expect(text).toContain('In place of: Lena Hartwig, Invalidenstraße 116, 10155 Berlin, Germany');
    // Whoever reads a time has to know whose it is.
    expect(text).toMatch(/Asked for on Monday, November 23, 9:00 AM\s+\(UTC\)/);
    expect(text).not.toMatch(/<script/i);
    expect(text).toContain('&lt;script&gt;');
  });

  it.each([
    ['approve', 'committed', ['Cream ×2', 'Ink / XL ×1']],
    ['decline', 'declined', ['Sage / M ×1', 'Cream ×2']],
  ])('A3 B1 lets staff %s, with their words to the shopper', async (word, status, lines) => {
    const { kit, path, shopper, edit } = await openPage();
    const headers = { ...staff, 'sec-fetch-site': 'same-origin' };
    const response = await send(kit, `${path}/edits/${edit.id}`, { word, note: ' Gladly. ' }, headers);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(path);
    expect(Object.fromEntries(response.headers)).toMatchObject(closedAnswer);
    expect(response.headers.get('x-request-id')).toBe('request-1');
    expect(await readEdit(shopper, edit)).toMatchObject({ status, approval: { note: 'Gladly.' } });
    expect(linesIn(kit)).toEqual(lines);
    const page = await (await kit.api.request(path, { headers: staff })).text();
    expect(page).toContain('Nothing waits.');
    expect(page).toContain('Gladly.');
  });

  it('A8 takes no decision from another site', async () => {
    const { kit, path, shopper, edit } = await openPage();
    const headers = { ...staff, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const response = await send(kit, `${path}/edits/${edit.id}`, { word: 'approve' }, headers);
    expect(response.status).toBe(403);
    expect((await readEdit(shopper, edit)).status).toBe('requested');
  });

  it.each([
    ['multipart/form-data; boundary=', 'word=approve'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data\r\n\r\napprove\r\n--x--'],
    ['application/json', '{"word":"approve"}'],
    ['', 'word=approve'],
  ])('A8 takes no decision from anything but a form as the page sends it: %s', async (type, body) => {
    const { kit, path, shopper, edit } = await openPage();
    const headers = { ...staff, 'sec-fetch-site': 'same-origin', 'content-type': type };
    const response = await kit.api.request(`${path}/edits/${edit.id}`, { method: 'POST', headers, body });
    expect(response.status).toBe(422);
    expect((await readEdit(shopper, edit)).status).toBe('requested');
    expect(kit.reports).toEqual([]);
  });

  it('A3 says on the page what stands against a decision', async () => {
    const { kit, path, edit } = await openPage();
    const headers = { ...staff, 'sec-fetch-site': 'same-origin' };
    await send(kit, `${path}/edits/${edit.id}`, { word: 'decline' }, headers);
    const response = await send(kit, `${path}/edits/${edit.id}`, { word: 'approve' }, headers);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('does not wait for a decision');
    const odd = await send(kit, `${path}/edits/${edit.id}`, { word: 'maybe' }, headers);
    expect(odd.status).toBe(422);
  });
});
