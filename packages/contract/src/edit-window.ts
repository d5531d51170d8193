import * as z from 'zod/mini';

import { Moment } from './moment.ts';

/**
 * Whether one kind of change may still be made: open until an instant, or closed for a reason.
 *
 * `closesAt` is `null` where no time closes the window: it is open until fulfilment starts.
 * `reason` is a problem code; `detail` and `nextStep` say it to the shopper. The server's clock decides (rule E3).
 */
export const EditWindow = z.discriminatedUnion('status', [
  z.object({ status: z.literal('open'), closesAt: z.nullable(Moment) }),
  z.object({ status: z.literal('closed'), reason: z.string(), detail: z.string(), nextStep: z.string() }),
]);
export type EditWindow = z.infer<typeof EditWindow>;
