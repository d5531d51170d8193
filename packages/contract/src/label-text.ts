import * as z from 'zod/mini';

/** Text for one line that is printed: no line breaks or other controls, nothing that turns the direction of reading, no half characters. */
export function labelText(maxLength: number) {
  return z.string().check(
    z.maxLength(maxLength),
    z.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u, {
      error: 'Characters that cannot stand on a label',
    }),
  );
}

/** The same for several lines: line feeds may stand in it. */
export function noteText(maxLength: number) {
  return z.string().check(
    z.maxLength(maxLength),
    z.regex(/^(?:\n|[^\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069])*$/u, {
      error: 'Characters that cannot be printed',
    }),
  );
}
