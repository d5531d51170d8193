import { createHmac } from 'node:crypto';

import { CLIENT_SECRET, merchantKey, orderIdOf, SHOP } from '../kit.ts';
import { mutate } from './mutate.ts';
import { ACCEPTING } from './operations.ts';
import type { Door } from './operations.ts';
import { ORDER_NAMES } from './place.ts';
import type { Place } from './place.ts';
import type { Step } from './step.ts';

/** Ids that came about on the way, by their placeholders. */
export type Met = Record<'@edit' | '@event' | '@request' | '@lookup', string>;

/** A request that was sent, and its answer. */
export interface Exchanged {
  readonly request: Request;
  readonly body: string | null;
  readonly response: Response;
}

/** Sends what a step asks for; `null` for what no client could send. What is accepted may be quoted first, and takes its figures from the quote. */
export async function sendStep(place: Place, step: Step, met: Met): Promise<Exchanged | null> {
  const isAccepting = step.operation.path === ACCEPTING;
  const body = isAccepting && step.isQuotedFirst ? await quoted(place, step) : step.body;
  const text = textOf(step, body, met);
  const request = requestOf(place, step, text, met);
  if (!request) return null;
  return { request, body: text, response: await place.kit.api.request(request) };
}

async function quoted({ kit, tokens }: Place, { body, order }: Step): Promise<unknown> {
  if (typeof body !== 'object' || body === null || !('changes' in body)) return body;
  const token = tokens.get(order);
  if (token === undefined) return body;
  const response = await kit.api.request(`/v1/orders/${orderIdOf(kit.simulator, order)}/quotes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ changes: body.changes }),
  });
  const quote = await response.json();
  if (!response.ok) return body;
  const { amount, currencyCode } = quote.difference;
  return { ...body, orderVersion: quote.orderVersion, expectedDifference: { amount, currencyCode } };
}

function textOf(step: Step, body: unknown, met: Met): string | null {
  if (step.rawBody !== null) return step.rawBody;
  if (body === undefined) return null;
  const mutated = step.mutations.reduce<unknown>(mutate, body);
  const text = step.operation.door === 'page' ? formOf(mutated) : (JSON.stringify(mutated) ?? '');
  const { numberText } = step;
  return withMet(numberText === null ? text : text.replace(/(?<=:)-?\d[\d.e+]*/, numberText), met);
}

function formOf(body: unknown): string {
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return new URLSearchParams(fields.map(([name, value]) => [name, fieldOf(value)])).toString();
}

/** Not `String(value)`, which whatever has a `toString` of its own could break. */
function fieldOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function withMet(text: string, met: Met): string {
  return Object.entries(met).reduce((so, [placeholder, id]) => so.replaceAll(placeholder, id), text);
}

function requestOf(place: Place, step: Step, body: string | null, met: Met): Request | null {
  const { kit } = place;
  const orderName = ORDER_NAMES.find((name) => name === step.order);
  const orderId = orderName ? orderIdOf(kit.simulator, orderName) : step.order;
  const path = step.operation.path.replace(':orderId', orderId).replace(/:(edit|event|request)Id/, step.part);
  const query = new URLSearchParams(step.query).toString();
  const hasBody = body !== null && !['GET', 'HEAD'].includes(step.method);
  try {
    return new Request(`https://amend.example${withMet(path + step.tail, met)}${query && `?${query}`}`, {
      method: step.method,
      headers: { ...ownHeaders(place, step, body ?? ''), ...step.headers },
      ...(hasBody ? { body } : {}),
    });
  } catch {
    return null;
  }
}

function ownHeaders(
  place: Place,
  { operation, credentials, order }: Step,
  body: string,
): Record<string, string> {
  const { door } = operation;
  return {
    'content-type': door === 'page' ? 'application/x-www-form-urlencoded' : 'application/json',
    ...(door === 'page' ? { origin: 'https://amend.example' } : {}),
    ...(credentials === 'good'
      ? goodCredentials(place, door, order, body)
      : otherCredentials(place, credentials)),
  };
}

function goodCredentials({ tokens }: Place, door: Door, order: string, body: string): Record<string, string> {
  switch (door) {
    case 'shopper':
      return { authorization: `Bearer ${tokens.get(order) ?? tokens.get('#1001')}` };
    case 'merchant':
      return { authorization: `Bearer ${merchantKey.secret}` };
    case 'page':
      return { authorization: `Basic ${btoa(`staff:${merchantKey.secret}`)}` };
    case 'webhook':
      return {
        'x-shopify-shop-domain': SHOP,
        'x-shopify-hmac-sha256': createHmac('sha256', CLIENT_SECRET).update(body).digest('base64'),
      };
    case 'anybody':
      return {};
  }
}

function otherCredentials({ tokens }: Place, credentials: string): Record<string, string> {
  if (credentials === 'none') return {};
  return { authorization: credentials === 'other' ? `Bearer ${tokens.get('#1002')}` : credentials };
}
