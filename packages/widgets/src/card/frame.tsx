import type { ComponentChild } from 'preact';

/** What stands around every card: its language, and the direction in which that is read. */
export function frame(locale: string, content: ComponentChild) {
  return (
    <div lang={locale} dir={/^ar\b/i.test(locale) ? 'rtl' : 'ltr'}>
      {content}
    </div>
  );
}
