import type { Look } from './filters.ts';
import { createFixtures } from './fixtures.ts';
import { createHand } from './hand.ts';
import { createLiveWorld, type LiveWorld } from './live-world.ts';
import { make } from './make.ts';
import { displayIn, LOCALES } from './reader.ts';
import type { Scene } from './scene.ts';

/** One state of one widget in one look. */
export interface Cell {
  /** The id of the order that its widget asks for. */
  readonly orderId: string;
  readonly world: LiveWorld;
  readonly scene: Scene;
  /** The cell, with its label. */
  readonly figure: HTMLElement;
  /** Puts the widget there and brings it into its state. Never rejects: what fails is said on the console and marked. */
  play(): Promise<void>;
}

/** Makes a {@link Cell}. `now` is the time of its data, in milliseconds; `pictures` the address below which pictures are. */
export function createCell(
  widget: string,
  scene: Scene,
  look: Look,
  orderId: string,
  now: number,
  pictures: string,
): Cell {
  const { theme, scheme, lang } = look;
  const fixtures = createFixtures(displayIn(lang), now, pictures);
  const world = createLiveWorld(fixtures, scene.world(fixtures));
  const locale = LOCALES[lang] ?? lang;
  const token = `x.${btoa(JSON.stringify({ sub: orderId })).replace(/=+$/, '')}.x`;
  const element = make(`amend-${widget}`, { token, locale });
  const stage = make('div', {
    class: 'stage',
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    lang: locale,
    'data-theme': theme,
    'data-scheme': scheme,
  });
  const figure = make(
    'figure',
    { 'data-widget': widget, 'data-state': scene.state },
    make('figcaption', {}, make('b', {}, scene.state), ` ${[theme, scheme, lang].join(' · ')}`),
    stage,
  );
  return {
    orderId,
    world,
    scene,
    figure,
    async play() {
      const hand = createHand(element, world);
      stage.append(element);
      try {
        await scene.act?.(hand, fixtures);
        await hand.see(scene.shows);
      } catch (error) {
        figure.dataset['failed'] = '';
        console.error(`${widget}, ${scene.state}:`, error);
      }
    },
  };
}
