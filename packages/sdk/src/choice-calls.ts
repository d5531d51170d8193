import type { Endpoint } from '@amend/contract';

import type { ChoiceCalls } from './client.ts';
import type { Connection } from './connection.ts';
import { send } from './send.ts';
import type { Choices } from './types.ts';

/** Makes {@link ChoiceCalls} over a connection, reading answers with the given endpoint. */
export function assembleChoiceCalls(connection: Connection, readChoices: Endpoint<Choices>): ChoiceCalls {
  return { readChoices: (options) => send(connection, readChoices, { ...options }) };
}
