import { parsers } from '@amend/contract';

import type { ConnectionParts } from './connection.ts';
import { createKyTransport } from './transports/ky.ts';

/** What connections are made of outside `@amend/sdk/light`: ky and the zod schemas. */
export const thoroughParts: ConnectionParts = {
  createTransport: createKyTransport,
  parseProblem: parsers.problem,
};
