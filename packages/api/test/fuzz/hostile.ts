import fc from 'fast-check';

/** Texts that have broken other systems: markup, templates, scripts, ends of lines, directions of reading, half characters, names of prototypes. */
const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</style></title></textarea><svg onload=alert(1)>',
  '{{7*7}}${7*7}<%= 7*7 %>',
  'javascript:alert(1)',
  "'; DROP TABLE edits; --",
  'a\r\nBcc: all@evil.example',
  '\u0000',
  '\u202Egnp.exe',
  '\u2066\u200B\u200D\uFEFF',
  'Z\u0351\u036B\u0343\u032A\u0302'.repeat(12),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\uD800',
  '\uDC00x',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-0',
  '1e400',
  '-1',
  '00',
  '9'.repeat(21),
  '99999999999999999999',
  '..',
  '../../etc/passwd',
  '%2e%2e%2f',
  '%00',
  '%',
  'gid://shopify/Order/1',
  'x'.repeat(255),
  'x'.repeat(10_000),
];

/** A text of {@link HOSTILE_TEXTS}, or one that is made up. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

/** A value of any JSON type, most of them extreme. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      [],
      {},
      [null],
      0,
      -0,
      -1,
      0.5,
      1001,
      2 ** 31,
      2 ** 53 + 2,
      1e308,
      5e-324,
    ),
  },
  fc.jsonValue({ maxDepth: 4 }),
);

/** Bodies that are no JSON, or JSON that no serializer writes. */
export const RAW_BODIES: readonly string[] = [
  '',
  ' ',
  'null',
  'true',
  '0',
  '""',
  '[]',
  '{',
  '\uFEFF{}',
  '{"changes":NaN}',
  '{"changes":[],"changes":[{"kind":"add-note"}]}',
  '{"__proto__":{"changes":[]}}',
  '{"constructor":{"prototype":{"kind":"x"}}}',
  `${'['.repeat(8_000)}${']'.repeat(8_000)}`,
  `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
  '"\\ud800"',
  'word=approve&note=%00%ff',
  `{"changes":[${'{"kind":"cancel-order"},'.repeat(600)}{}]}`,
  'x'.repeat(20_000),
];

/** Numbers as JSON may write them and no serializer does. */
export const NUMBER_TEXTS = ['-0', '1e400', '1E2', '1.0', '9007199254740993', '0.1e1', '01'] as const;
