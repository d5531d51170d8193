// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import type { Endpoint } from '../../endpoint.ts';
import type { Edit } from '../../index.ts';
import * as check from '../check.ts';
import { isEdit } from './is-edit.ts';

/** Reads the body of an answer; throws a `TypeError` where it is none of this kind. */
export const parseEdit = check.parser<Edit>('edit', isEdit);

export const acceptEditEndpoint: Endpoint<Edit> = { method: 'POST', path: '/v1/orders/:orderId/edits', parse: parseEdit };

export const readEditEndpoint: Endpoint<Edit> = { method: 'GET', path: '/v1/orders/:orderId/edits/:editId', parse: parseEdit };
