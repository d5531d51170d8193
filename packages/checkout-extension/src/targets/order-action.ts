import type { Api } from '@shopify/ui-extensions/customer-account.order.action.render';

import { chooseLocale, readOwnTimeZone } from '../locale.ts';
import type { Page } from '../page.ts';
import { readSettings } from '../settings.ts';

declare const shopify: Api;

/** What the window gives that opens from a list of orders. There is no checkout there: only the customer who is logged in shows whose the order is. */
export function readOrderAction(): Page {
  const { extension, i18n, storage, localization, orderId } = shopify;
  const { language, extensionLanguage } = localization;
  return {
    isEditor: extension.editor !== undefined,
    readOrderId: () => orderId,
    readCheckoutToken: () => undefined,
    getSessionToken: () => shopify.sessionToken.get(),
    isLoggedIn: () => true,
    logIn: null,
    readSettings: () => readSettings(shopify.settings.value),
    locale: chooseLocale(language.value.isoCode, extensionLanguage.value.isoCode),
    timeZone: readOwnTimeZone(),
    translate: (key, blanks) => i18n.translate(key, blanks),
    storage,
  };
}
