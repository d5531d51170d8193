import type { Api as AnnouncementApi } from '@shopify/ui-extensions/customer-account.order-status.announcement.render';
import type { Api as BlockApi } from '@shopify/ui-extensions/customer-account.order-status.block.render';

import { chooseLocale } from '../locale.ts';
import type { Page } from '../page.ts';
import { readSettings } from '../settings.ts';

declare const shopify: BlockApi | AnnouncementApi;

/** What the Order status page gives. Who came by a link from a mail is not logged in there: Shopify calls them pre-authenticated. */
export function readOrderStatusPage(): Page {
  const { extension, i18n, storage } = shopify;
  const { language, extensionLanguage, timezone } = shopify.localization;
  return {
    isEditor: extension.editor !== undefined,
    readOrderId: () => shopify.order.value?.id,
    readCheckoutToken: () => shopify.checkoutToken.value,
    getSessionToken: () => shopify.sessionToken.get(),
    isLoggedIn: () => shopify.authenticationState.value === 'fully_authenticated',
    logIn: () => shopify.requireLogin(),
    readSettings: () => readSettings(shopify.settings.value),
    locale: chooseLocale(language.value.isoCode, extensionLanguage.value.isoCode),
    timeZone: timezone.value,
    translate: (key, blanks) => i18n.translate(key, blanks),
    storage,
  };
}
