import type { Endpoints } from '@amend/contract';

import type { EditReads } from './client.ts';
import type { Connection } from './connection.ts';
import { send } from './send.ts';

/** Makes {@link EditReads} over a connection, reading answers with the given endpoints. */
export function assembleEditReads(
  connection: Connection,
  { readEdit, listEdits }: Pick<Endpoints, 'readEdit' | 'listEdits'>,
): EditReads {
  return {
    readEdit(editId, options) {
      const path = readEdit.path.replace(':editId', encodeURIComponent(editId));
      return send(connection, { ...readEdit, path }, { signal: options?.signal });
    },
    ...assembleEditList(connection, { listEdits }),
  };
}

/** Makes the one of {@link EditReads} that reads all edits. */
export function assembleEditList(
  connection: Connection,
  { listEdits }: Pick<Endpoints, 'listEdits'>,
): Pick<EditReads, 'listEdits'> {
  return {
    async listEdits(options) {
      return (await send(connection, listEdits, { signal: options?.signal })).edits;
    },
  };
}
