import * as z from 'zod/mini';

/** What Shopify did not accept. Most have no code: the path of the field is the part that can be relied on. */
export const UserErrors = z.array(z.object({ field: z.nullable(z.array(z.string())), message: z.string() }));
export type UserErrors = z.infer<typeof UserErrors>;
