import type { DisplayMoney, Moment, Money } from '@amend/contract';
import { LRUCache } from 'lru-cache';

/** Who reads: a BCP 47 locale and an IANA time zone. */
export interface Reader {
  readonly locale: string;
  readonly timeZone: string;
}

/** Writes money, instants and country names for one reader. */
export interface Display {
  /** The reader's locale, as it was asked for. */
  readonly locale: string;
  money(money: Money): DisplayMoney;
  /** `at` is any instant `Date` understands. */
  moment(at: string | number): Moment;
  countryName(code: string): string;
}

/** Formatters are costly to make and locales come from requests, so they are kept, but not without bound. */
const displays = new LRUCache<string, Display>({ max: 200 });

/** The display for a reader. Throws a `RangeError` where the locale or the time zone does not exist. */
export function displayFor({ locale, timeZone }: Reader): Display {
  const key = `${locale} ${timeZone}`;
  const known = displays.get(key);
  if (known) return known;
  const display = createDisplay(locale, timeZone);
  displays.set(key, display);
  return display;
}

/** Makes its formatters when they are first used: a request that is refused needs none. */
function createDisplay(locale: string, timeZone: string): Display {
  assertTimeZone(timeZone);
  const [canonical = locale] = Intl.getCanonicalLocales(locale);
  const dates = lazily(
    () => new Intl.DateTimeFormat(canonical, { weekday: 'long', day: 'numeric', month: 'long', timeZone }),
  );
  const times = lazily(
    () => new Intl.DateTimeFormat(canonical, { hour: 'numeric', minute: '2-digit', timeZone }),
  );
  const regions = lazily(() => new Intl.DisplayNames(canonical, { type: 'region' }));
  const currencies = new Map<string, Intl.NumberFormat>();
  return {
    locale,
    money: (money) => ({
      ...money,
      text: currencyFormat(locale, money.currencyCode, currencies).format(numeric(money.amount)),
    }),
    moment: (at) => {
      const date = new Date(at);
      return { at: date.toISOString(), date: dates().format(date), time: times().format(date) };
    },
    countryName: (code) => regions().of(code) ?? code,
  };
}

const timeZones = new LRUCache<string, true>({ max: 1000 });

function assertTimeZone(timeZone: string): void {
  if (timeZones.has(timeZone)) return;
  const { timeZone: known } = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions();
  if (known) timeZones.set(timeZone, true);
}

function lazily<Value>(create: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= create());
}

function currencyFormat(
  locale: string,
  currency: string,
  known: Map<string, Intl.NumberFormat>,
): Intl.NumberFormat {
  const format = known.get(currency) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  known.set(currency, format);
  return format;
}

/** `Intl.NumberFormat` reads decimal strings exactly; its type asks for proof that the text is one. */
function numeric(amount: string): Intl.StringNumericLiteral {
  if (!isNumeric(amount)) throw new TypeError('An amount of money is a decimal string.');
  return amount;
}

function isNumeric(text: string): text is Intl.StringNumericLiteral {
  return /^-?\d+(\.\d+)?$/.test(text);
}
