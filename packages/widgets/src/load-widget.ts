import type { Language } from './locales/languages.ts';
import type { Place } from './part.ts';
import { loadPart } from './parts.ts';
import { WIDGETS } from './widget-list.ts';
import type { WidgetName } from './widget-list.ts';

/** Loads a widget with its words, all at once, shows it, and gives back what takes it away. */
export async function loadWidget(name: WidgetName, language: Language, place: Place): Promise<() => void> {
  const group = WIDGETS[name];
  const [{ start }, words, card] = await Promise.all([
    loadPart(group),
    loadPart(`${group}.${language}`),
    loadPart(`card.${language}`),
    // The widget needs it, and must not be what has to be read to learn that.
    loadPart('core'),
  ]);
  return start({ ...place, name, ...words, ...card });
}
