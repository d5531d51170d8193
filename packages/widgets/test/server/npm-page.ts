import { TOKEN } from '../../../sdk/test/orders.ts';
import { defineAmend } from '../../src/index.ts';

defineAmend({ endpoint: location.origin, token: TOKEN });
