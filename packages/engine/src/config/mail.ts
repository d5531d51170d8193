import * as z from 'zod/mini';

import { MAIL_KINDS } from '../mail/mail-kinds.ts';
import type { MailKind } from '../mail/mail-kinds.ts';
import { filledList } from './texts.ts';

/** How shoppers are written to about their edits. */
export interface MailSettings {
  /** Who writes: `Nordlys <hello@nordlys.example>`. */
  readonly from: string;
  /** Where answers go: an address. Default: to `from`. */
  readonly replyTo?: string;
  /** What shoppers are written about. Default: everything. */
  readonly kinds?: readonly MailKind[];
  /** The shop's own page, to which mails link. Default: none. */
  readonly storeUrl?: string;
}

/** What a mail address must not have, in a header or anywhere: it would end it, or begin another one. */
const ADDRESS = String.raw`[^\s<>@,;:"()\[\]\\]+@[^\s<>@,;:"()\[\]\\]+`;
const address = 'an address such as "hello@shop.example"';
const sender = 'a sender such as "Shop <hello@shop.example>"';
const url = 'a URL with https, or with http on localhost';

/** How shoppers are written to; not at all where it is left out. */
export const MailSection = z.optional(
  z.strictObject(
    {
      from: z
        .string({ error: sender })
        .check(z.regex(new RegExp(`^(?:[^<>"@\\p{Cc}]* <${ADDRESS}>|${ADDRESS})$`, 'u'), { error: sender })),
      replyTo: z.optional(
        z.string({ error: address }).check(z.regex(new RegExp(`^${ADDRESS}$`, 'u'), { error: address })),
      ),
      kinds: z._default(
        filledList(z.enum(MAIL_KINDS, { error: `one of ${MAIL_KINDS.join(', ')}` }), 'kinds of mail'),
        [...MAIL_KINDS],
      ),
      storeUrl: z.optional(
        z.string({ error: url }).check(
          z.regex(/^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]|$))[^\s"<>]*$/, {
            error: url,
          }),
        ),
      ),
    },
    { error: 'settings such as { from: "Shop <hello@shop.example>" }' },
  ),
);
