import { exchangeEndpoint } from '@amend/contract/light';

import { assembleExchange } from '../exchange-call.ts';
import { lightParts } from './light-parts.ts';

/** The same `exchangeProof` as that of `@amend/sdk`, for places where every kilobyte counts. */
export const exchangeProof = /* @__PURE__ */ assembleExchange(lightParts, exchangeEndpoint);
