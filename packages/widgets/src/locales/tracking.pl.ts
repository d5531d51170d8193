import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'dzisiaj', tomorrow: 'jutro', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? `: ${sayDay(moment, day)}, ${moment.time}` : '';
}

function inPlace(place: string | null): string {
  return place ? ` (${place})` : '';
}

export const texts: TrackingTexts = {
  title: 'Twoja dostawa',
  statements: {
    preparing: {
      chip: 'W przygotowaniu',
      sentence: 'Przygotowujemy Twoje zamówienie',
      note: 'Gdy przewoźnik odbierze paczkę, będzie można ją tutaj śledzić.',
    },
    preparing_rest: { chip: 'Częściowo doręczone', sentence: 'Przygotowujemy resztę Twojego zamówienia' },
    shipped: { chip: 'W drodze', sentence: 'Twoja paczka jest w drodze' },
    in_transit: { chip: 'W drodze', sentence: 'Twoja paczka jest w drodze' },
    arriving: {
      chip: 'W drodze',
      sentence: ({ moment, day }) =>
        moment ? `Dostawa: ${sayDay(moment, day)}` : 'Twoja paczka jest w drodze',
    },
    overdue: {
      chip: 'Opóźniona',
      sentence: ({ moment }) =>
        moment ? `Opóźniona. Planowany termin: ${moment.date}` : 'Dostawa się opóźnia',
      note: 'Przewoźnik nie podał jeszcze nowego terminu.',
    },
    delayed: {
      chip: 'Opóźniona',
      sentence: ({ moment, day }) =>
        moment ? `Opóźniona. Nowy termin: ${sayDay(moment, day)}` : 'Dostawa się opóźnia',
      note: 'Przewoźnik zgłosił opóźnienie. Nie musisz nic robić.',
    },
    out_for_delivery: {
      chip: 'W doręczeniu',
      sentence: ({ place }) => `Paczka jest w doręczeniu${inPlace(place)}`,
    },
    delivery_attempted: {
      chip: 'Nieudane doręczenie',
      sentence: ({ moment, day }) => `Próba doręczenia${dayAndTime(moment, day)}`,
      note: 'Na stronie przewoźnika sprawdzisz, co dalej.',
    },
    delivery_failed: {
      chip: 'Niedoręczona',
      sentence: 'Nie udało się doręczyć Twojej paczki',
      note: 'Skontaktuj się ze sklepem, aby dowiedzieć się, co można zrobić.',
    },
    ready_for_pickup: {
      chip: 'Do odbioru',
      sentence: ({ place }) => `Paczka czeka na odbiór${inPlace(place)}`,
      note: 'Miejsce i termin odbioru znajdziesz na stronie przewoźnika.',
    },
    picked_up: { chip: 'Odebrana', sentence: ({ moment, day }) => `Odebrana${dayAndTime(moment, day)}` },
    delivered: { chip: 'Doręczona', sentence: ({ moment, day }) => `Doręczona${dayAndTime(moment, day)}` },
    cancelled: { chip: 'Anulowana', sentence: 'Ta paczka została anulowana' },
    order_cancelled: {
      chip: 'Anulowane',
      sentence: 'To zamówienie zostało anulowane',
      note: 'Nic nie zostanie wysłane.',
    },
    nothing_to_track: { chip: 'Zakończone', sentence: 'W tym zamówieniu nie ma nic do dostarczenia' },
  },
  milestones: 'Postęp',
  milestone(milestone, isPickup) {
    const names = [
      'Zamówiono',
      'Wysłano',
      isPickup ? 'Do odbioru' : 'W doręczeniu',
      isPickup ? 'Odebrano' : 'Doręczono',
    ] as const;
    return names[milestone];
  },
  reached: 'gotowe',
  current: 'teraz',
  ahead: 'przed nami',
  track: (carrier) => (carrier ? `Śledź w ${carrier}` : 'Śledź tę paczkę'),
  opensNewTab: 'otwiera się w nowej karcie',
  parcel: (number) => `Paczka ${number}`,
  contents: 'W tej paczce:',
  unshipped: 'Jeszcze w przygotowaniu:',
  line: ({ title, variantTitle, quantity }) =>
    `${quantity > 1 ? `${quantity} × ` : ''}${title}${variantTitle ? ` (${variantTitle})` : ''}`,
  showScans: 'Pokaż wszystkie etapy',
  hideScans: 'Ukryj etapy',
};
