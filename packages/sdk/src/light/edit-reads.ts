import { listEditsEndpoint, readEditEndpoint } from '@amend/contract/light';

import type { EditReads } from '../client.ts';
import type { Connection } from '../connection.ts';
import { assembleEditList, assembleEditReads } from '../edit-reads.ts';

/** Makes the calls that look at what was changed, for whatever tells of it. */
export function createEditReads(connection: Connection): EditReads {
  return assembleEditReads(connection, { readEdit: readEditEndpoint, listEdits: listEditsEndpoint });
}

/** Makes the one of them that reads all edits, which is all that an `EditListModel` needs. */
export function createEditListRead(connection: Connection): Pick<EditReads, 'listEdits'> {
  return assembleEditList(connection, { listEdits: listEditsEndpoint });
}
