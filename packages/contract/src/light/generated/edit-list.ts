// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import type { Endpoint } from '../../endpoint.ts';
import type { EditList } from '../../index.ts';
import * as check from '../check.ts';
import { isEdit } from './is-edit.ts';

/** Reads the body of an answer; throws a `TypeError` where it is none of this kind. */
export const parseEditList = check.parser<EditList>('editList', check.shape({ "edits": check.list(isEdit) }));

export const listEditsEndpoint: Endpoint<EditList> = { method: 'GET', path: '/v1/orders/:orderId/edits', parse: parseEditList };
