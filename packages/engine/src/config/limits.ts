import * as z from 'zod/mini';

/** How often something may be done: so many times within so many seconds, counted from the first. */
export interface LimitSettings {
  /** 1 to 1,000,000. */
  readonly most: number;
  /** 1 to 86,400. */
  readonly withinSeconds: number;
}

/** How often the API may be asked, by whom and for what; each is off with `false`. */
export interface LimitsSettings {
  /** Requests from one address, whatever they ask for. Default: 600 within a minute, for shoppers who share one. */
  readonly address?: LimitSettings | false;
  /** How often orders are looked for from one address, each of which costs the shop points at Shopify. Default: 60 within a minute. */
  readonly lookups?: LimitSettings | false;
  /** Requests with one order token. Default: 240 within a minute. */
  readonly token?: LimitSettings | false;
  /** Requests about one order, whoever asks. Default: 600 within a minute. */
  readonly order?: LimitSettings | false;
  /** Requests with an order token of the shop, in all. Default: 12,000 within a minute. */
  readonly shop?: LimitSettings | false;
  /** Prices asked for changes to one order. Default: 120 within an hour. */
  readonly quotes?: LimitSettings | false;
  /** Edits of one order. Default: 30 within a day. */
  readonly edits?: LimitSettings | false;
}

const most = 'a whole number from 1 to 1000000';
const seconds = 'a whole number of seconds from 1 to 86400';

const Limit = z.strictObject(
  {
    most: z.int({ error: most }).check(z.gte(1, { error: most }), z.lte(1_000_000, { error: most })),
    withinSeconds: z
      .int({ error: seconds })
      .check(z.gte(1, { error: seconds }), z.lte(86_400, { error: seconds })),
  },
  { error: 'a limit such as { most: 60, withinSeconds: 60 }, or false' },
);

const limit = (usual: number, withinSeconds: number) =>
  z._default(z.union([Limit, z.literal(false)]), { most: usual, withinSeconds });

/** The limits with every default. */
export const Limits = z.prefault(
  z.strictObject(
    {
      address: limit(600, 60),
      lookups: limit(60, 60),
      token: limit(240, 60),
      order: limit(600, 60),
      shop: limit(12_000, 60),
      quotes: limit(120, 3600),
      edits: limit(30, 86_400),
    },
    { error: 'limits such as { edits: { most: 10, withinSeconds: 86400 } }' },
  ),
  {},
);
