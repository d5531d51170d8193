import { settings } from './fake-api.ts';

const { endpoint, token, locale, fetch: answer = fetch } = settings;

// A script tag has no way to bring its own `fetch`: the page's one asks the same handlers.
const fetchFromServer = globalThis.fetch;
globalThis.fetch = (input, init) =>
  String(input instanceof Request ? input.url : input).startsWith(endpoint)
    ? answer(input, init)
    : fetchFromServer(input, init);

const script = document.createElement('script');
script.type = 'module';
script.src = '/built/amend.js';
Object.assign(script.dataset, { endpoint, token, locale });
await new Promise((resolve, reject) => {
  script.addEventListener('load', resolve);
  script.addEventListener('error', () => reject(new Error('The built script could not be loaded.')));
  document.head.append(script);
});

// From here on, defining the elements again, as the tests do from the sources, changes nothing.
if (!customElements.get('amend-order-tracking')) throw new Error('The built script has defined no elements.');
