import type { Shop } from './shop.ts';

/** Muslin and balm for small people, soft: pastel, round type, large corners. */
export const mull: Shop = {
  name: 'mull',
  title: 'Mull',
  style: 'soft, theme soft',
  theme: 'soft',
  email: 'hallo@mull.example',
  voice: {
    en: {
      thankYou: 'Thank you so much',
      help: 'Is anything not quite right?',
      writeToUs: 'Drop us a line',
      next: {
        placed: 'We are folding everything by hand and tucking it in for the journey.',
        packing: 'Your little parcel is being tucked in right now.',
        'on-its-way': 'Your little parcel has left the nest.',
        'out-for-delivery': 'Your little parcel is just around the corner.',
        delivered: 'Your little parcel is home. Enjoy every soft minute.',
      },
    },
    de: {
      thankYou: 'Vielen lieben Dank',
      help: 'Ist etwas nicht ganz richtig?',
      writeToUs: 'Schreib uns',
      next: {
        placed: 'Wir falten alles von Hand und packen es weich für die Reise ein.',
        packing: 'Dein kleines Paket wird gerade eingepackt.',
        'on-its-way': 'Dein kleines Paket hat das Nest verlassen.',
        'out-for-delivery': 'Dein kleines Paket ist gleich um die Ecke.',
        delivered: 'Dein kleines Paket ist zu Hause. Viel Freude damit.',
      },
    },
  },
};
