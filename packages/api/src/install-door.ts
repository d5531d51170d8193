import type { Engine } from '@amend/engine';
import type { Hono } from 'hono';

import { answerProblem } from './answers.ts';
import { bearerOf } from './bearer.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { addRoutes } from './routes.ts';

/** Where an app that shops install hands the session token over that the admin gave it. */
export const INSTALL_PATH = '/shopify/installation';

/** `POST /shopify/installation`: changes a session token of the admin, the bearer token, for the shop's access tokens (rules K6, K7). No page may read the answer. */
export function openInstallDoor(app: Hono<ApiEnv>, install: Engine['install']): void {
  async function handle(c: ApiContext): Promise<Response> {
    const installed = await install(bearerOf(c) ?? '');
    if (!installed.ok) return answerProblem(c, installed.refusal);
    const headers = { ...c.get('answerHeaders'), 'x-request-id': c.get('requestId') };
    return new Response(null, { status: 204, headers });
  }

  addRoutes(app, [{ method: 'POST', path: INSTALL_PATH, handle }]);
}
