import type { Shop } from './shop.ts';

/** Streetwear, loud: dark, narrow capitals, no round corner anywhere. */
export const kante: Shop = {
  name: 'kante',
  title: 'Kante',
  style: 'loud, theme sharp',
  theme: 'sharp',
  email: 'crew@kante.example',
  voice: {
    en: {
      thankYou: 'Locked in',
      help: 'Something off?',
      writeToUs: 'Tell the crew',
      next: {
        placed: 'Your drop is secured. We pull it from the rack today.',
        packing: 'Your drop is on the packing table.',
        'on-its-way': 'Out of our hands. Your drop is moving.',
        'out-for-delivery': 'Your drop is in your streets.',
        delivered: 'It landed. Wear it out.',
      },
    },
    de: {
      thankYou: 'Ist deins',
      help: 'Passt was nicht?',
      writeToUs: 'Sag der Crew Bescheid',
      next: {
        placed: 'Dein Drop ist gesichert. Wir holen ihn heute von der Stange.',
        packing: 'Dein Drop liegt auf dem Packtisch.',
        'on-its-way': 'Wir haben ihn losgelassen. Dein Drop ist unterwegs.',
        'out-for-delivery': 'Dein Drop ist in deinem Viertel.',
        delivered: 'Gelandet. Trag ihn auf.',
      },
    },
  },
};
