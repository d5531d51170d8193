import type { CancelJobRecord, RefundWay } from '../jobs/job-record.ts';
import { findCancelObstacle } from '../orders/cancel-order.ts';
import type { CodedError } from '../orders/coded-error.ts';
import type { CancelReason } from '../orders/order-record.ts';
import { toInstant } from '../shop/instant.ts';
import { toUuid } from '../shop/scramble.ts';
import { resolveJob, resolveJobResult } from './job.ts';
import { readFlag, readId, readObject, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

const MAX_NOTE_LENGTH = 255;

/** `orderCancel`: what stands against it is said at once, the rest happens after the answer. */
export function startCancellation(args: Args, world: World): Resolved {
  const { state, switches, now } = world;
  const orderId = readId(args, 'orderId', ['Order']);
  const errors = checkCancellation(orderId, args, world);
  if (errors.length > 0) {
    world.noteUserErrors(errors);
    return { job: null, jobResult: null, orderCancelUserErrors: errors, userErrors: errors };
  }
  const job: CancelJobRecord = {
    kind: 'cancel-order',
    id: toUuid(state.nextId++),
    orderId,
    dueAt: toInstant(new Date(now().getTime() + switches.orderCancelSeconds * 1000)),
    status: 'STARTED',
    errors: [],
    reason: readReason(args),
    refund: readRefundWay(args),
    restocks: readFlag(args, 'restock'),
    staffNote: readString(args, 'staffNote'),
    app: { id: world.app.id, title: world.app.title },
  };
  state.jobs.push(job);
  return {
    job: resolveJob(job),
    jobResult: resolveJobResult(job, world),
    orderCancelUserErrors: [],
    userErrors: [],
  };
}

function checkCancellation(orderId: number, args: Args, world: World): readonly CodedError[] {
  const order = world.state.orders.find((each) => each.id === orderId);
  if (order === undefined) {
    return [{ field: ['orderId'], message: 'Order does not exist', code: 'NOT_FOUND' }];
  }
  const note = readString(args, 'staffNote') ?? '';
  if (note.length > MAX_NOTE_LENGTH) {
    const message = `Staff note is too long (maximum is ${MAX_NOTE_LENGTH} characters)`;
    return [{ field: ['staffNote'], message, code: 'INVALID' }];
  }
  const expiresAt = readStoreCredit(args)['expiresAt'];
  if (typeof expiresAt === 'string' && Date.parse(expiresAt) <= world.now().getTime()) {
    const message = 'The store credit would expire in the past';
    const field = ['refundMethod', 'storeCreditRefund', 'expiresAt'];
    return [{ field, message, code: 'STORE_CREDIT_REFUND_EXPIRATION_IN_PAST' }];
  }
  const isUnderWay = world.state.jobs.some(
    (job) => job.kind === 'cancel-order' && job.orderId === orderId && job.status === 'STARTED',
  );
  const obstacle = isUnderWay ? `${order.name} is being cancelled already.` : findCancelObstacle(order);
  return obstacle === null ? [] : [{ field: ['orderId'], message: obstacle, code: 'INVALID' }];
}

// The older argument counts where the newer one is left out.
function readRefundWay(args: Args): RefundWay {
  const method = readObject(args['refundMethod']);
  if (method['storeCreditRefund']) return 'store-credit';
  const isWanted = args['refundMethod']
    ? readFlag(method, 'originalPaymentMethodsRefund')
    : readFlag(args, 'refund');
  return isWanted ? 'original' : 'none';
}

function readStoreCredit(args: Args): Args {
  return readObject(readObject(args['refundMethod'])['storeCreditRefund']);
}

const REASONS: readonly CancelReason[] = ['CUSTOMER', 'DECLINED', 'FRAUD', 'INVENTORY', 'STAFF'];

// The schema has made sure that it is one of them, or OTHER.
function readReason(args: Args): CancelReason {
  return REASONS.find((reason) => reason === args['reason']) ?? 'OTHER';
}
