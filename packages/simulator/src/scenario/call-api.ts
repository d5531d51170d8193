import { API_VERSION } from '../admin-graphql/admit-request.ts';
import {
  readAnyObject,
  readBoolean,
  readList,
  readObject,
  readText,
  refuseJson,
  type Read,
} from '../json/read-json.ts';
import { DEFAULT_ACCESS_TOKEN } from '../simulator.ts';
import type { Stage, Step } from './step.ts';

interface Answer {
  readonly data: unknown;
  /** What went wrong, in the words of the answer. */
  readonly complaints: readonly string[];
}

const readDocument: Read<string> = (value, place) =>
  typeof value === 'string' ? value : readList(readText)(value, place).join('\n');

const readPaths: Read<readonly (readonly [name: string, path: string])[]> = (value, place) =>
  Object.entries(readAnyObject(value, place)).map(([name, path]) => [
    name,
    readText(path, `${place}.${name}`),
  ]);

/** `{ "call": "mutation …", "variables": {}, "keep": { "edit": "orderEditBegin.calculatedOrder.id" }, "mayFail": false }`. */
export const readCall: Read<Step> = readObject((fields): Step => {
  const query = fields.must('call', readDocument);
  const variables = fields.may('variables', readAnyObject) ?? {};
  const keep = fields.may('keep', readPaths) ?? [];
  const mayFail = fields.may('mayFail', readBoolean) ?? false;
  return async (stage) => {
    const { data, complaints } = await callApi(stage, { query, variables });
    stage.answers.push(data);
    if (!mayFail && complaints.length > 0) throw new Error(`The API answered: ${complaints.join(' ')}`);
    for (const [name, path] of keep) stage.kept.set(name, String(follow(data, path)));
  };
});

async function callApi({ simulator }: Stage, body: object): Promise<Answer> {
  const domain = simulator.state.shop.myshopifyDomain;
  const request = new Request(`https://${domain}/admin/api/${API_VERSION}/graphql.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': DEFAULT_ACCESS_TOKEN },
    body: JSON.stringify(body),
  });
  const [outcome] = await Promise.allSettled([simulator.fetch(request)]);
  if (outcome.status === 'rejected') return { data: null, complaints: [String(outcome.reason)] };
  const response = outcome.value;
  const answer: unknown = await response.json();
  const data = pick(answer, 'data') ?? null;
  const errors = listComplaints(pick(answer, 'errors'));
  const payloads = typeof data === 'object' && data !== null ? Object.values(data) : [];
  const userErrors = payloads.flatMap(listUserErrors);
  const status = response.ok ? [] : [`Status ${response.status}.`];
  return { data, complaints: [...status, ...errors, ...userErrors] };
}

// `userErrors`, and what some mutations have in their place: `orderCancelUserErrors`.
function listUserErrors(payload: unknown): readonly string[] {
  return typeof payload === 'object' && payload !== null
    ? Object.entries(payload).flatMap(([name, errors]) =>
        /userErrors$/i.test(name) ? listComplaints(errors) : [],
      )
    : [];
}

function listComplaints(errors: unknown): readonly string[] {
  if (errors === undefined || errors === null) return [];
  return Array.isArray(errors)
    ? errors.map((each) => String(pick(each, 'message') ?? each))
    : [String(errors)];
}

function follow(data: unknown, path: string): unknown {
  const found = path.split('.').reduce(pick, data);
  if (found === undefined || found === null || typeof found === 'object')
    return refuseJson(path, 'the answer has no text or number there to keep.');
  return found;
}

function pick(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
