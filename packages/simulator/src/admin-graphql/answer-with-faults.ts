import { ConnectionDroppedError, holdAnswer, type Claim } from '../faults.ts';
import { answerJson } from './responses.ts';

/**
 * Lets faults strike an answer that is no GraphQL: those that drop it, hold it or replace its status.
 *
 * @throws ConnectionDroppedError, or the reason the request was aborted for, where a fault asks for it.
 */
export async function answerWithFaults(
  { acts, fault }: Claim,
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  for (const act of acts) await act();
  if (fault?.spec.kind === 'drop-before') {
    throw new ConnectionDroppedError('fetch failed: the connection was dropped before the request arrived');
  }
  if (fault?.spec.kind === 'status') {
    const { status, body } = fault.spec;
    return answerJson(body ?? { errors: `Status ${status}` }, status);
  }
  const response = await answer();
  if (fault?.spec.kind === 'drop-after') {
    throw new ConnectionDroppedError('fetch failed: the connection was dropped before the answer arrived');
  }
  if (fault?.spec.kind === 'slow') await holdAnswer(fault, request.signal);
  return response;
}
