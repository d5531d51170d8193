import * as z from 'zod/mini';

import { Id, withDistinct } from './texts.ts';

/** A key for receipts: an Ed25519 key as a JWK (RFC 8037). */
export interface ReceiptKey {
  /** Its `kid`, by which it is found among those that are published. */
  readonly id: string;
  /** The private key, with `d`, for the first; of the others the public one, without it, will do. */
  readonly jwk: Readonly<Record<string, string>>;
}

/** How shoppers and the merchant get proof of what was changed. */
export interface ReceiptsSettings {
  /**
   * The first key signs; all are published, so that receipts of a key that signs no longer can still be verified. Take the private ones from the
   * environment.
   */
  readonly keys: readonly ReceiptKey[];
}

const jwk = 'an Ed25519 key as a JWK: { kty: "OKP", crv: "Ed25519", x: "…", d: "…" }';
const Bytes = z.string({ error: jwk }).check(z.regex(/^[\w-]{43}$/, { error: jwk }));

/** The keys of receipts; none where there are no receipts. */
export const Receipts = z.prefault(
  z.strictObject(
    {
      keys: z
        .array(
          z.strictObject(
            {
              id: Id,
              jwk: z.object(
                {
                  kty: z.literal('OKP', { error: jwk }),
                  crv: z.literal('Ed25519', { error: jwk }),
                  x: Bytes,
                  d: z.optional(Bytes),
                },
                { error: jwk },
              ),
            },
            { error: 'a key such as { id: "receipts-1", jwk: { … } }' },
          ),
          { error: 'a list of keys' },
        )
        .check(
          withDistinct('id'),
          z.refine(([first]) => first === undefined || first.jwk.d !== undefined, {
            error: 'a list of keys of which the first has its private part, `d`',
            path: [0, 'jwk'],
          }),
        ),
    },
    { error: 'settings such as { keys: [{ id: "receipts-1", jwk: { … } }] }' },
  ),
  { keys: [] },
);
