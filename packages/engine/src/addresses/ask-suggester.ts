import { CorrectAddress } from '@amend/contract';
import type { Address } from '@amend/contract';

import type { Workshop } from '../workshop.ts';
import type { Place } from './address-suggester.ts';
import { tidyAddress } from './check.ts';
import { isWorthSaying, suggestAddress } from './suggest.ts';

/** How long a shopper waits for the merchant's validation service. */
const PATIENCE_MS = 1500;

/** Told apart from every answer of a service. */
const unknown = Symbol('unknown');

/** What was probably meant by an address: the merchant's validation service knows best; where there is none, or it does not answer, what our own data tell. */
export async function askSuggester(
  workshop: Pick<Workshop, 'addressSuggester' | 'config' | 'report' | 'sleep'>,
  typed: Address,
  before: Address,
  locale: string,
): Promise<Address | null> {
  const locked = workshop.config.changes['correct-address'].lockedFields;
  const answer = await answerOf(workshop, typed, locale);
  if (answer === unknown) return suggestAddress(typed, before, locked);
  return answer && isWorthSaying(answer, typed, before, locked) ? answer : null;
}

async function answerOf(
  { addressSuggester, report, sleep }: Pick<Workshop, 'addressSuggester' | 'report' | 'sleep'>,
  typed: Address,
  locale: string,
): Promise<Address | null | typeof unknown> {
  if (!addressSuggester) return unknown;
  const stop = new AbortController();
  try {
    const asked = addressSuggester.suggest(placeOf(typed), { locale, signal: stop.signal });
    const late = sleep(PATIENCE_MS).then(() => Promise.reject(new Error('It took too long.')));
    const answer = await Promise.race([asked, late]);
    return answer && readAnswer(typed, answer);
  } catch {
    // What it says may hold the address.
    report(new Error('The address suggester failed, or took longer than 1.5 seconds.'));
    return unknown;
  } finally {
    stop.abort();
  }
}

/** What was typed with the fields of a place replaced, and no others. @throws ZodError where they do not fit into an address. */
function readAnswer(typed: Address, answer: Partial<Place>): Address {
  const place = placeOf({ ...typed, ...answer });
  return tidyAddress(CorrectAddress.shape.address.parse({ ...typed, ...place }));
}

function placeOf({ address1, address2, zip, city, provinceCode, countryCode }: Address): Place {
  return { address1, address2, zip, city, provinceCode, countryCode };
}
