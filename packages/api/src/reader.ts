import { displayFor } from '@amend/engine';
import type { Display } from '@amend/engine';
import type { MiddlewareHandler } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { LRUCache } from 'lru-cache';

import { answerProblem } from './answers.ts';
import type { ApiEnv } from './context.ts';

const fallback = displayFor({ locale: 'en', timeZone: 'UTC' });

/**
 * Finds out how the shopper reads: the first language of `Accept-Language` that exists, and the IANA time zone in `?timeZone=`.
 * A time zone that does not exist is refused, because times in another one would be wrong without anybody noticing.
 */
export const readReader: MiddlewareHandler<ApiEnv> = async function readReader(c, next) {
  const locale = wantedLocale(c.req.header('accept-language'));
  const timeZone = c.req.query('timeZone') ?? 'UTC';
  c.set('timeZone', timeZone);
  const display = tryDisplay(locale, timeZone);
  c.set('display', display ?? tryDisplay(locale, 'UTC') ?? fallback);
  return display ? next() : answerProblem(c, { code: 'query_invalid' });
};

function tryDisplay(locale: string, timeZone: string): Display | null {
  try {
    return displayFor({ locale, timeZone });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** How many languages of a header are looked at. Browsers send a dozen at most, and asking `Intl` about thousands takes longer than all the rest of a request. */
const MOST_LANGUAGES = 20;

/** The longest header that is read, in characters; what comes of one is remembered, for 500 of them. */
const MOST_CHARACTERS = 1000;

/** Browsers send few different headers, and asking `Intl` about each is slow. */
const localesByHeader = new LRUCache<string, string>({ max: 500 });

function wantedLocale(header: string | undefined): string {
  if (!header || header.length > MOST_CHARACTERS) return 'en';
  const known = localesByHeader.get(header);
  if (known) return known;
  const locale =
    parseAccept(header.split(',', MOST_LANGUAGES).join(','))
      .map(({ type }) => type)
      .find(isLocale) ?? 'en';
  localesByHeader.set(header, locale);
  return locale;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
