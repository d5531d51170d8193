import type { DataExport, DataRequestList } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Workshop } from '../workshop.ts';

/** The data requests of customers, latest first. */
export async function listDataRequests({ ledger }: Workshop): Promise<DataRequestList> {
  return {
    requests: (await ledger.listDataRequests()).map((request) => ({
      ...request,
      orderIds: [...request.orderIds],
    })),
  };
}

/** What is kept now of the orders of a data request: it is read anew each time, and no copy is kept (rule G2). */
export async function exportDataRequest(workshop: Workshop, requestId: string): Promise<Answer<DataExport>> {
  const { config, ledger, now, exportOrder } = workshop;
  const request = (await ledger.listDataRequests()).find(({ id }) => id === requestId);
  if (!request) return refused({ code: 'data_request_not_found' });
  const orders = [];
  for (const orderId of request.orderIds) orders.push(await exportOrder(orderId));
  const { requestedAt } = request;
  return given({ requestId, shop: config.shop, requestedAt, exportedAt: now().toISOString(), orders });
}
