import { describe, expect, it } from 'vitest';

import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type Simulator } from '../src/index.ts';
import { ENDPOINT, ORIGIN, startSimulator } from './start.ts';

const CREDENTIALS = { client_id: DEFAULT_CLIENT_ID, client_secret: DEFAULT_CLIENT_SECRET };
const EXCHANGE = {
  ...CREDENTIALS,
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
};

async function askForToken(simulator: Simulator, form: Record<string, string>, asJson = false) {
  const response = await simulator.fetch(
    new Request(`${ORIGIN}/admin/oauth/access_token`, {
      method: 'POST',
      ...(asJson
        ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(form) }
        : { body: new URLSearchParams(form) }),
    }),
  );
  const body: Record<string, string> = await response.json();
  return { status: response.status, body };
}

async function tryToken(simulator: Simulator, token: string | undefined): Promise<number> {
  const response = await simulator.fetch(
    new Request(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': token ?? '' },
      body: JSON.stringify({ query: '{ shop { name } }' }),
    }),
  );
  return response.status;
}

/** A simulator that gave out an expiring token, and a way to refresh it. */
async function startExpiring() {
  const simulator = startSimulator();
  const form = { ...EXCHANGE, subject_token: await simulator.mint.idToken(), expiring: '1' };
  const { body } = await askForToken(simulator, form);
  const refresh = (refresh_token: string | undefined) =>
    askForToken(simulator, {
      ...CREDENTIALS,
      grant_type: 'refresh_token',
      refresh_token: refresh_token ?? '',
    });
  return { simulator, first: body, refresh };
}

describe('the client-credentials grant', () => {
  it.each([false, true])('gives a token for a day, without a refresh token (JSON: %s)', async (asJson) => {
    const simulator = startSimulator({ app: { scopes: ['write_orders', 'read_products'] } });
    const form = { ...CREDENTIALS, grant_type: 'client_credentials' };
    const { status, body } = await askForToken(simulator, form, asJson);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        access_token: expect.stringMatching(/^shpat_[0-9a-f]{32}$/),
        scope: 'write_orders,read_products',
        expires_in: 86_399,
      },
    });
    expect(await tryToken(simulator, body['access_token'])).toBe(200);
    await simulator.clock.advance(86_398);
    expect(await tryToken(simulator, body['access_token'])).toBe(200);
    await simulator.clock.advance(1);
    expect(await tryToken(simulator, body['access_token'])).toBe(401);
  });

  it('is refused for a shop of another organisation', async () => {
    const simulator = startSimulator({ app: { grants: ['token-exchange'] } });
    expect(await askForToken(simulator, { ...CREDENTIALS, grant_type: 'client_credentials' })).toMatchObject({
      status: 400,
      body: { error: 'shop_not_permitted' },
    });
  });

  it.each([
    [{ client_id: 'nobody' }, 400, 'application_cannot_be_found'],
    [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('refuses %o', async (wrong, status, error) => {
    const form = { ...CREDENTIALS, grant_type: 'client_credentials', ...wrong };
    expect(await askForToken(startSimulator(), form)).toMatchObject({ status, body: { error } });
  });
});

describe('the token-exchange grant', () => {
  it('gives an offline token that never expires', async () => {
    const simulator = startSimulator();
    const { body } = await askForToken(simulator, {
      ...EXCHANGE,
      subject_token: await simulator.mint.idToken(),
    });
    expect(Object.keys(body)).toEqual(['access_token', 'scope']);
    await simulator.clock.advance(365 * 86_400);
    expect(await tryToken(simulator, body['access_token'])).toBe(200);
  });

  it('gives one that expires after an hour, with a refresh token, when asked', async () => {
    const simulator = startSimulator();
    const form = { ...EXCHANGE, subject_token: await simulator.mint.idToken(), expiring: '1' };
    const { body } = await askForToken(simulator, form);
    expect(body).toMatchObject({
      expires_in: 3600,
      refresh_token: expect.stringMatching(/^shprt_/),
      refresh_token_expires_in: 7_776_000,
    });
    await simulator.clock.advance(3600);
    expect(await tryToken(simulator, body['access_token'])).toBe(401);
  });

  it('refuses an id token that has expired, is of another app, or was tampered with', async () => {
    const simulator = startSimulator({ otherApps: [{ clientId: 'other', clientSecret: 'other-secret' }] });
    const good = await simulator.mint.idToken();
    const tokens = [
      await simulator.mint.idToken({ expiresInSeconds: -60 }),
      await simulator.mint.idToken({ clientId: 'other' }),
      `${good.slice(0, -2)}xx`,
      'nonsense',
    ];
    for (const subject_token of tokens) {
      expect(await askForToken(simulator, { ...EXCHANGE, subject_token })).toEqual({
        status: 400,
        body: {
          error: 'invalid_subject_token',
          error_description: 'Token exchange cannot be performed due to an invalid subject token.',
        },
      });
    }
  });

  it('says that online tokens are not modelled', async () => {
    const simulator = startSimulator();
    const form = {
      ...EXCHANGE,
      subject_token: await simulator.mint.idToken(),
      requested_token_type: 'urn:shopify:params:oauth:token-type:online-access-token',
    };
    expect(await askForToken(simulator, form)).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: expect.stringContaining('not modelled') },
    });
  });
});

describe('the refresh-token grant', () => {
  it('rotates: a new access token and the next refresh token', async () => {
    const { simulator, first, refresh } = await startExpiring();
    const { body } = await refresh(first['refresh_token']);
    expect(body['refresh_token']).not.toBe(first['refresh_token']);
    expect(await tryToken(simulator, body['access_token'])).toBe(200);
  });

  it('keeps the old refresh token good until the new one is used', async () => {
    const { first, refresh } = await startExpiring();
    const lost = await refresh(first['refresh_token']);
    const again = await refresh(first['refresh_token']);
    expect([lost.status, again.status]).toEqual([200, 200]);
    await refresh(again.body['refresh_token']);
    expect(await refresh(first['refresh_token'])).toMatchObject({
      status: 401,
      body: {
        error: 'invalid_request',
        error_description: 'This request requires an active refresh_token',
      },
    });
  });

  it('ends after 90 days', async () => {
    const { simulator, first, refresh } = await startExpiring();
    await simulator.clock.advance(7_776_000);
    expect((await refresh(first['refresh_token'])).body).toMatchObject({ error: 'invalid_request' });
  });
});

describe('a fault on oauth/access_token', () => {
  it('loses the answer to a refresh, which can then be asked for again', async () => {
    const { simulator, first, refresh } = await startExpiring();
    simulator.fail({ kind: 'drop-after', operation: 'oauth/access_token' });
    await expect(refresh(first['refresh_token'])).rejects.toThrow(TypeError);
    const { status, body } = await refresh(first['refresh_token']);
    expect([status, await tryToken(simulator, body['access_token'])]).toEqual([200, 200]);
  });

  it('is the only kind that strikes there: others wait for the Admin API', async () => {
    const simulator = startSimulator();
    simulator.fail({ kind: 'status', status: 503 });
    const { status } = await askForToken(simulator, { ...CREDENTIALS, grant_type: 'client_credentials' });
    expect([status, await tryToken(simulator, 'shpat_simulator')]).toEqual([200, 503]);
  });
});

describe('uninstall', () => {
  it('ends every token of the app and no other', async () => {
    const simulator = startSimulator({
      otherApps: [{ clientId: 'other', accessTokens: [{ token: 'shpat_other' }] }],
    });
    const token = simulator.mint.accessToken();
    simulator.uninstall();
    expect([await tryToken(simulator, token), await tryToken(simulator, 'shpat_simulator')]).toEqual([
      401, 401,
    ]);
    expect(await tryToken(simulator, 'shpat_other')).toBe(200);
    expect((await askForToken(simulator, { ...CREDENTIALS, grant_type: 'client_credentials' })).status).toBe(
      400,
    );
  });
});

describe('changeStanding', () => {
  it.each([
    ['frozen', 402],
    ['forbidden', 403],
    ['gone', 404],
    ['locked', 423],
    ['limited', 429],
    ['rejected', 430],
    ['failing', 500],
    ['unavailable', 503],
  ] as const)('%s answers %s until the shop is open again', async (standing, status) => {
    const simulator = startSimulator();
    simulator.changeStanding(standing);
    expect(await tryToken(simulator, 'shpat_simulator')).toBe(status);
    expect((await askForToken(simulator, CREDENTIALS)).status).toBe(status);
    expect(simulator.log.at(-1)).toMatchObject({ status });
    simulator.changeStanding('open');
    expect(await tryToken(simulator, 'shpat_simulator')).toBe(200);
  });
});
