import { Redaction } from '@amend/contract';
import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../../answers.ts';
import { readBody } from '../../body.ts';
import type { ApiContext } from '../../context.ts';

/** What the merchant may ask that is about no one order. */
export type ShopDesk = Pick<Engine, 'listDataRequests' | 'exportDataRequest' | 'eraseOrders' | 'readAccess'>;

/** `GET /v1/merchant/data-requests`: what customers have asked to be told of themselves. */
export function listDataRequests(desk: ShopDesk) {
  return async (c: ApiContext): Promise<Response> => answer(c, await desk.listDataRequests(), 200);
}

/** `GET /v1/merchant/data-requests/:requestId`: everything that is kept of the orders of one of them. */
export function exportDataRequest(desk: ShopDesk) {
  return async (c: ApiContext): Promise<Response> => {
    const exported = await desk.exportDataRequest(c.req.param('requestId') ?? '');
    return exported.ok ? answer(c, exported.value, 200) : answerProblem(c, exported.refusal);
  };
}

/** `POST /v1/merchant/redactions`: erases the personal data of some orders. */
export function redact(desk: ShopDesk) {
  return async (c: ApiContext): Promise<Response> => {
    const redaction = await readBody(c, Redaction);
    if (!redaction.ok) return answerProblem(c, redaction.refusal, redaction);
    return answer(c, await desk.eraseOrders(redaction.body.orderIds), 200);
  };
}

/** `GET /v1/merchant/access`: which scopes are needed at Shopify, and which are missing. */
export function readAccess(desk: ShopDesk) {
  return async (c: ApiContext): Promise<Response> => {
    const report = await desk.readAccess();
    return report.ok ? answer(c, report.value, 200) : answerProblem(c, report.refusal);
  };
}
