import * as z from 'zod/mini';

/** The address of a page or a picture, which a browser may open: nothing that acts (`javascript:`), nothing relative. */
export const WebAddress = z.string().check(z.regex(/^https?:\/\/[^\s]+$/));
