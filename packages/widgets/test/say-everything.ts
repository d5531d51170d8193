import { format, moment } from '../../sdk/test/orders.ts';

/** The file of a language, where its name says more than the language. */
export const LANGUAGE_FILES: Readonly<Record<string, string>> = { pt: 'pt-BR', zh: 'zh-Hans' };

const at = moment('2026-11-24T14:12:00Z');
const FIELDS = [
  'firstName',
  'lastName',
  'company',
  'address1',
  'address2',
  'zip',
  'city',
  'provinceCode',
  'countryCode',
  'phone',
];
const FLOWS = ['collect', 'refund', 'credit', 'more', 'less', 'none'];
const UNITS = ['minute', 'hour', 'day'];

/** Everything that a text with blanks can be asked for, by its name. */
const ASKED: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  milestone: [0, 1, 2, 3].flatMap((milestone) => [
    [milestone, false],
    [milestone, true],
  ]),
  track: [['DHL'], [null]],
  parcel: [[2]],
  line: [
    [{ title: 'Mug', variantTitle: null, quantity: 1 }],
    [{ title: 'Mug', variantTitle: 'Red', quantity: 2 }],
  ],
  sentence: [
    ...['today', 'tomorrow', 'other'].map((day) => [{ moment: at, day, place: 'Berlin' }]),
    [{ moment: null, day: 'other', place: null }],
  ],
  until: [
    [at, true],
    [at, false],
  ],
  label: FIELDS.map((field) => [field, format()]),
  fieldProblem: [['missing'], ['suspicious']],
  problems: [[2], [5]],
  found: [[1], [2], [5]],
  difference: ['pay', 'refund', 'none'].map((direction) => [direction, '€4.00']),
  savedTo: [['Torstraße 21']],
  accepted: [['Torstraße 21']],
  price: FLOWS.map((flow) => [flow, '€4.00']),
  follow: FLOWS.map((flow) => [flow, '60']),
  span: UNITS.flatMap((unit) => [1, 2, 5].map((count) => [count, unit])),
  due: [
    ['€4.00', null, false],
    ['€4.00', at, true],
    ['€4.00', at, false],
  ],
  pay: [['€4.00']],
  title: [['#1001']],
  units: [[2]],
  openUntil: [
    [at, true],
    [at, false],
    [null, false],
  ],
  refund: ['original-payment', 'store-credit', 'none'].map((method) => [method, '€58.00']),
  left: [[1], [2], [5], [20]],
  to: [['L']],
  more: [[2], [5]],
  done: [['L']],
  payNext: [['€4.00', '60']],
  added: [['Mug']],
  removed: [['Mug']],
};

/** Every text of a group in a language, by its path; those with blanks filled in every way. Throws where it does not know how. */
export async function sayEverything(
  group: string,
  language: string,
): Promise<Readonly<Record<string, string>>> {
  const module = await import(`../src/locales/${group}.${language}.ts`);
  return Object.fromEntries(say(module.texts ?? module.cardTexts, ''));
}

function say(text: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof text === 'string') return [[path, text]];
  if (typeof text === 'function') {
    const asked = ASKED[path.split('.').at(-1) ?? ''];
    if (!asked) throw new Error(`Say in test/say-everything.ts how "${path}" is asked.`);
    return asked.map((given, index) => [`${path}(${index})`, text(...given)]);
  }
  return Object.entries(text ?? {}).flatMap(([name, inner]) => say(inner, path ? `${path}.${name}` : name));
}
