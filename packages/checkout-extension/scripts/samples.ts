import { DATED, PLACED } from '../src/texts/ask.ts';

/** What goes into the blanks of a text, so that what comes out is written as Shopify's translations are. */
const moment = { at: '2026-11-24T14:12:00Z', date: '{{date}}', time: '{{time}}' };

const FIELDS = ['firstName', 'lastName', 'company', 'address1', 'address2', 'countryCode', 'phone'] as const;
const ZIP_LABELS = ['postalCode', 'postcode', 'pinCode', 'zipCode'];
const CITY_LABELS = ['city', 'suburb', 'district', 'town'];
const PROVINCE_LABELS = [
  'region',
  'province',
  'stateOrTerritory',
  'state',
  'governorate',
  'county',
  'prefecture',
  'emirate',
];
const FLOWS = ['collect', 'refund', 'credit', 'more', 'less', 'none'];
const untils = [
  [moment, true],
  [moment, false],
];
const openUntils = [...untils, [null, false]];
const line = { title: '{{title}}', variantTitle: null, quantity: 1 };
const variant = { ...line, variantTitle: '{{variant}}' };

type Given = readonly unknown[];

/** Everything that the texts with blanks can be asked for, by their paths: every variant once. A number is said as one that has a plural of each kind. */
const SAMPLES: Readonly<Record<string, readonly Given[]>> = {
  'tracking.milestone': [0, 1, 2, 3].flatMap((milestone) => [
    [milestone, false],
    [milestone, true],
  ]),
  'tracking.track': [['{{carrier}}'], [null]],
  'tracking.parcel': [['{{number}}']],
  'tracking.line': [line, variant].flatMap((one) => [[one], [{ ...one, quantity: 7_654_321 }]]),
  'address.until': untils,
  'form.label': [
    ...FIELDS.map((field) => [field, {}]),
    ...ZIP_LABELS.map((zipLabel) => ['zip', { zipLabel }]),
    ...CITY_LABELS.map((cityLabel) => ['city', { cityLabel }]),
    ...PROVINCE_LABELS.map((provinceLabel) => ['provinceCode', { provinceLabel }]),
  ],
  'form.fieldProblem': [['missing'], ['not_in_country'], ['locked'], ['refused']],
  'form.difference': ['pay', 'refund', 'none'].map((direction) => [direction, '{{amount}}']),
  'form.savedTo': [['{{address}}']],
  'form.accepted': [['{{address}}']],
  'changes.price': FLOWS.map((flow) => [flow, '{{amount}}']),
  'changes.follow': FLOWS.map((flow) => [flow, '{{within}}']),
  'changes.until': untils,
  'changes.due': [
    ['{{amount}}', null, false],
    ['{{amount}}', moment, true],
    ['{{amount}}', moment, false],
  ],
  'changes.pay': [['{{amount}}']],
  'changes.cancel.openUntil': openUntils,
  'changes.cancel.refund': ['original-payment', 'store-credit', 'none'].map((method) => [
    method,
    '{{amount}}',
  ]),
  'changes.window.openUntil': openUntils,
  'changes.swap.units': [['{{number}}']],
  'changes.swap.to': [['{{name}}']],
  'changes.swap.done': [['{{name}}']],
  'changes.upsell.payNext': [['{{amount}}', '{{within}}']],
  'changes.upsell.added': [['{{name}}']],
  'changes.upsell.removed': [['{{name}}']],
};

/** The texts that count, each with everything but the number: what is given before and after it. */
const COUNTS: Readonly<Record<string, readonly Given[]>> = {
  'form.problems': [[]],
  'changes.span': [['minute'], ['hour'], ['day']],
  'changes.window.left': [[]],
};

/** How a text with blanks is asked for in every way. */
export interface Samples {
  /** Everything that it can be given; a text that counts is given a number in front of it. */
  readonly given: readonly Given[];
  readonly isCounting: boolean;
}

/** How the text at a path is asked for. Throws where nobody has said so. */
export function samplesOf(path: string): Samples {
  const [, kind] = /^tracking\.statements\.(\w+)\.sentence$/.exec(path) ?? [];
  if (kind) return { given: statementsOf(kind), isCounting: false };
  const counting = COUNTS[path];
  const given = counting ?? SAMPLES[path];
  if (!given) throw new Error(`Say in scripts/samples.ts how "${path}" is asked, and in src/texts/ask.ts.`);
  return { given, isCounting: counting !== undefined };
}

/** Every statement there can be of a kind. */
function statementsOf(kind: string): readonly Given[] {
  const days = DATED.some((one) => one === kind) ? ['today', 'tomorrow', 'other', null] : [null];
  const places = PLACED.some((one) => one === kind) ? ['{{place}}', null] : [null];
  return days.flatMap((day) =>
    places.map((place) => [{ kind, moment: day && moment, day: day ?? 'other', place }]),
  );
}
