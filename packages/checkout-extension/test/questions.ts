import type { AddressFormat, Moment, Statement, StatementKind } from '@amend/sdk/light';
import type { TextGroups } from '@amend/widgets/locales/texts';

/** A date that begins with a small letter, as in most languages, and characters that mean something in patterns. */
const at: Moment = {
  at: '2026-11-24T14:12:00Z',
  date: 'mardi 24 novembre',
  time: '14:12',
};
const DAYS = ['today', 'tomorrow', 'other'] as const;
const NAME = 'L’Été $& (taille «M»)';
const COUNTS = [1, 2, 3, 4, 5, 10, 11, 12, 21, 22, 60, 101];
const FLOWS = ['collect', 'refund', 'credit', 'more', 'less', 'none'] as const;

const format = (labels: Partial<AddressFormat>): AddressFormat => ({
  countryCode: 'FR',
  countryName: 'France',
  rows: [],
  required: [],
  locked: [],
  cityLabel: 'city',
  zipLabel: 'zipCode',
  provinceLabel: 'region',
  provinces: [],
  ...labels,
});

/** Everything a statement can be about, also what its sentence does not mention. */
export function statementsOf(kind: StatementKind): readonly Statement[] {
  return [null, 'Saint-Étienne'].flatMap((place) => [
    ...DAYS.map((day) => ({ kind, moment: at, day, place })),
    { kind, moment: null, day: 'other' as const, place },
  ]);
}

const untils = [
  [at, true],
  [at, false],
] as const;

/** Real questions for every text with blanks that is asked here, by its path. */
export const QUESTIONS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'tracking.milestone': [0, 1, 2, 3].flatMap((milestone) => [
    [milestone, true],
    [milestone, false],
  ]),
  'tracking.track': [['DHL'], [NAME], [null]],
  'tracking.parcel': [[1], [2], [12]],
  'tracking.line': [1, 2, 12].flatMap((quantity) => [
    [{ title: NAME, variantTitle: null, quantity }],
    [{ title: 'T-shirt', variantTitle: NAME, quantity }],
  ]),
  'address.until': untils,
  'form.label': [
    ...(['firstName', 'lastName', 'company', 'address1', 'address2', 'countryCode', 'phone'] as const).map(
      (field) => [field, format({})],
    ),
    ...(['postalCode', 'postcode', 'pinCode', 'zipCode'] as const).map((zipLabel) => [
      'zip',
      format({ zipLabel }),
    ]),
    ...(['city', 'suburb', 'district', 'town'] as const).map((cityLabel) => ['city', format({ cityLabel })]),
    ...(['region', 'province', 'stateOrTerritory', 'state'] as const).map((provinceLabel) => [
      'provinceCode',
      format({ provinceLabel }),
    ]),
    ...(['governorate', 'county', 'prefecture', 'emirate'] as const).map((provinceLabel) => [
      'provinceCode',
      format({ provinceLabel }),
    ]),
  ],
  'form.fieldProblem': [['missing'], ['not_in_country'], ['locked'], ['refused']],
  'form.problems': COUNTS.map((count) => [count]),
  'form.difference': ['pay', 'refund', 'none'].map((direction) => [direction, '4,00 €']),
  'form.savedTo': [[NAME]],
  'form.accepted': [[NAME]],
  'changes.price': FLOWS.map((flow) => [flow, '4,00 €']),
  'changes.follow': FLOWS.filter((flow) => flow !== 'none').map((flow) => [flow, '60 minutes']),
  'changes.span': COUNTS.flatMap((count) => [
    [count, 'minute'],
    [count, 'hour'],
    [count, 'day'],
  ]),
  'changes.until': untils,
  'changes.due': [
    ['4,00 €', null, false],
    ['4,00 €', at, true],
    ['4,00 €', at, false],
  ],
  'changes.pay': [['4,00 €']],
  'changes.cancel.openUntil': [...untils, [null, false]],
  'changes.cancel.refund': ['original-payment', 'store-credit', 'none'].map((method) => [method, '4,00 €']),
  'changes.window.openUntil': [...untils, [null, false]],
  // As the model counts them: every one of the last ten, every fifth before.
  'changes.window.left': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 55, 60].map((minutes) => [minutes]),
  'changes.swap.units': COUNTS.map((count) => [count]),
  'changes.swap.to': [[NAME]],
  'changes.swap.done': [[NAME]],
  'changes.upsell.payNext': [['4,00 €', '60 minutes']],
  'changes.upsell.added': [[NAME]],
  'changes.upsell.removed': [[NAME]],
};

/** The texts of the widgets in one language. */
export async function loadGroups(file: string): Promise<TextGroups> {
  const load = async (group: string) => {
    const { texts, cardTexts } = await import(`@amend/widgets/locales/${group}.${file}`);
    return texts ?? cardTexts;
  };
  return {
    card: await load('card'),
    tracking: await load('tracking'),
    address: await load('address'),
    form: await load('form'),
    changes: await load('changes'),
  };
}
