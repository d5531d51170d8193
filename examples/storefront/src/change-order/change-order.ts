import { createClient } from '@amend/sdk/light';

import { CHANGE_WORDS } from '../words/change.ts';
import { openDesk } from './desk.ts';
import { showOutcome } from './outcome.ts';
import { prepareRow } from './row.ts';

// The page's own script: it calls the API with the settings that the widgets were given.
const { endpoint = '', token = '' } =
  document.querySelector<HTMLScriptElement>('script[data-endpoint]')?.dataset ?? {};
const locale = document.documentElement.lang;
const language = locale.startsWith('de') ? 'de' : 'en';
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

const outcome = document.querySelector<HTMLElement>('[data-outcome]');
if (outcome !== null) showOutcome(outcome);

const rows = document.querySelectorAll<HTMLDetailsElement>('details[data-row]');
if (rows.length > 0) {
  const desk = openDesk(createClient({ endpoint, token, locale, timeZone }), CHANGE_WORDS[language]);
  for (const row of rows) prepareRow(row, desk);
}
