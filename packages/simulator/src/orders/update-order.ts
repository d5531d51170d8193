import type { AddressRecord } from '../addresses/address-record.ts';
import { checkAddress } from '../addresses/check-address.ts';
import { findTaxes } from '../addresses/taxes.ts';
import { recordAgreement, type Occasion } from '../books/record-agreement.ts';
import type { Switches } from '../switches.ts';
import type { AttributeRecord, OrderRecord } from './order-record.ts';

/** What `orderUpdate` may change; a part that is `undefined` stays as it is. */
export interface OrderUpdate {
  readonly shippingAddress?: AddressRecord | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly customAttributes?: readonly AttributeRecord[] | undefined;
}

export interface UserError {
  readonly field: readonly string[];
  readonly message: string;
}

const NOTE_MAX_LENGTH = 5000;
const LABELS: Readonly<Record<keyof OrderUpdate, string>> = {
  shippingAddress: 'the shipping address',
  email: 'the e-mail address',
  phone: 'the phone number',
  note: 'the note',
  tags: 'the tags',
  customAttributes: 'the attributes',
};
const PARTS: readonly (keyof OrderUpdate)[] = [
  'shippingAddress',
  'email',
  'phone',
  'note',
  'tags',
  'customAttributes',
];

/** Finds what Shopify would refuse the update for; empty when it would take it. */
export function checkUpdate(order: OrderRecord, update: OrderUpdate): readonly UserError[] {
  const errors: UserError[] = [];
  if (order.cancelledAt !== null) {
    for (const part of listParts(update)) {
      if (part === 'note' || part === 'tags') continue;
      errors.push({ field: [part], message: 'Canceled orders only take a new note or new tags' });
    }
    return errors;
  }
  for (const fault of update.shippingAddress === undefined ? [] : checkAddress(update.shippingAddress)) {
    errors.push({ field: ['shippingAddress', fault.field], message: fault.message });
  }
  if (update.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(update.email)) {
    errors.push({ field: ['email'], message: 'Email is invalid' });
  }
  if (update.phone && !/^\+?[\d\s().-]{5,20}$/.test(update.phone)) {
    errors.push({ field: ['phone'], message: 'Phone is invalid' });
  }
  if (update.note && update.note.length > NOTE_MAX_LENGTH) {
    errors.push({ field: ['note'], message: `Note is too long (maximum is ${NOTE_MAX_LENGTH} characters)` });
  }
  return errors;
}

/**
 * Writes an update that {@link checkUpdate} let pass.
 *
 * @returns What was changed, in words for the timeline.
 */
export function applyUpdate(
  order: OrderRecord,
  update: OrderUpdate,
  switches: Switches,
  moment: Omit<Occasion, 'reason'>,
): string {
  if (update.shippingAddress !== undefined) moveOrder(order, update.shippingAddress, switches, moment);
  if (update.email !== undefined) order.email = update.email || null;
  if (update.phone !== undefined) order.phone = update.phone || null;
  if (update.note !== undefined) order.note = update.note || null;
  if (update.tags !== undefined) order.tags = tidyTags(update.tags);
  if (update.customAttributes !== undefined) order.customAttributes = update.customAttributes;
  const changed = listParts(update).map((part) => LABELS[part]);
  return changed.length === 0 ? 'changed nothing' : `changed ${changed.join(' and ')}`;
}

function moveOrder(
  order: OrderRecord,
  address: AddressRecord,
  switches: Switches,
  moment: Omit<Occasion, 'reason'>,
): void {
  const before = order.shippingAddress;
  order.shippingAddress = address;
  if (switches.addressChangeMovesFulfillmentOrders) {
    for (const each of order.fulfillmentOrders) {
      const isUntouched = each.status === 'OPEN' || each.status === 'SCHEDULED' || each.status === 'ON_HOLD';
      if (!isUntouched || each.requestStatus !== 'UNSUBMITTED') continue;
      each.destination = { ...address, id: each.destination.id, email: each.destination.email };
      each.updatedAt = moment.at;
    }
  }
  const isElsewhere =
    before.countryCode !== address.countryCode || before.provinceCode !== address.provinceCode;
  if (!switches.addressChangeMovesTax || !isElsewhere) return;
  recordAgreement(order, { reason: 'ORDER_EDIT', ...moment }, () => {
    order.taxes = findTaxes(address);
  });
}

function listParts(update: OrderUpdate): readonly (keyof OrderUpdate)[] {
  return PARTS.filter((part) => update[part] !== undefined);
}

/** Tags as Shopify keeps them: trimmed, each once whatever its case, sorted. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags.map((each) => each.trim()).filter((each) => each !== '')) {
    if (!kept.has(tag.toLowerCase())) kept.set(tag.toLowerCase(), tag);
  }
  return [...kept.values()].toSorted((one, other) => one.localeCompare(other));
}
