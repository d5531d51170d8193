import { lookUpEndpoint } from '@amend/contract/light';

import { assembleLookUp } from '../look-up-call.ts';
import { lightParts } from './light-parts.ts';

/** The same `lookUpOrder` as that of `@amend/sdk`, for places where every kilobyte counts. */
export const lookUpOrder = /* @__PURE__ */ assembleLookUp(lightParts, lookUpEndpoint);
