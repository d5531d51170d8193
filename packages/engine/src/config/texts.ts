import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';

/** A text that is not empty, described as `what` where it is. */
export function filledText(what: string) {
  return z.string({ error: what }).check(z.minLength(1, { error: what }));
}

/** A secret that can stand in a header, of at least so many characters. */
export function secretText(minLength: number) {
  const what = `a secret of at least ${minLength} printable characters without spaces`;
  return z
    .string({ error: what })
    .check(z.regex(new RegExp(`^[\\x21-\\x7e]{${minLength},}$`), { error: what }));
}

/** A list with at least one entry: an empty one would never hold, or forbid nothing, without anybody noticing. */
export function filledList<Entry extends z.ZodMiniType>(entry: Entry, what: string) {
  return z
    .array(entry, { error: `a list of ${what}` })
    .check(z.minLength(1, { error: `a list of ${what} with at least one entry` }));
}

/** One entry or a list of them. */
export function oneOrList<Entry extends z.ZodMiniType>(entry: Entry, one: string, several: string) {
  return z.union([entry, filledList(entry, several)], { error: `${one}, or a list of ${several}` });
}

/** Refuses an entry of a list whose `key` an entry before it has. */
export function withDistinct<Key extends string>(key: Key) {
  return z.check<readonly Readonly<Record<Key, string>>[]>(({ value, issues }) => {
    value.forEach((entry, place) => {
      if (value.findIndex((other) => other[key] === entry[key]) === place) return;
      const path = [place, key];
      issues.push({ code: 'custom', input: entry[key], path, message: `one that no other entry has` });
    });
  });
}

/** A name that a merchant gives: to a key, a shipping method, a reason. */
export const Id = z
  .string({ error: 'a text' })
  .check(z.regex(/^[\w.-]{1,64}$/, { error: '1 to 64 letters, digits, ".", "_" or "-"' }));

/** A version of one of Shopify's APIs. */
export const ApiVersion = z.string().check(z.regex(/^\d{4}-\d\d$/, { error: 'a version such as "2026-10"' }));

/** Where an API is reached. */
export const HttpOrigin = z.string().check(
  z.regex(/^https?:\/\/[^\s/?#]+$/, {
    error: 'an origin such as "http://localhost:4402", without a path',
  }),
);

/** One of the ids at the end of Shopify's global ids. */
export const NumericId = z
  .string({ error: 'a numeric id such as "8100000000000"' })
  .check(z.regex(/^\d+$/, { error: 'a numeric id such as "8100000000000"' }));

const tag = 'a tag of 1 to 40 characters without a comma';

/** A tag as Shopify takes it. */
export const Tag = z.string({ error: tag }).check(z.regex(/^[^,]{1,40}$/, { error: tag }));

/** An amount of money that is not negative. */
export const Amount = z
  .string({ error: 'a decimal text such as "4.90"' })
  .check(z.regex(/^\d{1,15}(\.\d{1,3})?$/, { error: 'a decimal text such as "4.90"' }));

/** An ISO 4217 code. */
export const CurrencyCode = z
  .string({ error: 'a currency such as "EUR"' })
  .check(z.regex(/^[A-Z]{3}$/, { error: 'a currency such as "EUR"' }));

/** A merchant's words. */
export const Words = z.union(
  [
    filledText('a text that is not empty'),
    z
      .record(z.string(), filledText('a text that is not empty'), {
        error: 'a text, or texts by language such as { en: "…", de: "…" }',
      })
      .check(
        z.refine((texts) => Object.keys(texts).length > 0, { error: 'a text for at least one language' }),
        z.refine((texts) => Object.keys(texts).every(isLocale), {
          error: 'texts by language such as { en: "…", de: "…" }',
        }),
      ),
  ],
  { error: 'a text, or texts by language such as { en: "…", de: "…" }' },
);

/** An IANA time zone that this runtime knows. Offsets such as `+01:00` are none: they do not follow daylight saving. */
export const TimeZone = z
  .string({ error: 'an IANA time zone such as "Europe/Berlin"' })
  .check(z.refine(isTimeZone, { error: 'an IANA time zone such as "Europe/Berlin"' }));

/** `2026-12-25`. */
export const LocalDate = z.string({ error: 'a date such as "2026-12-25"' }).check(
  z.refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isRead(() => Temporal.PlainDate.from(text)), {
    error: 'a date such as "2026-12-25"',
  }),
);

/** `2026-12-31T18:00`. */
export const LocalDateTime = z
  .string({ error: 'a local date and time such as "2026-12-31T18:00"' })
  .check(
    z.refine(
      (text) =>
        /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text) && isRead(() => Temporal.PlainDateTime.from(text)),
      { error: 'a local date and time such as "2026-12-31T18:00"' },
    ),
  );

/** `14:00`. */
export const TimeOfDay = z
  .string({ error: 'a time of day such as "14:00"' })
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day such as "14:00"' }));

function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && isRead(() => new Intl.DateTimeFormat('en', { timeZone: name }));
}

function isLocale(tag: string): boolean {
  return isRead(() => Intl.getCanonicalLocales(tag));
}

function isRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
