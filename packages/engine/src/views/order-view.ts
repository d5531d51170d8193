import { NOTE_TOPICS } from '@amend/contract';
import type { ChangeKind, EditWindow, Order, OrderView, Parcel } from '@amend/contract';

import { addressFormat, addressLines } from '../addresses/format.ts';
import { noteOn } from '../changes/add-note.ts';
import type { ResolvedConfig } from '../config.ts';
import type { Display } from '../display/display.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { SelectedOffer } from '../offers/select.ts';
import type { OrderFacts, ParcelFacts } from '../order-facts.ts';
import { orderVersion } from '../order-version.ts';
import { describeRefusal } from '../problems/describe.ts';
import { closingBy, decide } from '../rules/decide.ts';
import type { Decision } from '../rules/decide.ts';
import { addressNews } from './address-news.ts';
import { offerView } from './offer-view.ts';
import { factsShownTo, shownTo } from './redact.ts';

/** What edit windows depend on beside the order: the shopper's token, the ledger, the time. */
export interface Circumstances {
  readonly permitted: readonly string[];
  /** The proof that the token was exchanged for, or `merchant`. */
  readonly proof?: string | undefined;
  /** How many edits the order has had. */
  readonly editsSoFar: number;
  readonly nowMs: number;
}

/** An order as its shopper may see it, in their language and time zone. */
export async function orderView(
  facts: OrderFacts,
  config: ResolvedConfig,
  circumstances: Circumstances,
  edits: readonly LedgerEdit[],
  offers: readonly SelectedOffer[],
  display: Display,
  view: OrderView,
): Promise<Order> {
  const rule = config.changes['correct-address'];
  const { id, name, cancelledAt, lines, shippingMethods } = facts;
  const shown = factsShownTo({ view }, facts);
  const { shippingAddress: address, email, phone } = shown;
  const window = (kind: ChangeKind) => windowView(decide({ facts, kind, config, ...circumstances }), display);
  const addressWindow = window('correct-address');
  const news =
    address &&
    addressNews(
      edits.map((edit) => shownTo({ view }, edit)),
      addressWindow.status === 'open',
      display,
    );
  return {
    id,
    name,
    version: await orderVersion(shown),
    placedAt: display.moment(facts.placedAt),
    cancelledAt: cancelledAt === null ? null : display.moment(cancelledAt),
    lines: lines.map((line) => ({
      id: line.id,
      variantId: line.variantId,
      title: line.title,
      variantTitle: line.variantTitle,
      quantity: line.quantity,
      unitPrice: display.money(line.unitPrice),
      isEditable: line.isEditable && !line.isGiftCard,
      imageUrl: line.imageUrl,
    })),
    contact: { email, phone },
    notes: NOTE_TOPICS.flatMap((topic) => {
      const text = noteOn(shown, topic);
      return text === null ? [] : [{ topic, text }];
    }),
    shippingMethod: shippingMethods.map(({ title }) => title).join(', ') || null,
    total: display.money(facts.total),
    destination: address && {
      address,
      lines: addressLines(address, display),
      format: addressFormat(address, rule.lockedFields, display),
      news,
    },
    editWindows: {
      'correct-address': addressWindow,
      'correct-contact': window('correct-contact'),
      'swap-item': window('swap-item'),
      'set-quantity': window('set-quantity'),
      'add-item': window('add-item'),
      'change-shipping': window('change-shipping'),
      'add-note': window('add-note'),
      'cancel-order': window('cancel-order'),
    },
    offers: offers.map((offer) => offerView(offer, display)),
    tracking: {
      parcels: facts.parcels.map((parcel) => parcelView(parcel, display)),
      unshipped: lines
        .filter(({ unshippedQuantity }) => unshippedQuantity > 0)
        .map(({ title, variantTitle, unshippedQuantity: quantity }) => ({ title, variantTitle, quantity })),
    },
  };
}

function windowView(decision: Decision, display: Display): EditWindow {
  const closing = closingBy(decision);
  if (closing.ok) {
    return { status: 'open', closesAt: closing.value === null ? null : display.moment(closing.value) };
  }
  const { refusal } = closing;
  return { status: 'closed', reason: refusal.code, ...describeRefusal(refusal, display) };
}

function parcelView(parcel: ParcelFacts, display: Display): Parcel {
  const moment = (at: string | null) => (at === null ? null : display.moment(at));
  return {
    ...parcel,
    shippedAt: moment(parcel.shippedAt),
    expectedAt: moment(parcel.expectedAt),
    deliveredAt: moment(parcel.deliveredAt),
    lines: [...parcel.lines],
    scans: parcel.scans.map((scan) => ({ ...scan, happenedAt: display.moment(scan.happenedAt) })),
  };
}
