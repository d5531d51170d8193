import type { PageData } from './page-data.ts';
import { createTranslate } from './translate.ts';

/** Shopify's signals: made of whatever class the extension hands to `setSignals`, as Shopify does. */
interface SignalLike<Value> {
  value: Value;
}

type SignalClass = new <Value>(value: Value) => SignalLike<Value>;

/** The global `shopify` as far as the extension uses it, on a page of the simulated Shopify. */
export function createShopify(data: PageData) {
  const { target, orderId, checkoutToken, locale, timeZone, translations } = data;
  const language = { value: { isoCode: locale } };
  const settings: SignalLike<PageData['settings']> = { value: data.settings };
  const authenticationState: SignalLike<string> = {
    value: data.isLoggedIn ? 'fully_authenticated' : 'pre_authenticated',
  };
  let signals = { settings, authenticationState };
  const isThankYou = target.startsWith('purchase.');
  return {
    setSignals(Signal: SignalClass) {
      signals = {
        settings: new Signal(signals.settings.value),
        authenticationState: new Signal(signals.authenticationState.value),
      };
    },
    extension: { target, editor: data.isEditor ? { type: 'checkout' } : undefined },
    i18n: { translate: createTranslate(locale, translations) },
    localization: { language, extensionLanguage: language, timezone: { value: timeZone } },
    sessionToken: {
      async get() {
        const isNamed = signals.authenticationState.value === 'fully_authenticated' && !isThankYou;
        const answer = await fetch(`${data.tokenUrl}${isNamed ? '&logged-in=1' : ''}`);
        return answer.text();
      },
    },
    checkoutToken: { value: checkoutToken ?? undefined },
    orderConfirmation: { value: { order: { id: orderId } } },
    order: { value: { id: orderId } },
    orderId,
    get settings() {
      return signals.settings;
    },
    get authenticationState() {
      return signals.authenticationState;
    },
    /** The shopper logs in at once. */
    async requireLogin() {
      signals.authenticationState.value = 'fully_authenticated';
    },
    storage: {
      async read(key: string): Promise<unknown> {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null');
      },
      async write(key: string, value: unknown) {
        sessionStorage.setItem(key, JSON.stringify(value));
      },
    },
  };
}
