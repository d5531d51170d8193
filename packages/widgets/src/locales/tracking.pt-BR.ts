import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'hoje', tomorrow: 'amanhã', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? ` ${sayDay(moment, day)} às ${moment.time}` : '';
}

function inPlace(place: string | null): string {
  return place ? ` em ${place}` : '';
}

export const texts: TrackingTexts = {
  title: 'Sua entrega',
  statements: {
    preparing: {
      chip: 'Em preparação',
      sentence: 'Seu pedido está sendo preparado',
      note: 'O rastreamento aparece aqui assim que a transportadora receber seu pacote.',
    },
    preparing_rest: { chip: 'Entregue em parte', sentence: 'O restante do seu pedido está sendo preparado' },
    shipped: { chip: 'A caminho', sentence: 'Seu pacote está a caminho' },
    in_transit: { chip: 'A caminho', sentence: 'Seu pacote está a caminho' },
    arriving: {
      chip: 'A caminho',
      sentence: ({ moment, day }) =>
        moment ? `Chegada prevista: ${sayDay(moment, day)}` : 'Seu pacote está a caminho',
    },
    overdue: {
      chip: 'Atrasado',
      sentence: ({ moment }) => (moment ? `Atrasado: era esperado para ${moment.date}` : 'Atrasado'),
      note: 'A transportadora ainda não informou uma nova data.',
    },
    delayed: {
      chip: 'Atrasado',
      sentence: ({ moment, day }) =>
        moment ? `Atrasado: nova previsão para ${sayDay(moment, day)}` : 'Atrasado',
      note: 'A transportadora informou um atraso. Você não precisa fazer nada.',
    },
    out_for_delivery: {
      chip: 'Saiu para entrega',
      sentence: ({ place }) => `Saiu para entrega${inPlace(place)}`,
    },
    delivery_attempted: {
      chip: 'Tentativa de entrega',
      sentence: ({ moment, day }) => `Houve uma tentativa de entrega${dayAndTime(moment, day)}`,
      note: 'O site da transportadora mostra os próximos passos.',
    },
    delivery_failed: {
      chip: 'Não entregue',
      sentence: 'Não foi possível entregar seu pacote',
      note: 'Fale com a loja para saber o que pode ser feito.',
    },
    ready_for_pickup: {
      chip: 'Pronto para retirada',
      sentence: ({ place }) => `Pronto para retirada${inPlace(place)}`,
      note: 'O site da transportadora mostra onde e até quando.',
    },
    picked_up: { chip: 'Retirado', sentence: ({ moment, day }) => `Retirado${dayAndTime(moment, day)}` },
    delivered: { chip: 'Entregue', sentence: ({ moment, day }) => `Entregue${dayAndTime(moment, day)}` },
    cancelled: { chip: 'Cancelado', sentence: 'Este pacote foi cancelado' },
    order_cancelled: { chip: 'Cancelado', sentence: 'Este pedido foi cancelado', note: 'Nada será enviado.' },
    nothing_to_track: { chip: 'Concluído', sentence: 'Este pedido não tem nada a ser entregue' },
  },
  milestones: 'Andamento',
  milestone(milestone, isPickup) {
    const names = [
      'Pedido feito',
      'Enviado',
      isPickup ? 'Pronto para retirada' : 'Saiu para entrega',
      isPickup ? 'Retirado' : 'Entregue',
    ] as const;
    return names[milestone];
  },
  reached: 'concluído',
  current: 'agora',
  ahead: 'a seguir',
  track: (carrier) => (carrier ? `Rastrear com ${carrier}` : 'Rastrear este pacote'),
  opensNewTab: 'abre em uma nova aba',
  parcel: (number) => `Pacote ${number}`,
  contents: 'Neste pacote:',
  unshipped: 'Ainda em preparação:',
  line: ({ title, variantTitle, quantity }) =>
    `${quantity > 1 ? `${quantity} × ` : ''}${title}${variantTitle ? ` (${variantTitle})` : ''}`,
  showScans: 'Ver todas as etapas',
  hideScans: 'Ocultar etapas',
};
