import { parseProblem } from '@amend/contract/light';

import type { ConnectionParts } from '../connection.ts';
import { createFetchTransport } from '../transports/fetch.ts';

/** What connections are made of in `@amend/sdk/light`: bare `fetch` and small generated checks. */
export const lightParts: ConnectionParts = { createTransport: createFetchTransport, parseProblem };
