import { defineAmend } from '@amend/widgets';

import { readSession } from './session.ts';

import '@amend/widgets/amend.css';

// The elements that the page uses beside its own parts; React only writes their tags.
defineAmend({ ...readSession(), locale: 'en' });
