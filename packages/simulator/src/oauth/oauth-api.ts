import { answerWithFaults } from '../admin-graphql/answer-with-faults.ts';
import { answerJson } from '../admin-graphql/responses.ts';
import type { Faults } from '../faults.ts';
import type { App } from '../platform/app.ts';
import { answerStanding } from '../platform/standing.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { AccessTokenRecord } from './access-token-record.ts';
import {
  grantClientCredentials,
  grantRefresh,
  grantTokenExchange,
  INACTIVE_REFRESH_TOKEN,
  isRefusal,
  refuse,
  TOKEN_EXCHANGE,
  type Grant,
} from './grants.ts';

export interface OauthApiOptions {
  readonly apps: readonly App[];
  readonly faults: Faults;
  readonly readState: () => ShopState;
  readonly now: () => Date;
  readonly nextId: () => number;
  readonly onChange: () => void;
}

export const TOKEN_PATH = '/admin/oauth/access_token';

const GRANTS: Readonly<Record<string, Grant>> = {
  client_credentials: grantClientCredentials,
  [TOKEN_EXCHANGE]: grantTokenExchange,
  refresh_token: grantRefresh,
};

/** What a fault names to strike here. */
const OPERATION = 'oauth/access_token';

/** Answers `POST /admin/oauth/access_token`, in form or JSON. */
export function createOauthApi(options: OauthApiOptions): { answer(request: Request): Promise<Response> } {
  return {
    answer: (request) =>
      answerWithFaults(options.faults.claim([OPERATION], true), request, () => answerGrant(request, options)),
  };
}

async function answerGrant(request: Request, options: OauthApiOptions): Promise<Response> {
  const { apps, now, nextId } = options;
  const { platform, shop } = options.readState();
  const closed = answerStanding(platform.standing);
  if (closed !== null) return closed;
  if (request.method !== 'POST') return answerJson({ errors: 'Not Found' }, 404);
  const form = await readForm(request);
  const app = apps.find((each) => each.clientId === form['client_id']);
  if (app === undefined || platform.uninstalled.includes(app.clientId)) {
    const words = 'The application could not be found (maybe it was deleted?)';
    return answerJson(refuse('application_cannot_be_found', words), 400);
  }
  if (form['client_secret'] !== app.clientSecret) {
    return answerJson(refuse('invalid_client', 'The client secret is missing or wrong.'), 401);
  }
  const grant = GRANTS[form['grant_type'] ?? ''];
  if (grant === undefined) {
    const words = `grant_type must be one of ${Object.keys(GRANTS).join(', ')}.`;
    return answerJson(refuse('unsupported_grant_type', words), 400);
  }
  const outcome = await grant({ platform, now: now(), nextId, shopDomain: shop.myshopifyDomain }, app, form);
  if (isRefusal(outcome))
    return answerJson(outcome, outcome.error_description === INACTIVE_REFRESH_TOKEN ? 401 : 400);
  options.onChange();
  return answerJson(describeToken(outcome));
}

function describeToken({ token, scopes, issuedAt, expiresAt, refresh }: AccessTokenRecord): object {
  const secondsUntil = (instant: string) => (Date.parse(instant) - Date.parse(issuedAt)) / 1000;
  return {
    access_token: token,
    scope: scopes.join(','),
    ...(expiresAt === null ? {} : { expires_in: secondsUntil(expiresAt) }),
    ...(refresh === null
      ? {}
      : { refresh_token: refresh.token, refresh_token_expires_in: secondsUntil(refresh.expiresAt) }),
  };
}

async function readForm(request: Request): Promise<Readonly<Record<string, string>>> {
  const body = await request.text();
  const isJson = /^application\/json\b/i.test(request.headers.get('content-type') ?? '');
  const entries = isJson ? readJsonEntries(body) : [...new URLSearchParams(body)];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function readJsonEntries(body: string): [string, unknown][] {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  } catch {
    return [];
  }
}
