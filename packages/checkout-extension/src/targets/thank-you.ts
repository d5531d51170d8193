import type { Api as AnnouncementApi } from '@shopify/ui-extensions/purchase.thank-you.announcement.render';
import type { Api as BlockApi } from '@shopify/ui-extensions/purchase.thank-you.block.render';

import { chooseLocale } from '../locale.ts';
import type { Page } from '../page.ts';
import { readSettings } from '../settings.ts';

declare const shopify: BlockApi | AnnouncementApi;

/** What the Thank You page gives: the order's id before there is an order, and the checkout that it comes from. Nobody has to be logged in. */
export function readThankYouPage(): Page {
  const { extension, i18n, localization, storage } = shopify;
  const { language, extensionLanguage, timezone } = localization;
  return {
    isEditor: extension.editor !== undefined,
    readOrderId: () => shopify.orderConfirmation.value.order.id,
    readCheckoutToken: () => shopify.checkoutToken.value,
    getSessionToken: () => shopify.sessionToken.get(),
    isLoggedIn: () => true,
    logIn: null,
    readSettings: () => readSettings(shopify.settings.value),
    locale: chooseLocale(language.value.isoCode, extensionLanguage.value.isoCode),
    timeZone: timezone.value,
    translate: (key, blanks) => i18n.translate(key, blanks),
    storage,
  };
}
