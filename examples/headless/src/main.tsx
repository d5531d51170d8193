import { createClient } from '@amend/sdk/light';
import { OrderProvider } from '@amend/sdk/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Page } from './page.tsx';
import { readSession } from './session.ts';

import './page.css';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const client = createClient({ ...readSession(), locale: 'en', timeZone });
const root = document.getElementById('page');
if (!root) throw new Error('The page has no place for the order.');

createRoot(root).render(
  <StrictMode>
    <OrderProvider client={client}>
      <Page />
    </OrderProvider>
  </StrictMode>,
);
