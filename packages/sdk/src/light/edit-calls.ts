import { acceptEditEndpoint, quoteEditEndpoint } from '@amend/contract/light';

import type { EditCalls } from '../client.ts';
import type { Connection } from '../connection.ts';
import { assembleEditCalls } from '../edit-calls.ts';

/** Makes the calls that change the order, for whatever is loaded only once something is to be changed. */
export function createEditCalls(connection: Connection): EditCalls {
  return assembleEditCalls(connection, { quoteEdit: quoteEditEndpoint, acceptEdit: acceptEditEndpoint });
}
