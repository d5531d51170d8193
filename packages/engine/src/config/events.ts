import { EVENT_TYPES } from '@amend/contract';
import type { EventType } from '@amend/contract';
import * as z from 'zod/mini';

import { filledList } from './texts.ts';

/** Where the merchant's own systems are told what happens to orders. */
export interface EventsSettings {
  /** Where events are sent: `https`, or `http` on this machine. */
  readonly url: string;
  /**
   * The secrets that deliveries are signed with, as Standard Webhooks writes them: `whsec_` and 24 to 64 random bytes in base64. Two during a rotation; each
   * delivery is signed with both. Take them from the environment.
   */
  readonly secrets: readonly string[];
  /** Which events are sent. Default: all. */
  readonly types?: readonly EventType[];
}

const url = 'a URL with https, or with http on localhost, without a user name';
const secret = '"whsec_" and 24 to 64 bytes in base64';

/** Where events are sent, and how they are signed; nowhere where it is left out. */
export const Events = z.optional(
  z.strictObject(
    {
      url: z.string({ error: url }).check(z.refine(isSafe, { error: url })),
      secrets: z
        .array(
          z.string({ error: secret }).check(
            z.regex(/^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, {
              error: secret,
            }),
            z.refine(hasRightLength, { error: secret }),
          ),
          { error: 'a list of secrets' },
        )
        .check(
          z.minLength(1, { error: 'one secret, or two during a rotation' }),
          z.maxLength(2, { error: 'one secret, or two during a rotation' }),
        ),
      types: z._default(
        filledList(z.enum(EVENT_TYPES, { error: `one of ${EVENT_TYPES.join(', ')}` }), 'types of events'),
        [...EVENT_TYPES],
      ),
    },
    { error: 'settings such as { url: "https://hooks.shop.example/amend", secrets: ["whsec_…"] }' },
  ),
);

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}

function hasRightLength(text: string): boolean {
  const base64 = text.slice('whsec_'.length).replace(/=+$/, '');
  const bytes = Math.floor((base64.length * 3) / 4);
  return bytes >= 24 && bytes <= 64;
}
