import * as z from 'zod/mini';

import type { Changes } from './changes.ts';
import { metafieldName } from './metafield.ts';
import { Tag } from './texts.ts';

/** How an order is kept from being packed while its shopper may change it. */
export interface HoldWhileOpenSettings {
  /** By what, beside the event `hold.released`, a warehouse system knows that an order was let go. Default: by the hold alone, which is gone. */
  readonly releaseSignal?: {
    /** A tag that the order gets. */
    readonly tag?: string;
    /** A metafield of the order, of the type `boolean`, that becomes `true`. */
    readonly metafield?: { readonly namespace: string; readonly key: string };
  };
  /**
   * How long an order is held at most, in seconds after it was placed, 60 to 2,592,000. Default: until the last kind of change closes; it must be there where one
   * of them is open until fulfilment.
   */
  readonly maxSeconds?: number;
}

const seconds = 'a whole number of seconds from 60 to 2592000';

/** How orders are held while their windows are open; not at all where it is left out. */
export const HoldWhileOpen = z.optional(
  z.strictObject(
    {
      releaseSignal: z._default(
        z.strictObject(
          {
            tag: z.optional(Tag),
            metafield: z.optional(
              z.strictObject(metafieldName, {
                error: 'a metafield such as { namespace: "amend", key: "released" }',
              }),
            ),
          },
          { error: 'a signal such as { tag: "released" }' },
        ),
        {},
      ),
      maxSeconds: z.optional(
        z.int({ error: seconds }).check(z.gte(60, { error: seconds }), z.lte(2_592_000, { error: seconds })),
      ),
    },
    { error: 'settings such as { releaseSignal: { tag: "released" } }' },
  ),
);

interface Held {
  readonly holdWhileOpen?: z.infer<typeof HoldWhileOpen>;
  readonly changes: z.infer<typeof Changes>;
}

/** Refuses to hold orders of which no time ends the hold: where a kind of change stays open until fulfilment, `maxSeconds` has to (rule H3). */
export const withBoundedHold = z.check<Held>(({ value, issues }) => {
  const { holdWhileOpen, changes } = value;
  if (!holdWhileOpen || holdWhileOpen.maxSeconds !== undefined) return;
  const endless = Object.entries(changes).find(
    ([, { isAllowed, window }]) =>
      isAllowed && [window].flat().every((each) => !('closesAfterSeconds' in each || 'cutOff' in each)),
  );
  if (!endless) return;
  const [kind] = endless;
  const message = `${seconds}, because no time closes the window of "${kind}"`;
  issues.push({ code: 'custom', input: undefined, path: ['holdWhileOpen', 'maxSeconds'], message });
});
