import { readChoicesEndpoint } from '@amend/contract/light';

import { assembleChoiceCalls } from '../choice-calls.ts';
import type { ChoiceCalls } from '../client.ts';
import type { Connection } from '../connection.ts';

/** Makes the calls that read what there is to choose from, for whatever is loaded only once something is chosen. */
export function createChoiceCalls(connection: Connection): ChoiceCalls {
  return assembleChoiceCalls(connection, readChoicesEndpoint);
}
