import type { AddressRecord } from '../addresses/address-record.ts';
import {
  readBoolean,
  readChoice,
  readCount,
  readList,
  readNumber,
  readObject,
  readText,
  refuseJson,
  type Read,
} from '../json/read-json.ts';
import { DEFAULT_VARIANT_TITLE } from '../orders/build-line.ts';
import { CHANNELS, type ChannelRecord } from '../orders/channel-record.ts';
import type { CancelReason } from '../orders/order-record.ts';
import type { RiskLevel } from '../orders/risk-record.ts';
import { FIRST_NUMBER, type DayTime, type ItemSeed, type OrderSeed } from './order-seed.ts';

/** Why orders are cancelled. */
export const CANCEL_REASONS = [
  'CUSTOMER',
  'DECLINED',
  'FRAUD',
  'INVENTORY',
  'OTHER',
  'STAFF',
] as const satisfies readonly CancelReason[];

/** The orders of a seed file, by number; those without one are numbered on. */
export const readOrders: Read<readonly OrderSeed[]> = (value, place) => {
  const files = readList(readOrder)(value, place);
  let next = FIRST_NUMBER + 1;
  const orders = files.map((file): OrderSeed => {
    const number = file.number ?? next;
    next = number + 1;
    return { ...file, number };
  });
  const twice = orders.find(({ number }, at) => orders.findIndex((each) => each.number === number) !== at);
  if (twice !== undefined) refuseJson(place, `there are two orders ${twice.number}.`);
  return orders.toSorted((one, other) => one.number - other.number);
};

const readAddress: Read<AddressRecord> = readObject((fields) => {
  const part = (name: keyof AddressRecord) => fields.may(name, readText) ?? null;
  return {
    firstName: part('firstName'),
    lastName: part('lastName'),
    company: part('company'),
    address1: part('address1'),
    address2: part('address2'),
    zip: part('zip'),
    city: part('city'),
    provinceCode: part('provinceCode'),
    countryCode: fields.must('countryCode', readText),
    phone: part('phone'),
  };
});

const readTime: Read<string> = (value, place) => {
  const text = readText(value, place);
  return /^\d\d:\d\d$/.test(text)
    ? text
    : refuseJson(place, 'a time of day belongs here, such as "09:12", by the shop’s clock.');
};

const readDayTime: Read<DayTime> = readObject((fields) => ({
  daysAgo: fields.must('daysAgo', readCount()),
  time: fields.must('time', readTime),
}));

const readPlaced: Read<OrderSeed['placed']> = (value, place) =>
  typeof value === 'object' && value !== null && 'secondsAgo' in value
    ? readObject((fields) => ({ secondsAgo: fields.must('secondsAgo', readCount()) }))(value, place)
    : readDayTime(value, place);

const readPercent: Read<number> = (value, place) => {
  const percent = readNumber(value, place);
  return percent >= 0 && percent <= 100
    ? percent
    : refuseJson(place, 'a percentage from 0 to 100 belongs here.');
};

const readItem: Read<ItemSeed> = readObject((fields) => [
  fields.must('product', readText),
  fields.may('variant', readText) ?? DEFAULT_VARIANT_TITLE,
  fields.may('quantity', readCount(1)) ?? 1,
  fields.may('percentOff', readPercent) ?? 0,
]);

const RISK_LEVELS = ['LOW', 'MEDIUM', 'HIGH', 'NONE', 'PENDING'] as const satisfies readonly RiskLevel[];

const readCompany: Read<NonNullable<OrderSeed['company']>> = readObject((fields) => {
  const name = fields.must('name', readText);
  return {
    name,
    location: fields.may('location', readText) ?? name,
    externalId: fields.may('externalId', readText) ?? null,
  };
});

const readChannel: Read<ChannelRecord> = (value, place) => {
  if (typeof value !== 'string')
    return readObject((fields) => ({
      appId: fields.must('appId', readCount(1)),
      name: fields.must('name', readText),
      ...fields.pick('handle', readText),
      ...fields.pick('sourceName', readText),
      ...fields.pick('sourceIdentifier', readText),
    }))(value, place);
  return CHANNELS[readChoice(['online_store', 'pos', 'draft_orders'])(value, place)];
};

const readOrder: Read<Omit<OrderSeed, 'number'> & { readonly number?: number }> = readObject((fields) => ({
  ...fields.pick('number', readCount(FIRST_NUMBER + 1)),
  placed: fields.may('placed', readPlaced) ?? { secondsAgo: 120 },
  address: fields.must('address', readAddress),
  ...fields.pick('email', readText),
  locale: fields.may('locale', readText) ?? 'en',
  items: fields.must('items', readList(readItem)),
  shipping: fields.may('shipping', readText) ?? 'standard',
  ...fields.pick('currency', readText),
  ...fields.pick('note', readText),
  ...fields.pick('tags', readList(readText)),
  ...fields.pick(
    'customAttributes',
    readList(
      readObject((each) => ({ key: each.must('key', readText), value: each.must('value', readText) })),
    ),
  ),
  ...fields.pick('isAuthorizedOnly', readBoolean),
  ...fields.pick('risk', readChoice(RISK_LEVELS)),
  ...fields.pick('customerTags', readList(readText)),
  ...fields.pick('customerOrders', readCount(1)),
  ...fields.pick('company', readCompany),
  ...fields.pick('channel', readChannel),
  ...fields.pick('gateway', readText),
  ...fields.pick('opensInSeconds', readCount(1)),
  ...fields.pick(
    'discountCodes',
    readList(
      readObject((each) => ({
        code: each.must('code', readText),
        percentOff: each.must('percentOff', readPercent),
      })),
    ),
  ),
  ...fields.pick('cancelled', (value, place) =>
    readObject((each) => ({
      daysAgo: each.must('daysAgo', readCount()),
      time: each.must('time', readTime),
      reason: each.may('reason', readChoice(CANCEL_REASONS)) ?? 'CUSTOMER',
    }))(value, place),
  ),
}));
