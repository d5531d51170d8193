import { fileURLToPath } from 'node:url';

import { Miniflare } from 'miniflare';
import { build } from 'vite';

import type { CredentialStore, Ledger } from '../../src/index.ts';

const entry = fileURLToPath(new URL('ledger-worker.ts', import.meta.url));

/** The worker with the ledger in it, as one module. */
export async function bundleLedgerWorker(): Promise<string> {
  const bundles = await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { target: 'webworker', noExternal: true },
    build: { ssr: entry, write: false, target: 'es2023' },
  });
  const chunks = [bundles].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [chunk, ...others] = chunks;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The worker is more than one module.');
  return chunk.code;
}

/** Stands for the version in a payload that travels. */
const UNKNOWN_VERSION = -1;

/** A workerd that keeps its Durable Objects in a folder, and asks nobody on the network. */
export function startWorkerd(script: string, folder: string): Miniflare {
  return new Miniflare({
    modules: true,
    script,
    cf: false,
    compatibilityDate: '2026-07-30',
    durableObjects: { LEDGERS: { className: 'LedgerObject', useSQLite: true } },
    durableObjectsPersist: folder,
  });
}

/** The ledger of the object with a name, called from outside. */
export function openRemoteLedger(workerd: () => Miniflare, name: string): Ledger {
  const call = <Value>(method: keyof Ledger, ...values: readonly unknown[]) =>
    callObject<Value>(workerd(), name, { store: 'ledger', method, values });

  return {
    insertEdit: async (...values) => void (await call('insertEdit', ...values)),
    renewEdit: async (...values) => void (await call('renewEdit', ...values)),
    recordProgress: async (...values) => void (await call('recordProgress', ...values)),
    findEdit: (...values) => call('findEdit', ...values),
    findEditByKey: (...values) => call('findEditByKey', ...values),
    listEdits: (orderId) => call('listEdits', orderId),
    countEdits: (orderId) => call('countEdits', orderId),
    listUnfinishedEdits: () => call('listUnfinishedEdits'),
    acquireLease: (...values) => call('acquireLease', ...values),
    releaseLease: async (...values) => void (await call('releaseLease', ...values)),
    rememberSession: async (...values) => void (await call('rememberSession', ...values)),
    recallSession: (...values) => call('recallSession', ...values),
    putTask: async (task) => void (await call('putTask', task)),
    listDueTasks: (...values) => call('listDueTasks', ...values),
    listTasks: (orderId) => call('listTasks', orderId),
    nextTaskAt: (kinds) => call('nextTaskAt', kinds),
    putTaskOff: async (...values) => void (await call('putTaskOff', ...values)),
    endTask: async (task) => void (await call('endTask', task)),
    recordNews: async (news) => void (await call('recordNews', news)),
    listEvents: (orderId) => call('listEvents', orderId),
    findEvent: (...values) => call('findEvent', ...values),
    // A function does not travel: its text does, with a version in it that the worker replaces.
    keepPayload: (orderId, eventId, write) => call('keepPayload', orderId, eventId, write(UNKNOWN_VERSION)),
    keepDelivery: async (...values) => void (await call('keepDelivery', ...values)),
    noteDelivery: (...values) => call('noteDelivery', ...values),
    eraseOrder: (...values) => call('eraseOrder', ...values),
    erasedAt: (orderId) => call('erasedAt', orderId),
    eraseAll: async () => void (await call('eraseAll')),
    noteDataRequest: async (request) => void (await call('noteDataRequest', request)),
    listDataRequests: () => call('listDataRequests'),
    noteEndedAccess: async (...values) => void (await call('noteEndedAccess', ...values)),
    isAccessEnded: (fingerprint) => call('isAccessEnded', fingerprint),
    recordAudit: async (entry) => void (await call('recordAudit', entry)),
    listAudit: (orderId) => call('listAudit', orderId),
    countUse: (...values) => call('countUse', ...values),
    revokeTokens: async (...values) => void (await call('revokeTokens', ...values)),
    tokensRevokedAt: (orderId) => call('tokensRevokedAt', orderId),
    insertLookup: (...values) => call('insertLookup', ...values),
    findLookup: (key) => call('findLookup', key),
    endLookup: async (...values) => void (await call('endLookup', ...values)),
    forgetLookup: async (key) => void (await call('forgetLookup', key)),
    claimCode: (claim) => call('claimCode', claim),
    tryCode: (attempt) => call('tryCode', attempt),
    close: async () => void (await call('close')),
  };
}

/** The credentials of the object with a name, called from outside. */
export function openRemoteCredentials(workerd: Miniflare, name: string): CredentialStore {
  const call = <Value>(method: keyof CredentialStore, ...values: readonly unknown[]) =>
    callObject<Value>(workerd, name, { store: 'credentials', method, values });
  return {
    read: (of) => call('read', of),
    write: async (...values) => void (await call('write', ...values)),
    eraseShop: async (shop) => void (await call('eraseShop', shop)),
    close: async () => void (await call('close')),
  };
}

interface ObjectCall {
  readonly store: 'ledger' | 'credentials';
  readonly method: string;
  readonly values: readonly unknown[];
}

async function callObject<Value>(workerd: Miniflare, name: string, asked: ObjectCall): Promise<Value> {
  const response = await workerd.dispatchFetch(`https://ledger.invalid/${name}`, {
    method: 'POST',
    body: JSON.stringify(asked),
  });
  const answer = (await response.json()) as { readonly value: Value } | { readonly error: string };
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}
