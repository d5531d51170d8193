import { endpoints, merchantEndpoints } from '@amend/contract';
import type { Engine } from '@amend/engine';
import type { Hono } from 'hono';

import type { ApiEnv } from './context.ts';
import { createFrontDoor } from './front-door.ts';
import type { FrontDoorOptions } from './front-door.ts';
import { decideOnPage, showEdits } from './merchant-page/show-edits.ts';
import { acceptEdit } from './routes/accept-edit.ts';
import { decideEdit } from './routes/merchant/decide-edit.ts';
import { explainOrder } from './routes/merchant/explain-order.ts';
import { listAudit } from './routes/merchant/list-audit.ts';
import { listEdits } from './routes/merchant/list-edits.ts';
import { listEvents } from './routes/merchant/list-events.ts';
import { lookAtOrder } from './routes/merchant/look-at-order.ts';
import { releaseOrder } from './routes/merchant/release-order.ts';
import { repeatEvent } from './routes/merchant/repeat-event.ts';
import { revokeTokens } from './routes/merchant/revoke-tokens.ts';
import { shopRoutes } from './routes/merchant/shop-routes.ts';
import { quoteEdit } from './routes/quote-edit.ts';
import { readChoices } from './routes/read-choices.ts';
import { readEdit } from './routes/read-edit.ts';
import { readEdits } from './routes/read-edits.ts';
import { readOrder } from './routes/read-order.ts';
import { readReceipt } from './routes/read-receipt.ts';
import { whileOpen } from './while-open.ts';

/** What the API stands on. */
export interface ApiOptions extends FrontDoorOptions {
  readonly engine: Engine;
  /** Called once a webhook was put down, to have the engine's tasks run. It is not waited for. Default: they wait for whoever runs them. */
  readonly onNotice?: () => void;
}

/** The API as a Hono app: `app.fetch` takes a request and answers it on any runtime. */
export function createApi({ engine, onNotice, ...door }: ApiOptions): Hono<ApiEnv> {
  return createFrontDoor(door, {
    shopper: [
      { ...endpoints.readOrder, handle: readOrder(engine) },
      { ...endpoints.readChoices, handle: readChoices(engine) },
      { ...endpoints.quoteEdit, handle: quoteEdit(engine) },
      { ...endpoints.acceptEdit, handle: acceptEdit(engine) },
      { ...endpoints.readEdit, handle: readEdit(engine) },
      { ...endpoints.listEdits, handle: readEdits(engine) },
      { ...endpoints.readReceipt, handle: readReceipt(engine) },
    ].map(whileOpen(engine)),
    merchant: [
      { ...merchantEndpoints.listEdits, handle: listEdits(engine) },
      { ...merchantEndpoints.explain, handle: explainOrder(engine) },
      { ...merchantEndpoints.look, handle: lookAtOrder(engine) },
      { ...merchantEndpoints.approve, handle: decideEdit(engine, true) },
      { ...merchantEndpoints.decline, handle: decideEdit(engine, false) },
      { ...merchantEndpoints.release, handle: releaseOrder(engine) },
      { ...merchantEndpoints.revokeTokens, handle: revokeTokens(engine) },
      { ...merchantEndpoints.listEvents, handle: listEvents(engine) },
      { ...merchantEndpoints.repeatEvent, handle: repeatEvent(engine) },
      { ...merchantEndpoints.listAudit, handle: listAudit(engine) },
      ...shopRoutes(engine),
    ],
    page: { show: showEdits(engine), decide: decideOnPage(engine) },
    tokensRevokedAt: engine.tokensRevokedAt,
    async notice(delivery) {
      await engine.notice(delivery);
      onNotice?.();
    },
    install: (sessionToken) => engine.install(sessionToken),
  });
}
