import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { editOf, quoteOf, toPay } from '../../../sdk/test/changes.ts';
import { problem } from '../../../sdk/test/orders.ts';
import { button } from '../../test/address-form.ts';
import { clearPage, place } from '../../test/elements.ts';
import { urls } from '../../test/fake-api.ts';
import { LATE_MS, late, watchMovement } from '../../test/movement.ts';
import { added, serveUpsell, unpaid, withMug } from '../../test/upsell.ts';
import type { UpsellApi } from '../../test/upsell.ts';
