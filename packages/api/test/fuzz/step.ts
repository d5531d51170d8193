import { WEBHOOK_TOPICS } from '@amend/engine';
import fc from 'fast-check';

import { hostileText, NUMBER_TEXTS, RAW_BODIES } from './hostile.ts';
import { mutation } from './mutate.ts';
import type { Mutation } from './mutate.ts';
import { ACCEPTING, OPERATIONS } from './operations.ts';
import type { Operation } from './operations.ts';
import { valueFor } from './value-for.ts';
import type { Known } from './value-for.ts';

/** A request before it is known what it meets: ids that only come about on the way are `@edit`, `@event` and `@lookup`. */
export interface Step {
  readonly operation: Operation;
  readonly method: string;
  readonly order: string;
  /** In place of what the path names beside the order. */
  readonly part: string;
  /** Appended to the path. */
  readonly tail: string;
  readonly query: Readonly<Record<string, string>>;
  readonly credentials: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly mutations: readonly Mutation[];
  /** In place of the first number in the body's text. */
  readonly numberText: string | null;
  /** In place of the body. */
  readonly rawBody: string | null;
  /** What is accepted is quoted first. */
  readonly isQuotedFirst: boolean;
  /** How much time passes before. */
  readonly afterSeconds: number;
  /** What is due is done before. */
  readonly isResumed: boolean;
}

/** Rarely the second. */
function mostly<T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>, weight = 12): fc.Arbitrary<T> {
  return fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: rare });
}

/** Texts that a header may have: others never leave a client. */
const headerText = hostileText.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').trim());
const pathText = hostileText.map((text) =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD').slice(0, 300)),
);
const rawPathText = fc.constantFrom(
  '..',
  '.',
  '%2f',
  '%2F..%2F',
  '%',
  '%zz',
  '%00',
  '%ff',
  '%c0%ae',
  ';x=1',
  '//',
  '*',
  ':orderId',
  '@edit/receipt',
  '\\',
);
const partText = fc.oneof(pathText, rawPathText);

const queryFields = {
  timeZone: mostly(fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu'), hostileText, 4),
  kind: mostly(fc.constantFrom('swap-item', 'correct-address', 'cancel-order'), hostileText, 8),
  lineId: hostileText,
  signature: hostileText,
};

const headerFields = {
  'accept-language': fc.oneof(
    fc.constantFrom(
      'de',
      'en-GB;q=0.9, de;q=0.1',
      '*',
      'x-klingon',
      'de;q=NaN',
      ','.repeat(500),
      'tlh-'.repeat(300),
      'en-u-nu-arab-ca-buddhist',
      'ar-EG',
    ),
    headerText,
  ),
  'idempotency-key': fc.oneof(
    fc.constantFrom('key-00000001', 'key-00000002', 'key-00000003', 'key-00000004'),
    headerText,
  ),
  'content-type': fc.oneof(
    fc.constantFrom(
      'text/plain',
      'application/json; charset=utf-16',
      'APPLICATION/JSON;',
      'multipart/form-data; boundary=',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
    ),
    headerText,
  ),
  origin: fc.oneof(
    fc.constantFrom('https://shop.example', 'null', 'https://evil.example', 'http://localhost'),
    headerText,
  ),
  'x-shopify-topic': mostly(
    fc.constantFrom(...Object.keys(WEBHOOK_TOPICS), 'customers/data_request', 'customers/redact'),
    headerText,
    30,
  ),
  'x-shopify-webhook-id': mostly(fc.uuid(), headerText, 30),
  'content-length': fc.constantFrom('0', '-1', '99999999', 'NaN'),
  'x-test-address': headerText,
};

/** The headers that every request has; the others it may have. */
const usualHeaders: ('idempotency-key' | 'x-shopify-topic' | 'x-shopify-webhook-id')[] = [
  'idempotency-key',
  'x-shopify-topic',
  'x-shopify-webhook-id',
];

function stepFor(operation: Operation, known: Known): fc.Arbitrary<Step> {
  const { 'content-type': contentType, origin, 'content-length': contentLength, ...others } = headerFields;
  const rareHeaders = fc.record(
    { ...others, 'content-type': contentType, origin, 'content-length': contentLength },
    { requiredKeys: usualHeaders },
  );
  return fc.record<Step>({
    operation: fc.constant(operation),
    method: mostly(
      fc.constant(operation.method),
      fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'),
      20,
    ),
    order: mostly(fc.constantFrom('#1001', '#1002', '#1003'), partText, 20),
    part: mostly(fc.constantFrom('@edit', '@event', '@request'), partText, 6),
    tail: mostly(fc.constant(''), fc.oneof(fc.constant('/'), partText), 30),
    query: fc.record(queryFields, { requiredKeys: operation.path.endsWith('explain') ? ['kind'] : [] }),
    credentials: mostly(fc.constant('good'), fc.oneof(fc.constantFrom('none', 'other'), headerText), 14),
    headers: mostly(fc.record(others, { requiredKeys: usualHeaders }), rareHeaders, 8),
    body: operation.body === null ? fc.constant(undefined) : valueFor(operation.body, known),
    mutations: mostly(fc.constant<Mutation[]>([]), fc.array(mutation, { minLength: 1, maxLength: 3 }), 2),
    numberText: mostly(fc.constant(null), fc.constantFrom(...NUMBER_TEXTS)),
    rawBody: mostly(fc.constant(null), fc.oneof(fc.constantFrom(...RAW_BODIES), hostileText)),
    isQuotedFirst: fc.boolean(),
    afterSeconds: mostly(fc.constantFrom(0, 1), fc.constantFrom(60, 3600, 864_000), 14),
    isResumed: mostly(fc.constant(false), fc.constant(true), 5),
  });
}

function weightOf({ path, body }: Operation): number {
  if (path === ACCEPTING) return 16;
  return body ? 4 : 1;
}

/** One to twelve requests, one after the other: every operation, and most often those that change an order. */
export function stepsFor(known: Known): fc.Arbitrary<readonly Step[]> {
  const step = fc.oneof(
    ...OPERATIONS.map((each) => ({ weight: weightOf(each), arbitrary: stepFor(each, known) })),
  );
  return fc.array(step, { minLength: 1, maxLength: 12, size: 'max' });
}
