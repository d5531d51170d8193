import type { CancelJobRecord, JobRecord, MandateJobRecord } from '../jobs/job-record.ts';
import { parseGid } from '../shop/gid.ts';
import { notModelled } from './not-modelled.ts';
import { resolveOrder } from './order.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** `Job`. What it leads back to is the whole API, which is asked for by itself. */
export function resolveJob({ id, status }: JobRecord): Resolved {
  return { __typename: 'Job', id: `gid://shopify/Job/${id}`, done: status !== 'STARTED' };
}

/** `job(id:)`; `null` for one that nobody knows. */
export function findJob(args: Args, world: World): Resolved | null {
  const [, uuid] = /^gid:\/\/shopify\/Job\/([\w-]+)$/.exec(readString(args, 'id') ?? '') ?? [];
  const job = world.state.jobs.find((each) => each.id === uuid);
  return job === undefined ? null : resolveJob(job);
}

/** Finds the result of a job by its own global id; `null` when the id is of something else. */
export function findJobResult(gid: string, world: World): Resolved | null {
  const [, type, uuid] = /^gid:\/\/shopify\/(\w+JobResult)\/([\w-]+)$/.exec(gid) ?? [];
  const job = world.state.jobs.find((each) => each.id === uuid);
  if (job?.kind === 'cancel-order' && type === 'OrderCancelJobResult') return resolveJobResult(job, world);
  if (job?.kind === 'mandate-payment' && type === 'OrderCreateMandatePaymentJobResult') {
    return resolveJobResult(job, world);
  }
  if (type !== undefined && job === undefined) return null;
  throw notModelled(`QueryRoot.node(id:) for ${type ?? parseGid(gid)?.type ?? 'this id'}`);
}

const RESULTS = {
  'cancel-order': 'OrderCancelJobResult',
  'mandate-payment': 'OrderCreateMandatePaymentJobResult',
} as const;

/** `JobResult` of a cancellation or of the charge of a vaulted card. */
export function resolveJobResult(job: CancelJobRecord | MandateJobRecord, world: World): Resolved {
  const type = RESULTS[job.kind];
  const order = world.state.orders.find((each) => each.id === job.orderId);
  return {
    __typename: type,
    id: `gid://shopify/${type}/${job.id}`,
    done: job.status !== 'STARTED',
    status: job.status,
    errors: job.errors,
    order: () => (order === undefined ? null : resolveOrder(order, world)),
  };
}
