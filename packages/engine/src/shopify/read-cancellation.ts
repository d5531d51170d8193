import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';

const JobResult = z.object({
  status: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ message: z.string() }))),
});

/** Reads what has become of a cancellation that was started. */
export const readCancellationOperation: Operation<{ id: string }, z.infer<typeof JobResult> | null> = {
  name: 'ReadCancellation',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadCancellation($id: ID!) {
      node(id: $id) {
        ... on OrderCancelJobResult {
          status
          errors {
            message
          }
        }
      }
    }
  `,
  parse: (data) => z.object({ node: z.nullable(JobResult) }).parse(data).node,
};

/** Whether Shopify gave up on a cancellation; `false` while it is under way, and where nothing is known of it. */
export async function hasCancellationFailed(admin: Admin, jobResultId: string): Promise<boolean> {
  const result = await admin.run(readCancellationOperation, { id: jobResultId });
  return result?.status === 'FAILED';
}
