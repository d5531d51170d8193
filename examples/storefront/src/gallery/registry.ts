import type { WidgetScenes } from './scene.ts';

const files = import.meta.glob<WidgetScenes>('./widgets/*.ts', { eager: true, import: 'widget' });

/** Every widget with its scenes, by the names of the files that hold them. */
export const WIDGETS: readonly WidgetScenes[] = Object.values(files);
