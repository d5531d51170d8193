import type { Language } from '../locales/languages.ts';
import type { FormTexts } from '../locales/texts.ts';
import { loadPart } from '../parts.ts';
import type { WidgetContext } from '../widget.ts';

/** Loads the words of the form, in the language that the widget speaks. */
export async function loadFormTexts({
  settings,
  putOwn = (ours) => ours,
}: Pick<WidgetContext<unknown>, 'settings' | 'putOwn'>): Promise<FormTexts> {
  const { texts } = await loadPart(`form.${languageOf(settings.locale)}`);
  return putOwn(texts, 'form');
}

// The tag that the API is asked for begins with the language that is spoken, whatever its letters are.
function languageOf(locale: string): Language {
  return locale.slice(0, 2).toLowerCase() as Language;
}
