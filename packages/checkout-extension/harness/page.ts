import { defineActions } from './elements/actions.ts';
import { defineContainers } from './elements/containers.ts';
import { defineFields } from './elements/fields.ts';
import { DATA_ID } from './page-data.ts';
import { createShopify } from './shopify.ts';

const data = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '');
defineActions();
defineFields();
defineContainers();
Reflect.set(globalThis, 'shopify', createShopify(data));

// The bundle as it is published.
const bundle = '/amend.js';
const { default: extension } = await import(bundle);
extension();
