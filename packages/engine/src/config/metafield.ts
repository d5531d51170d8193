import * as z from 'zod/mini';

const namespace = 'a namespace of 3 to 255 letters, digits, "-" or "_"';
const key = 'a key of 2 to 64 letters, digits, "-" or "_"';

/** Namespace and key of a metafield, as Shopify takes them. */
export const metafieldName = {
  namespace: z.string({ error: namespace }).check(z.regex(/^[\w-]{3,255}$/, { error: namespace })),
  key: z.string({ error: key }).check(z.regex(/^[\w-]{2,64}$/, { error: key })),
};
