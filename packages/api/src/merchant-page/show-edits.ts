import { Decision } from '@amend/contract';
import { problemOf } from '@amend/engine';
import type { Engine, Refusal } from '@amend/engine';

import type { ApiContext } from '../context.ts';
import { readerOf, staffOf } from '../shopper.ts';
import { writePage } from './write-page.ts';

/** `GET /merchant/orders/:orderId`: the edits of an order, and those that wait for a decision first. */
export function showEdits(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => show(engine, c, null);
}

/** How the page's own form is sent. Others are not read: of a broken one in parts, reading ends with an error. */
const FORM = /^application\/x-www-form-urlencoded(;|$)/i;

/** `POST /merchant/orders/:orderId/edits/:editId`: the decision of a member of staff, from the form on the page. */
export function decideOnPage(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const isForm = FORM.test(c.req.header('content-type') ?? '');
    const { word, note } = isForm ? await c.req.parseBody() : {};
    const decision = Decision.safeParse({ note: typeof note === 'string' ? note.trim() : undefined });
    if (!decision.success || (word !== 'approve' && word !== 'decline'))
      return show(engine, c, { code: 'body_invalid' });
    const orderId = c.req.param('orderId') ?? '';
    const verdict = { isApproved: word === 'approve', note: decision.data.note || null };
    const decided = await engine.decide(orderId, c.req.param('editId') ?? '', verdict, staffOf(c));
    return decided.ok ? leadBack(c, orderId) : show(engine, c, decided.refusal);
  };
}

/** Not `c.redirect`, which knows nothing of the headers that every answer has. */
function leadBack(c: ApiContext, orderId: string): Response {
  const headers = { ...c.get('answerHeaders'), 'x-request-id': c.get('requestId') };
  return new Response(null, {
    status: 303,
    headers: { ...headers, location: `/merchant/orders/${orderId}` },
  });
}

async function show(engine: Engine, c: ApiContext, refusal: Refusal | null): Promise<Response> {
  const reader = readerOf(c);
  const order = await engine.listEdits(c.req.param('orderId') ?? '', reader);
  const standing = refusal ?? (order.ok ? null : order.refusal);
  const problem = standing && problemOf(standing, c.get('display'), c.get('requestId'));
  const shown = order.ok ? order.value : { orderId: c.req.param('orderId') ?? '', edits: [], tasks: [] };
  const nonce = c.get('requestId');
  const page = writePage({
    order: shown,
    reader,
    notice: problem && `${problem.detail} ${problem.nextStep}`,
    nonce,
  });
  return new Response(String(await page), { status: problem?.status ?? 200, headers: headersWith(c, nonce) });
}

function headersWith(c: ApiContext, nonce: string): Record<string, string> {
  return {
    ...c.get('answerHeaders'),
    'x-request-id': c.get('requestId'),
    'content-type': 'text/html; charset=utf-8',
    // The form of the page says where it comes from.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  };
}
