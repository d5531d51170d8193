import { CHANGE_KINDS } from '@amend/contract';
import type { AuditActor, OrderEdits } from '@amend/contract';

import { readAccess } from './access/access-report.ts';
import { installApp } from './access/install.ts';
import { askSuggester } from './addresses/ask-suggester.ts';
import { given, refused } from './answer.ts';
import type { Answer } from './answer.ts';
import { listAudit } from './audit.ts';
import { ownAccord } from './caller.ts';
import { displayFor } from './display/display.ts';
import type { Reader } from './display/display.ts';
import { acceptEdit } from './edits/accept.ts';
import { decideRequest } from './edits/decide-request.ts';
import { lookAtOrder } from './edits/look-at-order.ts';
import { refusalFor } from './edits/progress.ts';
import { priceForQuote, quoteView } from './edits/quote.ts';
import { resumeEdits } from './edits/resume.ts';
import type { Engine } from './engine.ts';
import { listEvents, repeatEvent } from './events/event-log.ts';
import { ERASING_TASKS, TASK_KINDS } from './ledger/task.ts';
import type { TaskKind } from './ledger/task.ts';
import { refuseBeyond } from './limits.ts';
import { lookUp } from './lookups/look-up.ts';
import { redeemCode } from './lookups/redeem-code.ts';
import { createOfferFinder } from './offers/find.ts';
import type { EngineOptions, Staff } from './options.ts';
import { createOrderReader } from './order-reader.ts';
import { exportDataRequest, listDataRequests } from './privacy/data-requests.ts';
import { eraseOrders } from './privacy/erase-orders.ts';
import { createReceiptReader } from './receipts/read-receipt.ts';
import { explain } from './rules/explain.ts';
import { ShopifyFailure } from './shopify/failure.ts';
import { readOrderOwner } from './shopify/read-order-owner.ts';
import { readProductVariants } from './shopify/read-product-variants.ts';
import { runTasks } from './tasks/run-tasks.ts';
import { choicesView } from './views/choices-view.ts';
import { editView } from './views/edit-view.ts';
import { orderEditsView } from './views/order-edits-view.ts';
import { createOrderViews } from './views/order-views.ts';
import { shownTo } from './views/redact.ts';
import { noticeDelivery } from './webhooks/notice.ts';
import { subscribeWebhooks } from './webhooks/subscribe-webhooks.ts';
import { releaseEarly } from './window-hold/release-early.ts';
import { createWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

/** An engine for the shop of the given configuration. */
export function createEngine(options: EngineOptions): Engine {
  const workshop = createWorkshop(options);
  const orders = createOrderReader(workshop, options.orderCacheMs ?? 2000);
  const { config, ledger, now, report } = workshop;
  const viewOf = createOrderViews(config, ledger, createOfferFinder(workshop), now);

  async function orRefusal<Value>(work: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ShopifyFailure)) throw error;
      report(error);
      return refused(refusalFor(error));
    }
  }

  async function listEdits(orderId: string, reader: Reader): Promise<Answer<OrderEdits>> {
    const [edits, tasks] = await Promise.all([ledger.listEdits(orderId), ledger.listTasks(orderId)]);
    return given(orderEditsView(orderId, edits, tasks, displayFor(reader)));
  }

  function onBehalfOf({ caller }: Pick<Staff, 'caller'>, by: AuditActor): Workshop {
    return { ...workshop, caller: caller ?? { ...ownAccord, by } };
  }

  /** What is done now: everything, or what the law asks of a shop that has taken the app off. */
  async function kindsNow(): Promise<readonly TaskKind[]> {
    return (await workshop.isAccessEnded()) ? ERASING_TASKS : TASK_KINDS;
  }

  async function unlessEnded<Value>(value: Value, work: () => Promise<Value>): Promise<Value> {
    return (await workshop.isAccessEnded()) ? value : work();
  }

  return {
    readOrder: (orderId, shopper) =>
      orRefusal(async () => {
        const facts = await orders.read(orderId);
        return facts ? given(await viewOf(facts, shopper)) : refused({ code: 'order_not_found' });
      }),

    readChoices: (orderId, shopper) =>
      orRefusal(async () => {
        const facts = await orders.read(orderId);
        if (!facts) return refused({ code: 'order_not_found' });
        const productIds = new Set(facts.lines.flatMap(({ productId }) => productId ?? []));
        const country = facts.shippingAddress?.countryCode ?? null;
        const variants = await readProductVariants(workshop.admin, [...productIds], country);
        return given(choicesView(facts, variants, config, displayFor(shopper)));
      }),

    explain: (orderId, kind, lineId) =>
      orRefusal(async () => {
        const facts = await orders.read(orderId);
        if (!facts) return refused({ code: 'order_not_found' });
        const items = facts.lines.filter(({ id }) => id === lineId);
        if (lineId !== undefined && items.length === 0) return refused({ code: 'line_not_found' });
        const editsSoFar = await ledger.countEdits(orderId);
        const nowMs = now().getTime();
        return given(explain({ facts, kind, items, config, permitted: CHANGE_KINDS, editsSoFar, nowMs }));
      }),

    quote: (orderId, changes, shopper) =>
      orRefusal(async () => {
        const refusal = await refuseBeyond(workshop, 'quotes', orderId);
        if (refusal) return refused(refusal);
        const price = await priceForQuote(workshop, orderId, changes, shopper);
        if (!price.ok) return price;
        const { deadlineSeconds } = config.settlement.due;
        const corrected = price.value.effects.find(({ kind }) => kind === 'correct-address');
        const meant =
          corrected?.kind === 'correct-address'
            ? await askSuggester(workshop, corrected.after, corrected.before, shopper.locale)
            : null;
        return given(quoteView(price.value, deadlineSeconds, displayFor(shopper), meant));
      }),

    accept: (orderId, acceptance, shopper) =>
      orRefusal(async () => {
        try {
          return await acceptEdit(onBehalfOf(shopper, 'shopper'), orderId, acceptance, shopper);
        } finally {
          orders.forget(orderId);
        }
      }),

    async readEdit(orderId, editId, shopper) {
      const edit = await ledger.findEdit(orderId, editId);
      return edit
        ? given(editView(shownTo(shopper, edit), displayFor(shopper)))
        : refused({ code: 'edit_not_found' });
    },

    listEvents: (orderId) => listEvents(workshop, orderId),
    repeatEvent: (orderId, eventId) => repeatEvent(workshop, orderId, eventId),
    async readEdits(orderId, shopper) {
      const display = displayFor(shopper);
      return {
        edits: (await ledger.listEdits(orderId)).map((edit) => editView(shownTo(shopper, edit), display)),
      };
    },

    readReceipt: createReceiptReader(workshop),
    listEdits: (orderId, reader) => listEdits(orderId, reader),

    look: (orderId, staff) =>
      orRefusal(async () => {
        orders.forget(orderId);
        const looked = await lookAtOrder(onBehalfOf(staff, 'merchant'), orderId, 'commit');
        return looked.ok ? listEdits(orderId, staff) : looked;
      }),

    decide: (orderId, editId, verdict, staff) =>
      orRefusal(async () => {
        const decided = await decideRequest(onBehalfOf(staff, 'merchant'), orderId, editId, verdict);
        orders.forget(orderId);
        return decided.ok ? listEdits(orderId, staff) : decided;
      }),

    release: (orderId, reader) =>
      orRefusal(async () => {
        const released = await releaseEarly(workshop, orderId, displayFor(reader));
        orders.forget(orderId);
        return released;
      }),

    readOrderOwner: (orderId) =>
      orRefusal(async () => {
        const owner = await readOrderOwner(workshop.admin, orderId);
        return owner ? given(owner) : refused({ code: 'order_not_found' });
      }),

    async revokeTokens(orderId, staff) {
      const at = now().toISOString();
      await ledger.revokeTokens(orderId, at);
      const { caller } = onBehalfOf(staff, 'merchant');
      await ledger.recordAudit({ ...caller, orderId, editId: null, at, event: 'tokens.revoked', code: null });
      return { orderId, revokedAt: displayFor(staff).moment(at) };
    },

    lookUp: (request, reader) => lookUp(workshop, request, reader),
    redeemCode: (lookupId, code) => redeemCode(workshop, lookupId, code),

    tokensRevokedAt: (orderId) => ledger.tokensRevokedAt(orderId),

    async notice(delivery) {
      await noticeDelivery(workshop, delivery);
      if (delivery.subject.kind === 'order') orders.forget(delivery.subject.orderId);
    },

    audit: (entry) => ledger.recordAudit(entry),
    listAudit: (orderId) => listAudit(workshop, orderId),
    subscribeWebhooks: (uri) => subscribeWebhooks(workshop.admin, uri),
    readAccess: () => orRefusal(async () => given(await readAccess(workshop))),
    install: (sessionToken) => orRefusal(() => installApp(workshop, sessionToken)),
    listDataRequests: () => listDataRequests(workshop),
    exportDataRequest: (requestId) => exportDataRequest(workshop, requestId),
    exportOrder: (orderId) => workshop.exportOrder(orderId),
    eraseOrders: async (orderIds) => {
      for (const orderId of orderIds) orders.forget(orderId);
      return eraseOrders(workshop, orderIds);
    },
    eraseOrder: (orderId) => {
      orders.forget(orderId);
      return workshop.eraseOrder(orderId);
    },
    isAccessEnded: () => workshop.isAccessEnded(),
    resume: (signal) => unlessEnded(0, () => resumeEdits(workshop, signal)),
    runTasks: async (signal) => runTasks(workshop, signal, await kindsNow()),
    nextTaskAt: async () => ledger.nextTaskAt(await kindsNow()),
  };
}
